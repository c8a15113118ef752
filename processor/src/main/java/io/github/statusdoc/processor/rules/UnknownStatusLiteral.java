package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Written;
import io.github.statusdoc.processor.model.WrittenCode;
import io.github.statusdoc.processor.model.WrittenText;
import java.util.Optional;

/**
 * A number that is used as a status code but is none, or none that IANA registers or the company
 * defines (RFC 9110, Section 15; RFC 9205, Section 4.6).
 */
public final class UnknownStatusLiteral implements LiteralRule {
  /** The rule. */
  public UnknownStatusLiteral() {}

  /** Code that is not ours must go on compiling on the day on which we are added. */
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(WrittenCode written, Catalogue catalogue) {
    int code = written.code();
    if (!StatusCode.isValid(code)) {
      Object vendors = UnknownStatus.vendors(catalogue, code);
      Object near = UnknownStatus.misspelt(catalogue, code);
      return Optional.of(finding(written, Message.of(id() + ".range", code, vendors, near)));
    }
    return catalogue.find(code).isPresent()
        ? Optional.empty()
        : Optional.of(finding(written, UnknownStatus.message(catalogue, code)));
  }

  /**
   * What to say where a status is named by something else than a number or a range.
   *
   * @param written the text and its place
   * @return the finding
   */
  public Finding finding(WrittenText written) {
    return finding(written, Message.of(id() + ".text", written.text()));
  }

  private Finding finding(Written written, Message message) {
    return new Finding(id(), severity(), written.place(), message);
  }
}
