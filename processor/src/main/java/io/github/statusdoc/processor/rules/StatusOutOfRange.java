package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.function.Consumer;

/** A number outside 100 to 599, which is no status code (RFC 9110, Section 15). */
public final class StatusOutOfRange implements DeclarationRule {
  /** The rule. */
  public StatusOutOfRange() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    for (DeclaredStatus status : element.statuses()) {
      int code = status.code();
      if (status.isFirstSeenHere() && !StatusCode.isValid(code)) {
        findings.accept(
            finding(
                status.place(),
                code,
                UnknownStatus.vendors(catalogue, code),
                UnknownStatus.misspelt(catalogue, code)));
      }
    }
  }
}
