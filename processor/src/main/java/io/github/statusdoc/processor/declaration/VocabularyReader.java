package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.DeclaredStatuses.Reference;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.model.Written;
import io.github.statusdoc.processor.model.WrittenCode;
import io.github.statusdoc.processor.model.WrittenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Reads declared statuses in all vocabularies, ours and those of others: {@code vocabularies.tsv}.
 */
final class VocabularyReader {
  /**
   * A member of an annotation.
   *
   * @param vocabulary whose it is
   * @param member its name
   * @param kind what it holds
   * @param missing what leaving it out declares
   */
  private record Row(String vocabulary, String member, Kind kind, Missing missing) {
    static Row of(TableRow row) {
      Kind kind = row.constant(Kind.class, "kind");
      Missing missing = row.constant(Missing.class, "missing");
      return new Row(row.text("vocabulary"), row.text("member"), kind, missing);
    }
  }

  private enum Kind {
    /** Codes, by which the element claims to name its statuses. */
    CLAIM,
    /** The code of a success; that is no claim about others. */
    SETTING,
    /** Annotations. */
    CONTAINER,
    /** Annotations that say what others answer. */
    ELSEWHERE
  }

  private enum Missing {
    /** No status, and no claim. */
    NOTHING,
    /** What the annotation says of itself. */
    ITS_DEFAULT,
    /** Whatever the method answers if it succeeds. */
    SUCCESS,
    /** Everything. */
    DEFAULT
  }

  private static final Set<String> OPEN = Set.of("default", "DEFAULT");
  private static final Pattern RANGE = Pattern.compile("[1-5][xX]{2}");

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final MetaAnnotations annotations;
  private final StatusValues statuses;

  VocabularyReader(
      MetaAnnotations annotations, StatusValues statuses, Map<String, Set<String>> others) {
    this.annotations = annotations;
    this.statuses = statuses;
    for (TableRow row : DataFile.table(VocabularyReader.class, "vocabularies.tsv")) {
      rows.merge(row.text("annotation"), List.of(Row.of(row)), VocabularyReader::concat);
    }
    others.forEach(
        (annotation, members) ->
            rows.put(
                annotation,
                members.stream()
                    .map(member -> new Row(annotation, member, Kind.CLAIM, Missing.ITS_DEFAULT))
                    .toList()));
  }

