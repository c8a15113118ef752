package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;

/** An answer of a handler whose status the code does not tell: what the last line counts. */
public final class UnknownAnswer implements OutcomeRule {
  /** The rule. */
  public UnknownAnswer() {}

  /** It is no fault, so it is said on demand only. */
  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    if (!method.isContract()) {
      answers.stream()
          .filter(answer -> !answer.isKnown())
          .map(answer -> finding(answer.place(), method.name(), Ways.of(answer)))
          .forEach(finding -> report.say(finding.about(method.place())));
    }
  }
}
