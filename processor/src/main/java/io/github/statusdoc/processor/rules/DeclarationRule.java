package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.function.Consumer;

/** A rule about what one element declares. */
public interface DeclarationRule extends Rule {
  /**
   * Checks one element.
   *
   * @param element what it declares
   * @param catalogue the statuses in view of the element
   * @param findings takes what the rule has to say
   */
  void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings);
}
