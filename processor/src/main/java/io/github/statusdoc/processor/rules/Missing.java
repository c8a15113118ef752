package io.github.statusdoc.processor.rules;

import static java.util.Comparator.comparingInt;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statuses that a method answers and a declaration does not cover. */
final class Missing {
  private Missing() {}

  /** The answers of each such status, by code; those come first that a reader finds first. */
  static Map<Integer, List<Answer>> in(
      CheckedMethod method, DeclaredStatuses declared, List<Answer> answers) {
    Map<Integer, List<Answer>> missing =
        answers.stream()
            .filter(answer -> answer.isKnown() && !covers(declared, answer.code()))
            .collect(Collectors.groupingBy(Answer::code, TreeMap::new, Collectors.toList()));
    missing.replaceAll(
        (code, all) ->
            all.stream().sorted(comparingInt(answer -> distance(answer, method))).toList());
    return missing;
  }

  /** What the method itself answers, what its file does, and what comes from others. */
  private static int distance(Answer answer, CheckedMethod method) {
    if (answer.way().isEmpty()) {
      return 0;
    }
    return answer.place().equals(method.place()) ? 2 : 1;
  }

  /** Says it once for each status: where nothing suppresses it. */
  static void report(
      Map<Integer, List<Answer>> missing, Function<Answer, Finding> finding, Report report) {
    for (List<Answer> answers : missing.values()) {
      for (Answer answer : answers) {
        if (report.say(finding.apply(answer))) {
          break;
        }
      }
    }
  }

  /** Tools add the success to documents that name errors only. */
  private static boolean covers(DeclaredStatuses declared, int code) {
    return declared.covers(code)
        || (!StatusCode.isError(code) && declared.isClaim() && declared.isErrorsOnly());
  }

  /**
   * The same for all that a method declares; but what the methods that it overrides do not allow
   * either is said once, as a breach of theirs.
   */
  static Map<Integer, List<Answer>> inOwn(CheckedMethod method, List<Answer> answers) {
    Map<Integer, List<Answer>> missing = in(method, method.declared(), answers);
    missing.keySet().removeIf(code -> isBreach(method, code));
    return missing;
  }

  private static boolean isBreach(CheckedMethod method, int code) {
    return method.contracts().stream().anyMatch(c -> !covers(c.declared(), code));
  }

  static String label(Catalogue catalogue, int code) {
    return catalogue.find(code).map(Status::label).orElse(String.valueOf(code));
  }
}
