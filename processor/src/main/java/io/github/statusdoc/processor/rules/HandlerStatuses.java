package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a handler was found to answer, whatever it declares. */
public final class HandlerStatuses implements OutcomeRule {
  private static final String UNKNOWN = "?";

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
      Map<Integer, List<Answer>> byCode =
          answers.stream()
              .collect(Collectors.groupingBy(Answer::code, TreeMap::new, Collectors.toList()));
      report.say(
          byCode.isEmpty()
              ? none(method)
              : finding(method.place(), method.name(), statuses(byCode, catalogue), ways(byCode)));
    }
  }

  private Finding none(CheckedMethod method) {
    Message message = Message.of(id() + ".none", method.name());
    return new Finding(id(), severity(), method.place(), message);
  }

  /** By their numbers; what is not known comes last. */
  private static String statuses(Map<Integer, List<Answer>> byCode, Catalogue catalogue) {
    Stream<String> known =
        byCode.keySet().stream()
            .filter(code -> code != 0)
            .map(code -> Missing.label(catalogue, code));
    return Stream.concat(known, byCode.containsKey(0) ? Stream.of(UNKNOWN) : Stream.empty())
        .collect(Collectors.joining(", "));
  }

  /** One for each status that others give. */
  private static Object ways(Map<Integer, List<Answer>> byCode) {
    String ways =
        byCode.values().stream()
            .map(answers -> answers.get(0).way())
            .filter(way -> !way.isEmpty())
            .collect(Collectors.joining("\n  "));
    return ways.isEmpty() ? "" : Message.of("UndeclaredStatus.way", new Message.Verbatim(ways));
  }
}
