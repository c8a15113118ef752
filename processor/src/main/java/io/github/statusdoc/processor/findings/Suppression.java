package io.github.statusdoc.processor.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code @SuppressWarnings("RuleId")} on an element or on anything that encloses it.
 *
 * <p>Read from the mirrors: the annotation itself cannot be had where its value is an error.
 */
public final class Suppression {
  /** The key that IDEs know: it covers what is no error. */
  public static final String ALL = "all";

  private static final String SUPPRESS_WARNINGS = SuppressWarnings.class.getName();

  private Suppression() {}

  /**
   * Says whether one names a key.
   *
   * @param element an element
   * @param keys what is looked for
   * @return true if one on the element or around it does
   */
  public static boolean covers(Element element, Set<String> keys) {
    for (@Nullable Element e = element; e != null; e = e.getEnclosingElement()) {
      if (isOn(e, keys)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says of elements whether one on them or around them names a rule.
   *
   * @param rule the id of a rule
   * @return false for what only {@link #ALL} covers
   */
  public static Predicate<Element> of(String rule) {
    Set<String> keys = Set.of(rule);
    return element -> covers(element, keys);
  }

  /**
   * Says whether one on an element itself names a key.
   *
   * @param element an element
   * @param keys what is looked for
   * @return false for what stands around it only
   */
  public static boolean isOn(Element element, Set<String> keys) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isSuppression(annotation) && names(annotation, keys)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuppression(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(SUPPRESS_WARNINGS);
  }

  private static boolean names(AnnotationMirror suppression, Set<String> keys) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        suppression.getElementValues().entrySet()) {
      if (member.getKey().getSimpleName().contentEquals("value")) {
        return names(member.getValue().getValue(), keys);
      }
    }
    return false;
  }

  /** A value that is not known, or is not even a text, suppresses nothing. */
  private static boolean names(Object value, Set<String> keys) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(one -> names(((AnnotationValue) one).getValue(), keys));
    }
    return value instanceof String key && keys.contains(key);
  }
}
