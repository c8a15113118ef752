package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.model.WrittenCode;
import java.util.Optional;

/** A rule about a status code that is written as a number. */
public interface LiteralRule extends Rule {
  /**
   * Checks one number.
   *
   * @param written the number and its place
   * @param catalogue the statuses in view of it
   * @return what the rule has to say
   */
  Optional<Finding> check(WrittenCode written, Catalogue catalogue);
}
