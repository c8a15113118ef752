package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A declared status from 100 to 399 that no way through the method produces. Errors may come from
 * filters, and are left alone; so are 206 and 304 beside a 200, which the server answers in its
 * place where the request has a range or a condition (RFC 9110, Sections 15.3.7 and 15.4.5), and so
 * is the status of no content where nobody knows that what is returned is never null.
 */
public final class UnreturnedStatus implements OutcomeRule {
  private static final int OK = 200;
  private static final Set<Integer> INSTEAD_OF_OK = Set.of(206, 304);

  /** The rule. */
  public UnreturnedStatus() {}

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    if (method.isContract() || answers.isEmpty() || !answers.stream().allMatch(Answer::isKnown)) {
      return;
    }
    Set<Integer> answered = answers.stream().map(Answer::code).collect(Collectors.toSet());
    Set<Integer> possible = new HashSet<>(answered);
    if (answers.stream().anyMatch(Answer::mayBeAbsent)) {
      possible.add(method.endpoint().implicit().absent());
    }
    method
        .declaredItself()
        .forEach(
            (code, place) -> {
              if (StatusCode.isValid(code) && !StatusCode.isError(code) && !mayBe(code, possible)) {
                String label = Missing.label(catalogue, code);
                String others = inItsPlace(answered, catalogue);
                report.say(finding(place, label, method.name(), others));
              }
            });
  }

  /** What was meant by a success is one; a method without any has errors to show. */
  private static String inItsPlace(Set<Integer> answered, Catalogue catalogue) {
    boolean hasSuccess = answered.stream().anyMatch(code -> !StatusCode.isError(code));
    return answered.stream()
        .filter(code -> !StatusCode.isError(code) || !hasSuccess)
        .sorted()
        .map(code -> Missing.label(catalogue, code))
        .collect(Collectors.joining(", "));
  }

  private static boolean mayBe(int code, Set<Integer> possible) {
    return possible.contains(code) || (INSTEAD_OF_OK.contains(code) && possible.contains(OK));
  }
}
