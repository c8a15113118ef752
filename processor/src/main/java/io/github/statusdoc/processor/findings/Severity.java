package io.github.statusdoc.processor.findings;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs. */
public enum Severity {
  /** Not reported. */
  OFF,
  /** Said, and nothing else. */
  NOTE,
  /** A warning of the compiler. */
  WARNING,
  /** Fails the compilation. */
  ERROR;

  /**
   * Reads the value of an option.
   *
   * @param text {@code off}, {@code note}, {@code warning} or {@code error}, in any case
   * @return empty for any other text
   */
  public static Optional<Severity> parse(String text) {
    for (Severity severity : values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
