package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.WrittenCode;
import java.util.Optional;

/** A number or a framework's constant for a code that is deprecated, unused or obsoleted. */
public final class DeprecatedStatusLiteral implements LiteralRule {
  /** The rule. */
  public DeprecatedStatusLiteral() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(WrittenCode written, Catalogue catalogue) {
    int code = written.code();
    return catalogue
        .find(code)
        .filter(status -> status.lifecycle().isDiscouraged())
        .map(DeprecatedStatus::message)
        .map(message -> new Finding(id(), severity(), written.place(), message));
  }
}
