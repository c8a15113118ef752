package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.Place;
import java.util.function.Consumer;

/** {@code @Returns({})}, or {@code @ResponseStatusDoc} on a type that declares no status. */
public final class EmptyDeclaration implements DeclarationRule {
  /** The rule. */
  public EmptyDeclaration() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    for (Place place : element.empty()) {
      findings.accept(finding(place, element.name()));
    }
  }

  /**
   * A type with nothing to document.
   *
   * @param type a type without handlers
   * @return the finding
   */
  public Finding nothingToGenerate(DocumentedType type) {
    return new Finding(
        id(), severity(), type.place(), Message.of(id() + ".document", type.simpleName()));
  }
}
