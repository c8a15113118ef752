package io.github.statusdoc.processor.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Registration;
import java.util.List;
import java.util.Map;
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
  private enum Kind {
    BEAN,
    CONDITION,
    /** A condition that is met wherever nothing takes the place of the bean. */
    MET,
    PRIMARY,
    QUALIFIER,
    ORDER
  }

  private final Map<Kind, List<String>> names =
      DataFile.table(RegistrationReader.class, "registrations.tsv").stream()
          .collect(
              groupingBy(
                  row -> row.constant(Kind.class, "kind"),
                  mapping(row -> row.text("annotation"), toUnmodifiableList())));

  private final MetaAnnotations annotations;

  RegistrationReader(MetaAnnotations annotations) {
    this.annotations = annotations;
  }

  Registration read(Element element) {
    boolean isAlwaysThere =
        !element.getModifiers().contains(Modifier.ABSTRACT)
            && element.getAnnotationMirrors().stream().noneMatch(this::isCondition);
    return new Registration(
        isAny(Kind.BEAN, element), isAlwaysThere, isAny(Kind.PRIMARY, element), order(element));
  }

  /** Says whether an annotation tells which of several beans a field or a parameter gets. */
  boolean isQualified(Element element) {
    return isAny(Kind.QUALIFIER, element);
  }

  private Stream<String> named(Kind kind) {
    return names.getOrDefault(kind, List.of()).stream();
  }

  private boolean isAny(Kind kind, Element element) {
    return named(kind).anyMatch(name -> annotations.find(element, name).isPresent());
  }

  private boolean isCondition(AnnotationMirror annotation) {
    String name = Members.qualifiedName(annotation.getAnnotationType());
    return named(Kind.MET).noneMatch(name::equals)
        && (named(Kind.CONDITION).anyMatch(name::equals)
            || isAny(Kind.CONDITION, annotation.getAnnotationType().asElement()));
  }

  private OptionalInt order(Element element) {
    return named(Kind.ORDER)
        .flatMap(name -> annotations.find(element, name).stream())
        .mapToInt(order -> Math.toIntExact(ReachReader.order(order)))
        .findFirst();
  }
}
