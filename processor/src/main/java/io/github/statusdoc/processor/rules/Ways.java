package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.model.Answer;
import java.util.List;
import java.util.stream.Collectors;

/** The line of a message that shows the way to an answer. */
final class Ways {
  private Ways() {}

  /** One more line of the message, or nothing. */
  static Object of(Answer answer) {
    return of(List.of(answer));
  }

  /** A line for each answer that has a way. */
  static Object of(List<Answer> answers) {
    String ways =
        answers.stream()
            .map(Answer::way)
            .filter(way -> !way.isEmpty())
            .collect(Collectors.joining("\n  "));
    return ways.isEmpty() ? "" : Message.of("UndeclaredStatus.way", new Message.Verbatim(ways));
  }
}
