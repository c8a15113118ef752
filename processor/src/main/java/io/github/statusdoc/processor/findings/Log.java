package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.model.Place;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Where findings go in the end. */
public interface Log {
  /**
   * Prints a finding.
   *
   * @param kind error, warning or note
   * @param text one or more lines
   * @param place where, or null for the run as a whole
   */
  void print(Diagnostic.Kind kind, String text, @Nullable Place place);

  /**
   * Names a place that the log cannot point at.
   *
   * @param place the place of a finding
   * @return what the text then begins with; empty where the log can
   */
  default String where(Place place) {
    return "";
  }
}
