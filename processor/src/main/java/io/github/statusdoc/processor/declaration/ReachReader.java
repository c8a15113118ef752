package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.summary.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads for which classes global exception handlers answer: {@code reaches.tsv}. */
final class ReachReader {
  /** A row of the table: an annotation and its members, separated by commas. */
  private record Row(
      String annotation,
      String packages,
      String typesOfPackages,
      String types,
      String annotations,
      String order) {
    static Row of(String[] columns) {
      return new Row(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    }
  }

  private final List<Row> rows =
      DataFile.table(ReachReader.class, "reaches.tsv").stream().map(Row::of).toList();

  private final MetaAnnotations annotations;
  private final Elements elements;

  ReachReader(MetaAnnotations annotations, Elements elements) {
    this.annotations = annotations;
    this.elements = elements;
  }

  Reach read(TypeElement type) {
    if (type.getAnnotationMirrors().isEmpty()) {
      return Reach.EVERYWHERE;
    }
    List<Present> present = annotations.of(type);
    for (Present one : present) {
      for (Row row : rows) {
        if (row.annotation().equals(one.name()) && one.mirror().equals(one.written())) {
          return reach(row, one.mirror(), order(row, type));
        }
      }
    }
    return Reach.EVERYWHERE;
  }

  private Reach reach(Row row, AnnotationMirror annotation, int order) {
    List<String> packages = new ArrayList<>(texts(annotation, row.packages()));
    for (DeclaredType type : types(annotation, row.typesOfPackages())) {
      packages.add(elements.getPackageOf(type.asElement()).getQualifiedName().toString());
    }
    return new Reach(
        order, packages, names(annotation, row.types()), names(annotation, row.annotations()));
  }

  private int order(Row row, TypeElement type) {
    Optional<AnnotationValue> value =
        annotations.find(type, row.order()).map(order -> Members.find(order.mirror(), "value"));
    return value.isPresent() && value.get().getValue() instanceof Integer order
        ? order
        : Reach.LAST;
  }

  private static Stream<Object> values(AnnotationMirror annotation, String members) {
    return Stream.of(members.split(",", -1))
        .flatMap(member -> Members.array(Members.find(annotation, member)).stream())
        .map(AnnotationValue::getValue);
  }

  private static List<String> texts(AnnotationMirror annotation, String members) {
    return values(annotation, members)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  private static List<DeclaredType> types(AnnotationMirror annotation, String members) {
    return values(annotation, members)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .toList();
  }

  private static List<String> names(AnnotationMirror annotation, String members) {
    return types(annotation, members).stream().map(Members::qualifiedName).toList();
  }
}
