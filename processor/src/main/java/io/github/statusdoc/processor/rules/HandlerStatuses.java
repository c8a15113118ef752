package io.github.statusdoc.processor.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that a handler was found to answer, whatever it declares. What nothing maps is a 500 (RFC
 * 9110, Section 15.6.1) and not among it.
 */
public final class HandlerStatuses implements OutcomeRule {
  /** The rule. */
  public HandlerStatuses() {}

  /** It is no fault, so it is said on demand only. */
  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    if (!method.isContract()) {
      report.say(
          answers.isEmpty()
              ? none(method)
              : finding(
                  method.place(), method.name(), statuses(answers, catalogue), ways(answers)));
    }
  }

  private Finding none(CheckedMethod method) {
    Message message = Message.of(id() + ".none", method.name());
    return new Finding(id(), severity(), method.place(), message);
  }

  private Object statuses(List<Answer> answers, Catalogue catalogue) {
    String known =
        answers.stream()
            .filter(Answer::isKnown)
            .map(Answer::code)
            .distinct()
            .sorted()
            .map(code -> Missing.label(catalogue, code) + mark(code, answers))
            .collect(Collectors.joining(", "));
    if (answers.stream().allMatch(Answer::isKnown)) {
      return known;
    }
    return known.isEmpty()
        ? Message.of(id() + ".unknown")
        : Message.of(id() + ".andUnknown", known);
  }

  /** Of a status that is suppressed wherever it comes from. */
  private static String mark(int code, List<Answer> answers) {
    return answers.stream().allMatch(one -> one.code() != code || one.isSuppressed())
        ? " @SuppressWarnings"
        : "";
  }

  /** The shortest to each status that comes from elsewhere, of those that are not suppressed. */
  private static Object ways(List<Answer> answers) {
    List<Answer> shortest = new ArrayList<>();
    answers.stream()
        .sorted(comparing(Answer::isSuppressed).thenComparing(one -> one.way().length()))
        .filter(one -> shortest.stream().noneMatch(other -> other.code() == one.code()))
        .forEach(shortest::add);
    shortest.sort(comparingInt(Answer::code));
    return Ways.of(shortest);
  }
}
