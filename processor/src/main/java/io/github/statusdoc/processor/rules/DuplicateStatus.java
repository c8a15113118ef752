package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The same code twice on one element, with nothing that tells one from the other. */
public final class DuplicateStatus implements DeclarationRule {
  /** The rule. */
  public DuplicateStatus() {}

  private record Declared(int code, String when) {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    if (element.statuses().size() < 2) {
      return;
    }
    Set<Declared> seen = new HashSet<>();
    for (DeclaredStatus status : element.statuses()) {
      if (isCarried(status)) {
        seen.add(new Declared(status.code(), status.when()));
      }
    }
    for (DeclaredStatus status : element.statuses()) {
      if (status.origin() == DeclaredStatus.Origin.WRITTEN
          && !seen.add(new Declared(status.code(), status.when()))) {
        findings.accept(finding(status.place(), status.code(), element.name()));
      }
    }
  }

  /** Two annotations may carry the same code; neither can be left out for that. */
  private static boolean isCarried(DeclaredStatus status) {
    return status.origin() == DeclaredStatus.Origin.META
        || status.origin() == DeclaredStatus.Origin.COMPILED_META;
  }
}
