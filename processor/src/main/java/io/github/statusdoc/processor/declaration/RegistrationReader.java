package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.Registration;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Reads how Spring registers a class or a method.
 *
 * @param annotations those on elements, and what they carry
 */
record RegistrationReader(MetaAnnotations annotations) {
  private static final Set<String> BEANS =
      Set.of(
          "org.springframework.stereotype.Component",
          "org.springframework.context.annotation.Bean");

  private static final String CONDITION = "org.springframework.context.annotation.Conditional";
  private static final String ORDER = "org.springframework.core.annotation.Order";

  /** What holds wherever nothing takes the place of a bean. */
  private static final String OF_DEFAULTS = "ConditionalOnDefaultWebSecurity";

  Registration read(Element element) {
    boolean isBean = BEANS.stream().anyMatch(bean -> annotations.find(element, bean).isPresent());
    boolean isAlwaysThere =
        !element.getModifiers().contains(Modifier.ABSTRACT)
            && element.getAnnotationMirrors().stream().noneMatch(this::isCondition);
    return new Registration(isBean, isAlwaysThere, order(element));
  }

  private boolean isCondition(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    return !type.getSimpleName().contentEquals(OF_DEFAULTS)
        && (type.toString().equals(CONDITION) || annotations.find(type, CONDITION).isPresent());
  }

  private OptionalInt order(Element element) {
    AnnotationMirror order = Members.find(element, ORDER);
    AnnotationValue value = order == null ? null : Members.find(order, "value");
    if (order == null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        value != null && value.getValue() instanceof Integer number ? number : Integer.MAX_VALUE);
  }
}
