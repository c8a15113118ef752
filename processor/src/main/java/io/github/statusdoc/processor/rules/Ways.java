package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.model.Answer;

/** The line of a message that shows the way to an answer. */
final class Ways {
  private Ways() {}

  /** One more line of the message, or nothing. */
  static Object of(Answer answer) {
    return answer.way().isEmpty()
        ? ""
        : Message.of("UndeclaredStatus.way", new Message.Verbatim(answer.way()));
  }
}
