package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Implicit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What frameworks answer where the code names no status: {@code conventions.tsv}.
 *
 * <p>An annotation on the method, or else on its class, may set the status. {@code overrides.tsv}
 * lists the methods that are handlers where a class overrides them.
 */
final class Conventions {
  /** Whose setting counts: the handler's and that of its type, or also what is above. */
  private enum Inherited {
    NONE,
    /** The nearest of all that the handler overrides, then of its type and what is above that. */
    NEAREST,
    /** That of the method with the mapping, and no other. */
    MAPPED
  }

  /**
   * A row of the table.
   *
   * @param mappings what the names of its mapping annotations begin with
   * @param absent the status of null
   * @param empty that of an empty {@code Optional}
   * @param kept which of these keeps its status against that of the annotation
   * @param setting the annotation that sets the status, with its member for a reason phrase
   * @param views whose texts name views
   * @param models the types of results that name views in any class
   * @param inherited whose setting counts
   * @param later the types of a parameter that takes the answer from a call
   * @param with a type that has to be in view for the row to count; empty for none
   * @param without a type that must not be in view; empty for none
   */
  private record Row(
      String framework,
      List<String> mappings,
      int nothing,
      int content,
      int absent,
      int empty,
      int redirect,
      String kept,
      String setting,
      String reason,
      Views views,
      List<String> models,
      Inherited inherited,
      List<String> later,
      String with,
      String without) {
    static Row of(TableRow row) {
      return new Row(
          row.text("framework"),
          row.list("mappings"),
          row.number("nothing"),
          row.number("content"),
          row.number("absent"),
          row.number("empty"),
          row.number("redirect"),
          row.text("kept"),
          row.text("setting"),
          row.text("reason"),
          Views.read(row),
          row.list("models"),
          row.constant(Inherited.class, "inherited"),
          row.list("later"),
          row.text("with"),
          row.text("without"));
    }
  }

  private final List<Row> rows =
      DataFile.table(Conventions.class, "conventions.tsv").stream().map(Row::of).toList();

  private final Map<String, Set<String>> overrides =
      DataFile.table(Conventions.class, "overrides.tsv").stream()
          .collect(
              Collectors.toMap(row -> row.text("type"), row -> Set.copyOf(row.list("methods"))));

  private final Mappings mappings;
  private final MetaAnnotations annotations;
  private final StatusValues statuses;
  private final Hierarchy hierarchy;
  private final Elements elements;
  private final AnswerTypes results;
  private final Map<String, String> frameworks = new HashMap<>();
  private final Map<String, Boolean> inView = new HashMap<>();

  Conventions(
      Mappings mappings,
      MetaAnnotations annotations,
      StatusValues statuses,
      Hierarchy hierarchy,
      Elements elements,
      AnswerTypes results) {
    this.mappings = mappings;
    this.annotations = annotations;
    this.statuses = statuses;
    this.hierarchy = hierarchy;
    this.elements = elements;
    this.results = results;
  }

  /** The framework that calls whatever overrides a method; empty for none. */
  String framework(ExecutableElement overridden) {
    String type = Enclosing.type(overridden).getQualifiedName().toString();
    return overrides.getOrDefault(type, Set.of()).contains(overridden.getSimpleName().toString())
        ? framework(type)
        : "";
  }

  /** The framework of a mapping annotation; empty for none. */
  String framework(String mapping) {
    return frameworks.computeIfAbsent(mapping, this::find);
  }

  private String find(String mapping) {
    return rows.stream()
        .filter(row -> row.mappings().stream().anyMatch(mapping::startsWith))
        .map(Row::framework)
        .findFirst()
        .orElse("");
  }

  /** What a handler answers where it names no status. */
  Implicit implicit(String framework, ExecutableElement method) {
    for (Row row : rows) {
      if (row.framework().equals(framework) && counts(row)) {
        return implicit(row, method);
      }
    }
    return Implicit.NONE;
  }

  boolean returnsNothing(ExecutableElement method) {
    return results.isNothing(method.getReturnType());
  }

  private boolean counts(Row row) {
    return (row.with().isEmpty() || isInView(row.with()))
        && (row.without().isEmpty() || !isInView(row.without()));
  }

  private boolean isInView(String type) {
    return inView.computeIfAbsent(type, name -> elements.getTypeElement(name) != null);
  }

  private Implicit implicit(Row row, ExecutableElement method) {
    boolean isNothing = results.isNothing(method.getReturnType()) && !answersLater(row, method);
    int plain = isNothing ? row.nothing() : row.content();
    int absent =
        isNothing || isNeverAbsent(method.getReturnType())
            ? plain
            : results.isOptional(method.getReturnType()) ? row.empty() : row.absent();
    int redirect = namesViews(row, method) ? row.redirect() : 0;
    boolean returnsObject = results.isObject(method.getReturnType());
    Optional<Present> setting = setting(row, method);
    int set = setting.map(statuses::set).orElse(0);
    if (setting.isEmpty() || set == 0) {
      return new Implicit(plain, absent, redirect, false, false, returnsObject);
    }
    boolean keepsAbsent = row.kept().equals("absent") && absent != plain;
    boolean keepsRedirect = row.kept().equals("redirect") || redirect == 0;
    return new Implicit(
        set,
        keepsAbsent ? absent : set,
        keepsRedirect ? redirect : set,
        true,
        hasReason(row, setting.get().mirror()),
        returnsObject);
  }

  private boolean isNeverAbsent(TypeMirror type) {
    return type.getKind().isPrimitive() || results.isStream(type);
  }

  private Optional<Present> setting(Row row, ExecutableElement method) {
    for (Element element : line(row, method)) {
      Optional<Present> present = annotations.find(element, row.setting());
      if (present.isPresent()) {
        return present;
      }
    }
    return Optional.empty();
  }

  private List<Element> line(Row row, ExecutableElement method) {
    TypeElement type = Enclosing.type(method);
    List<Element> line = new ArrayList<>(List.of(method));
    if (row.inherited() != Inherited.NONE) {
      line.addAll(hierarchy.overridden(method, type));
    }
    if (row.inherited() == Inherited.MAPPED) {
      return line.stream().filter(one -> isMapped(row, one)).limit(1).toList();
    }
    line.add(type);
    if (row.inherited() == Inherited.NEAREST) {
      line.addAll(hierarchy.supertypes(type));
    }
    return line;
  }

  private boolean isMapped(Row row, Element method) {
    return annotations.of(method).stream()
        .map(Present::name)
        .anyMatch(
            name -> mappings.find(name).isPresent() && framework(name).equals(row.framework()));
  }

  private static boolean answersLater(Row row, ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(
            parameter ->
                parameter.asType() instanceof DeclaredType type
                    && row.later().contains(Members.qualifiedName(type)));
  }

  private static boolean hasReason(Row row, AnnotationMirror setting) {
    AnnotationValue reason = row.reason().isEmpty() ? null : Members.find(setting, row.reason());
    return reason != null && !reason.getValue().equals("");
  }

  private boolean namesViews(Row row, ExecutableElement method) {
    return isModel(row, method.getReturnType()) || row.views().areNamedBy(method, annotations);
  }

  private static boolean isModel(Row row, TypeMirror type) {
    return type instanceof DeclaredType declared
        && (row.models().contains(Members.qualifiedName(declared))
            || declared.getTypeArguments().stream().anyMatch(held -> isModel(row, held)));
  }
}
