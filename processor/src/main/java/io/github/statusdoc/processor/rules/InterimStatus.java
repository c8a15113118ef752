package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Series;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.function.Consumer;

/**
 * A 1xx code as a result: every request gets one final response, and that is never 1xx (RFC 9110,
 * Section 15.2). 101 only warns, since an endpoint may hand its connection over.
 */
public final class InterimStatus implements DeclarationRule {
  private static final int SWITCHING_PROTOCOLS = 101;

  /** The rule. */
  public InterimStatus() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    for (DeclaredStatus declared : element.statuses()) {
      if (declared.origin() == DeclaredStatus.Origin.WRITTEN) {
        catalogue
            .find(declared.code())
            .filter(status -> status.series() == Series.INFORMATIONAL)
            .ifPresent(status -> findings.accept(finding(declared, status)));
      }
    }
  }

  private Finding finding(DeclaredStatus declared, Status status) {
    return status.code() == SWITCHING_PROTOCOLS
        ? new Finding(
            id(), Severity.WARNING, declared.place(), Message.of(id() + ".upgrade", status.label()))
        : finding(declared.place(), status.label());
  }
}
