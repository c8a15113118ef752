package io.github.statusdoc.processor.outcome;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Which beans of Spring every environment has.
 *
 * @param facts what annotations say
 */
record BeanConditions(Facts facts) {
  private static final String BEAN = "org.springframework.stereotype.Component";
  private static final String CONDITION = "org.springframework.context.annotation.Conditional";

  /** What holds wherever nothing else takes the place of the bean. */
  private static final Set<String> MET =
      Set.of(
          "org.springframework.boot.autoconfigure.security.ConditionalOnDefaultWebSecurity",
          "org.springframework.boot.security.autoconfigure.web.servlet.ConditionalOnDefaultWebSecurity");

  boolean isBean(Element type) {
    return facts.annotations(type).contains(BEAN);
  }

  /** Says whether a class or method is there, if anything of its kind is. */
  boolean isAlwaysThere(Element element) {
    return !element.getModifiers().contains(Modifier.ABSTRACT)
        && element.getAnnotationMirrors().stream().noneMatch(this::isCondition);
  }

  private boolean isCondition(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    String name = type.toString();
    return !MET.contains(name)
        && (name.equals(CONDITION) || facts.annotations(type).contains(CONDITION));
  }
}
