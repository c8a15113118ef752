package io.github.statusdoc.processor.declaration;

import static javax.lang.model.element.Modifier.ABSTRACT;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.summary.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Reads for which classes global exception handlers answer, and in what order: {@code reaches.tsv},
 * {@code orders.tsv}.
 */
final class ReachReader {
  /** An annotation and its members, whose names have commas between them. */
  private final List<TableRow> rows = DataFile.table(ReachReader.class, "reaches.tsv");

  private final List<TableRow> orders = DataFile.table(ReachReader.class, "orders.tsv");
  private final MetaAnnotations annotations;
  private final Hierarchy hierarchy;
  private final Elements elements;

  ReachReader(MetaAnnotations annotations, Hierarchy hierarchy, Elements elements) {
    this.annotations = annotations;
    this.hierarchy = hierarchy;
    this.elements = elements;
  }

  Reach read(TypeElement type) {
    if (type.getAnnotationMirrors().isEmpty()) {
      return Reach.EVERYWHERE;
    }
    long order = order(type);
    for (Present one : annotations.of(type)) {
      for (TableRow row : rows) {
        if (row.text("annotation").equals(one.name()) && !type.getModifiers().contains(ABSTRACT)) {
          return reach(row, one.mirror(), order);
        }
      }
    }
    return new Reach(false, order, List.of(), List.of(), List.of());
  }

  /** Advice also looks at the supertypes of a class, and at annotations of annotations. */
  Set<String> annotations(String type) {
    TypeElement element = elements.getTypeElement(type);
    return element == null
        ? Set.of()
        : Stream.concat(Stream.of(element), hierarchy.supertypes(element).stream())
            .flatMap(one -> annotations.of(one).stream())
            .map(Present::name)
            .collect(Collectors.toSet());
  }

  private Reach reach(TableRow row, AnnotationMirror annotation, long order) {
    List<String> packages = new ArrayList<>(texts(annotation, row.text("packages")));
    for (DeclaredType type : types(annotation, row.text("typesOfPackages"))) {
      packages.add(elements.getPackageOf(type.asElement()).getQualifiedName().toString());
    }
    return new Reach(
        true,
        order,
        packages,
        names(annotation, row.text("types")),
        names(annotation, row.text("annotations")));
  }

  private long order(TypeElement type) {
    for (TableRow row : orders) {
      if (row.text("by").equals("annotation")) {
        Optional<Long> order = annotations.find(type, row.text("name")).map(ReachReader::order);
        if (order.isPresent()) {
          return order.get();
        }
      } else if (hierarchy.supertypes(type).stream()
          .anyMatch(above -> above.getQualifiedName().contentEquals(row.text("name")))) {
        return Reach.UNKNOWN;
      }
    }
    return Reach.LAST;
  }

  static long order(Present annotation) {
    AnnotationValue value = Members.find(annotation.mirror(), "value");
    return value != null && value.getValue() instanceof Integer order ? order : Reach.LAST;
  }

  private static Stream<Object> values(AnnotationMirror annotation, String members) {
    return Members.values(annotation, members).map(AnnotationValue::getValue);
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
