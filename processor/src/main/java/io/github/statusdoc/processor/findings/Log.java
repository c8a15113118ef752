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
}
