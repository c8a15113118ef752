package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.ContentRule;
import io.github.statusdoc.processor.catalogue.Series;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.Result;
import java.util.List;
import java.util.function.Consumer;

/**
 * 204, 205 or 304 as the only success of a method that returns content (RFC 9110, Sections 15.3.5,
 * 15.3.6, 15.4.5).
 */
public final class ContentForbidden implements DeclarationRule {
  /** The rule. */
  public ContentForbidden() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    if (element.result() != Result.CONTENT) {
      return;
    }
    List<DeclaredStatus> successes =
        element.statuses().stream().filter(s -> isSuccess(catalogue, s.code())).toList();
    if (!successes.stream().allMatch(s -> isForbidden(catalogue, s.code()))) {
      return;
    }
    for (DeclaredStatus declared : successes) {
      if (!element.isSaidAbove(declared, above -> above.result() == Result.CONTENT)) {
        Status status = catalogue.find(declared.code()).orElseThrow();
        findings.accept(finding(declared.place(), status.label(), element.name()));
      }
    }
  }

  private static boolean isSuccess(Catalogue catalogue, int code) {
    return catalogue
        .find(code)
        .filter(s -> s.series() == Series.SUCCESSFUL || isNotModified(s))
        .isPresent();
  }

  /** 304 stands for the 200 that the client has stored; it is the only redirection of this kind. */
  private static boolean isNotModified(Status status) {
    return status.series() == Series.REDIRECTION && status.content() == ContentRule.FORBIDDEN;
  }

  private static boolean isForbidden(Catalogue catalogue, int code) {
    return catalogue.find(code).filter(s -> s.content() == ContentRule.FORBIDDEN).isPresent();
  }
}
