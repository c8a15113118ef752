package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statuses that a method answers and a declaration does not cover. */
final class Missing {
  private static final int FIRST_ERROR = 400;

  private Missing() {}

  /** The first answer of each such status, by code. */
  static Map<Integer, Answer> in(DeclaredStatuses declared, List<Answer> answers) {
    Map<Integer, Answer> missing = new TreeMap<>();
    for (Answer answer : answers) {
      if (answer.isKnown() && !covers(declared, answer.code())) {
        missing.putIfAbsent(answer.code(), answer);
      }
    }
    return missing;
  }

  /** Tools add the success to documents that name errors only. */
  private static boolean covers(DeclaredStatuses declared, int code) {
    return declared.covers(code)
        || (code < FIRST_ERROR && declared.isClaim() && declared.isErrorsOnly());
  }

  /**
   * The same for all that a method declares; but what the methods that it overrides do not allow
   * either is said once, as a breach of theirs.
   */
  static Map<Integer, Answer> inOwn(CheckedMethod method, List<Answer> answers) {
    Map<Integer, Answer> missing = in(method.declared(), answers);
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
