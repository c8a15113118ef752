package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** A defect of Statusdoc itself, caught so that nothing else stops. */
public final class InternalStatusdocError implements Rule {
  /** The rule. */
  public InternalStatusdocError() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * A defect.
   *
   * @param place what was being looked at, if known
   * @param defect what was thrown
   * @return the finding, with the stack trace
   */
  public Finding of(@Nullable Place place, Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    return new Finding(
        id(), severity(), place, Message.of(id(), new Message.Verbatim(trace.toString())));
  }
}
