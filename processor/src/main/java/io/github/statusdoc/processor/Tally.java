package io.github.statusdoc.processor;

import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;

/** Counts what was checked. */
final class Tally {
  private int handlers;
  private int statuses;
  private int unknown;
  private int findings;
  private boolean usesOurs;

  void add(CheckedMethod method, List<Answer> answers) {
    usesOurs |= method.declared().vocabularies().contains("returns");
    if (method.isHandler()) {
      handlers++;
      statuses +=
          (int) answers.stream().filter(Answer::isKnown).map(Answer::code).distinct().count();
      unknown += (int) answers.stream().filter(answer -> !answer.isKnown()).count();
    }
  }

  void addFinding() {
    findings++;
  }

  /** Nothing checked is worth saying only where our annotations are in use. */
  boolean isWorthSaying() {
    return handlers > 0 || usesOurs;
  }

  Object[] numbers() {
    return new Object[] {handlers, statuses, unknown, findings};
  }
}
