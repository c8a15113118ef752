package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** What was checked in a compilation: a checker that does nothing must say so. */
public final class CheckedHandlers implements Rule {
  /** The rule. */
  public CheckedHandlers() {}

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  /**
   * What was checked.
   *
   * @param handlers how many
   * @param statuses that they answer, counted for each
   * @param unknown answers whose status cannot be told
   * @param findings about bodies
   * @param leftOut the qualified names of what may answer in place of handlers, but does not count
   * @return the finding
   */
  public Finding of(int handlers, int statuses, int unknown, int findings, List<String> leftOut) {
    Message counts = Message.of(id(), handlers, statuses, unknown, findings);
    String names =
        leftOut.stream()
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .distinct()
            .collect(Collectors.joining(", "));
    Message all = leftOut.isEmpty() ? counts : Message.of(id() + ".leftOut", counts, names);
    return new Finding(id(), severity(), null, all);
  }

  /**
   * No handler was found.
   *
   * @param findings about bodies
   * @return the finding
   */
  public Finding none(int findings) {
    return new Finding(id(), severity(), null, Message.of(id() + ".none", findings));
  }
}
