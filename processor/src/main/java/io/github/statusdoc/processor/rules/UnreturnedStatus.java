package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A declared status from 100 to 399 that no way through the method produces. Errors may come from
 * filters, and are left alone.
 */
public final class UnreturnedStatus implements OutcomeRule {
  private static final int FIRST_ERROR = 400;

  /** The rule. */
  public UnreturnedStatus() {}

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings) {
    if (!method.isHandler() || answers.isEmpty() || !answers.stream().allMatch(Answer::isKnown)) {
      return;
    }
    Set<Integer> answered = answers.stream().map(Answer::code).collect(Collectors.toSet());
    method
        .declaredItself()
        .forEach(
            (code, place) -> {
              if (code < FIRST_ERROR && !answered.contains(code)) {
                findings.accept(finding(place, Missing.label(catalogue, code), method.name()));
              }
            });
  }
}
