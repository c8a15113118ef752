package io.github.statusdoc.processor.findings;

import java.util.Arrays;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** {@code @SuppressWarnings("RuleId")} on the element or on anything that encloses it. */
final class Suppression {
  private Suppression() {}

  static boolean covers(Element element, String rule) {
    for (@Nullable Element e = element; e != null; e = e.getEnclosingElement()) {
      SuppressWarnings suppressed = e.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && Arrays.asList(suppressed.value()).contains(rule)) {
        return true;
      }
    }
    return false;
  }
}