  private static List<Row> concat(List<Row> first, List<Row> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Adds what an element declares itself, also through annotations of annotations. */
  void read(Element element, DeclaredStatuses.Builder into) {
    for (Present present : annotations.of(element)) {
      read(present, element, into);
    }
  }

  /** Finds what the annotations of others that stand on an element themselves name. */
  List<Written> written(Element element) {
    List<Written> written = new ArrayList<>(0);
    for (Present present : annotations.of(element)) {
      if (present.isWritten()) {
        addWritten(present.mirror(), element, written);
      }
    }
    return written;
  }

  private void addWritten(AnnotationMirror annotation, Element element, List<Written> into) {
    String name = Members.qualifiedName(annotation.getAnnotationType());
    for (Row row : name.startsWith(Names.RETURNS) ? List.<Row>of() : known(name)) {
      AnnotationValue member = Members.find(annotation, row.member());
      for (AnnotationValue value : Members.array(member)) {
        if (value.getValue() instanceof AnnotationMirror inner) {
          addWritten(inner, element, into);
        } else {
          Place place = new Place(element, annotation, member, value);
          statuses
              .code(value)
              .<Written>map(code -> new WrittenCode(code, place))
              .or(() -> noStatus(value).map(text -> new WrittenText(text, place)))
              .ifPresent(into::add);
        }
      }
    }
  }

  private static Optional<String> noStatus(AnnotationValue value) {
    return value.getValue() instanceof String text
            && !OPEN.contains(text)
            && !Members.isError(value)
            && !RANGE.matcher(text).matches()
        ? Optional.of(text)
        : Optional.empty();
  }

  private List<Row> known(String annotation) {
    return rows.getOrDefault(annotation, List.of());
  }

  /** The annotations that claim to name statuses, each with its vocabulary; ours first. */
  Map<String, String> claiming() {
    Map<String, String> claiming = new LinkedHashMap<>();
    rows.forEach(
        (annotation, all) ->
            all.stream()
                .filter(row -> row.kind() == Kind.CLAIM)
                .forEach(row -> claiming.put(annotation, row.vocabulary())));
    return claiming;
  }

  /** Says whether an element itself claims to name its statuses in a vocabulary. */
  boolean claims(Element element, String vocabulary) {
    DeclaredStatuses.Builder itself = new DeclaredStatuses.Builder();
    read(element, itself);
    return itself.build().vocabularies().contains(vocabulary);
  }

  /** How messages write the innermost annotation around the first claim; empty for none. */
  Optional<String> holder(AnnotationMirror annotation, String vocabulary) {
    String name = Members.simpleName(annotation.getAnnotationType());
    return Stream.concat(
            Stream.of("value"),
            known(Members.qualifiedName(annotation.getAnnotationType())).stream()
                .filter(row -> row.kind() == Kind.CONTAINER)
                .map(Row::member))
        .flatMap(member -> holder(annotation, member, vocabulary, name).stream())
        .findFirst();
  }

  private Optional<String> holder(
      AnnotationMirror annotation, String member, String vocabulary, String name) {
    String written = name + (member.equals("value") ? "({…})" : "(" + member + " = {…})");
    return Members.annotations(annotation, member)
        .flatMap(
            inner ->
                (claims(inner, vocabulary) ? Optional.of(written) : holder(inner, vocabulary))
                    .stream())
        .findFirst();
  }

  private boolean claims(AnnotationMirror annotation, String vocabulary) {
    return known(Members.qualifiedName(annotation.getAnnotationType())).stream()
        .anyMatch(row -> row.kind() == Kind.CLAIM && row.vocabulary().equals(vocabulary));
  }

  /** Adds what an element declares itself by {@code @Returns}, which binds others. */
  void readContract(Element element, DeclaredStatuses.Builder into) {
    for (Present present : annotations.of(element)) {
      if (present.name().startsWith(Names.RETURNS)) {
        read(present, element, into);
      }
    }
  }

  /** Adds the status that an element sets itself by the annotation of a framework. */
  void readSetting(Element element, DeclaredStatuses.Builder into) {
    for (Present present : annotations.of(element)) {
      List<Row> known = known(present.name());
      if (known.stream().anyMatch(row -> row.kind() == Kind.SETTING)) {
        read(present, element, into);
      }
    }
  }

  private void read(Present present, Element element, DeclaredStatuses.Builder into) {
    AnnotationMirror by = present.isWritten() ? null : present.written();
    read(present.name(), MergedAnnotation.of(present), element, by, into);
  }

  private void read(
      String name,
      MergedAnnotation merged,
      Element element,
      @Nullable AnnotationMirror written,
      DeclaredStatuses.Builder into) {
    AnnotationMirror annotation = merged.mirror();
    for (Row row : known(name)) {
      if (row.kind() == Kind.ELSEWHERE) {
        continue;
      }
      AnnotationValue member = merged.find(row.member());
      if (member == null) {
        readMissing(
            row, Place.of(element, written == null ? annotation : written), annotation, into);
      }
      for (AnnotationValue value : Members.array(member)) {
        if (row.kind() != Kind.CONTAINER) {
          Place place =
              written == null
                  ? new Place(element, annotation, member, value)
                  : Place.of(element, written);
          readCode(row, value, place, into);
        } else if (value.getValue() instanceof AnnotationMirror inner) {
          String held = Members.qualifiedName(inner.getAnnotationType());
          read(held, MergedAnnotation.alone(inner), element, written, into);
        }
      }
    }
  }

  private void readMissing(
      Row row, Place place, AnnotationMirror annotation, DeclaredStatuses.Builder into) {
    switch (row.missing()) {
      case NOTHING -> {}
      case ITS_DEFAULT ->
          Members.array(Members.defaultOf(annotation, row.member()))
              .forEach(value -> readCode(row, value, place, into));
      case SUCCESS -> into.claim(row.vocabulary());
      case DEFAULT -> {
        into.open();
        into.claim(row.vocabulary());
      }
    }
  }

  private void readCode(
      Row row, AnnotationValue value, Place place, DeclaredStatuses.Builder into) {
    if (row.kind() == Kind.CLAIM) {
      into.claim(row.vocabulary());
    }
    statuses
        .code(value)
        .ifPresentOrElse(
            code -> into.code(code, place),
            () -> reference(row, value, place).ifPresent(into::reference));
    if (value.getValue() instanceof String text) {
      if (OPEN.contains(text)) {
        into.open();
      } else if (RANGE.matcher(text).matches()) {
        into.series(text.charAt(0) - '0');
      }
    }
  }

  /** What of the application names a status that only its code tells. */
  private static Optional<Reference> reference(Row row, AnnotationValue value, Place place) {
    if (value.getValue() instanceof VariableElement constant) {
      String type = Enclosing.type(constant).getQualifiedName().toString();
      String name = constant.getSimpleName().toString();
      return Optional.of(new Reference(row.vocabulary(), type, name, place));
    }
    return value.getValue() instanceof DeclaredType type
        ? Optional.of(new Reference(row.vocabulary(), Members.qualifiedName(type), "", place))
        : Optional.empty();
  }
}
