package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Registration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Reads how Spring registers a class or a method, and what it gives to a field or a parameter, by
 * the annotations of {@code registrations.tsv}.
 */
final class RegistrationReader {
  private final List<String[]> rows = DataFile.table(RegistrationReader.class, "registrations.tsv");

  private final MetaAnnotations annotations;

  RegistrationReader(MetaAnnotations annotations) {
    this.annotations = annotations;
  }

  Registration read(Element element) {
    boolean isAlwaysThere =
        !element.getModifiers().contains(Modifier.ABSTRACT)
            && element.getAnnotationMirrors().stream().noneMatch(this::isCondition);
    return new Registration(
        isAny("bean", element), isAlwaysThere, isAny("primary", element), order(element));
  }

  /** Says whether an annotation tells which of several beans a field or a parameter gets. */
  boolean isQualified(Element element) {
    return isAny("qualifier", element);
  }

  private Stream<String> named(String kind) {
    return rows.stream().filter(row -> row[0].equals(kind)).map(row -> row[1]);
  }

  private boolean isAny(String kind, Element element) {
    return named(kind).anyMatch(name -> annotations.find(element, name).isPresent());
  }

  /** Some are met wherever nothing takes the place of a bean. */
  private boolean isCondition(AnnotationMirror annotation) {
    String name = Members.qualifiedName(annotation.getAnnotationType());
    return named("met").noneMatch(name::equals)
        && (named("condition").anyMatch(name::equals)
            || isAny("condition", annotation.getAnnotationType().asElement()));
  }

  private OptionalInt order(Element element) {
    return named("order")
        .flatMap(name -> annotations.find(element, name).stream())
        .mapToInt(order -> Math.toIntExact(ReachReader.order(order)))
        .findFirst();
  }
}
