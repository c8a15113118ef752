package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Severity;

/** What was checked in a compilation: a checker that does nothing must say so. */
public final class CheckedHandlers implements Rule {
  /** The rule. */
  public CheckedHandlers() {}

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }
}
