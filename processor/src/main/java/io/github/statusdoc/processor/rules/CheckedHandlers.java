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
   * How much was checked.
   *
   * @param handlers how many
   * @param statuses that they answer, counted for each
   * @param unknown answers whose status cannot be told
   * @param findings about bodies
   */
  public record Counts(int handlers, int statuses, int unknown, int findings) {}

  /**
   * What was checked.
   *
   * @param counts how much
   * @param interceptors those that may refuse requests, but do not count, each as users name it
   * @param chains the classes of security rules that were not understood, the same
   * @return the finding
   */
  public Finding of(Counts counts, List<String> interceptors, List<String> chains) {
    Message all =
        Message.of(id(), counts.handlers(), counts.statuses(), counts.unknown(), counts.findings());
    return new Finding(
        id(),
        severity(),
        null,
        Message.of(
            id() + ".all", all, line(".interceptors", interceptors), line(".chains", chains)));
  }

  private Object line(String key, List<String> named) {
    return named.isEmpty() ? "" : Message.of(id() + key, String.join(", ", named));
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
