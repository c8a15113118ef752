package io.github.statusdoc.processor.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A declared status from 100 to 399 that no way through the method produces. Errors may come from
 * filters, and are left alone; so are 206 and 304 beside a 200, which the server answers in its
 * place where the request has a range or a condition (RFC 9110, Sections 15.3.7 and 15.4.5).
 */
public final class UnreturnedStatus implements OutcomeRule {
  private static final int FIRST_ERROR = 400;
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
    Set<Integer> answered = answers.stream().map(Answer::code).collect(toCollection(TreeSet::new));
    method
        .declaredItself()
        .forEach(
            (code, place) -> {
              if (StatusCode.isValid(code) && code < FIRST_ERROR && !mayBe(code, answered)) {
                String label = Missing.label(catalogue, code);
                String inItsPlace = labels(successesOf(answered), catalogue);
                report.say(finding(place, label, method.name(), inItsPlace));
              }
            });
  }

  /** What was meant by a success is one; a method without any has errors to show. */
  private static Set<Integer> successesOf(Set<Integer> answered) {
    Set<Integer> successes = new TreeSet<>(answered);
    successes.removeIf(code -> code >= FIRST_ERROR);
    return successes.isEmpty() ? answered : successes;
  }

  private static String labels(Set<Integer> codes, Catalogue catalogue) {
    return codes.stream().map(code -> Missing.label(catalogue, code)).collect(joining(", "));
  }

  private static boolean mayBe(int code, Set<Integer> answered) {
    return answered.contains(code) || (INSTEAD_OF_OK.contains(code) && answered.contains(OK));
  }
}
