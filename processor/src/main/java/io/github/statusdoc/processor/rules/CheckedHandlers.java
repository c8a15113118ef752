package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import java.util.List;

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
   * @param leftOut what may answer in place of handlers, but does not count, each as users name it
   * @return the finding
   */
  public Finding of(int handlers, int statuses, int unknown, int findings, List<String> leftOut) {
    Message counts = Message.of(id(), handlers, statuses, unknown, findings);
    Message all =
        leftOut.isEmpty()
            ? counts
            : Message.of(id() + ".leftOut", counts, String.join(", ", leftOut));
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
