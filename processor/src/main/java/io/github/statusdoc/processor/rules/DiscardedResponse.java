package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Severity;

/** A response that a statement builds and drops: the code goes on without it. */
public final class DiscardedResponse implements Rule {
  /** The rule. */
  public DiscardedResponse() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
