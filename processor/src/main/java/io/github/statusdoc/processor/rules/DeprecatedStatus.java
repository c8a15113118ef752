package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.CatalogueText;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.function.Consumer;

/** A code that is deprecated, unused, obsoleted or only temporary: 102, 104, 305, 306, 418, 510. */
public final class DeprecatedStatus implements DeclarationRule {
  /** The rule. */
  public DeprecatedStatus() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    for (DeclaredStatus declared : element.statuses()) {
      if (declared.origin() == DeclaredStatus.Origin.WRITTEN) {
        catalogue
            .find(declared.code())
            .filter(status -> status.lifecycle().isDiscouraged())
            .ifPresent(status -> findings.accept(finding(declared, status)));
      }
    }
  }

  private Finding finding(DeclaredStatus declared, Status status) {
    return new Finding(id(), severity(), declared.place(), message(status));
  }

  static Message message(Status status) {
    return Message.of(
        "DeprecatedStatus",
        status.label(),
        new CatalogueText(status.code(), CatalogueText.Kind.LIFECYCLE),
        new CatalogueText(status.code(), CatalogueText.Kind.REPLACEMENT));
  }
}
