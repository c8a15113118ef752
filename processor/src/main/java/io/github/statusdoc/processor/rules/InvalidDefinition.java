package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Place;
import java.util.Optional;

/** A {@code @StatusDefinition} that cannot be taken (RFC 9110, Sections 15 and 16.2). */
public final class InvalidDefinition implements Rule {
  /** The rule. */
  public InvalidDefinition() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * Checks one definition.
   *
   * @param definition what is defined
   * @param place where
   * @param catalogue the statuses that are there already
   * @return a finding if the catalogue cannot take the definition
   */
  public Optional<Finding> check(Definition definition, Place place, Catalogue catalogue) {
    return catalogue
        .flaw(definition)
        .map(flaw -> new Finding(id(), severity(), place, message(flaw, definition, catalogue)));
  }

  private Message message(Definition.Flaw flaw, Definition definition, Catalogue catalogue) {
    int code = definition.code();
    String name = definition.name();
    return switch (flaw) {
      case OUT_OF_RANGE -> Message.of(id() + ".range", code);
      case EMPTY_NAME -> Message.of(id() + ".name", code);
      case REGISTERED_CODE ->
          Message.of(id() + ".code", code, catalogue.find(code).map(Status::label).orElseThrow());
      case REGISTERED_NAME ->
          Message.of(id() + ".clash", code, name, catalogue.findByName(name).orElseThrow().label());
      case DEFINED_TWICE -> Message.of(id() + ".twice", code, name);
    };
  }
}
