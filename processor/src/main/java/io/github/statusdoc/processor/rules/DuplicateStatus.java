package io.github.statusdoc.processor.rules;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The same code twice on one element, with nothing that tells one from the other. */
public final class DuplicateStatus implements DeclarationRule {
  /** The rule. */
  public DuplicateStatus() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    if (element.statuses().size() < 2) {
      return;
    }
    Map<Integer, Set<String>> seen = new HashMap<>();
    for (DeclaredStatus status : element.statuses()) {
      if (isCarried(status)) {
        add(status, seen);
      }
    }
    for (DeclaredStatus status : element.statuses()) {
      if (status.origin() == DeclaredStatus.Origin.WRITTEN && !add(status, seen)) {
        findings.accept(finding(status.place(), status.code(), element.name()));
      }
    }
  }

  /** Adds a code with its condition, and says whether it is new. */
  @CanIgnoreReturnValue
  private static boolean add(DeclaredStatus status, Map<Integer, Set<String>> seen) {
    return seen.computeIfAbsent(status.code(), code -> new HashSet<>()).add(status.when());
  }

  /** Two annotations may carry the same code; neither can be left out for that. */
  private static boolean isCarried(DeclaredStatus status) {
    return status.origin() == DeclaredStatus.Origin.META
        || status.origin() == DeclaredStatus.Origin.COMPILED_META;
  }
}
