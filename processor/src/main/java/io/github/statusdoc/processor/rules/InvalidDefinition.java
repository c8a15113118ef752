package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DefinedStatus;
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
   * @param defined what is defined
   * @param type the type that an option names for it, which may be in a jar; empty for none
   * @param catalogue the statuses that are there already
   * @return a finding if the catalogue cannot take the definition
   */
  public Optional<Finding> check(DefinedStatus defined, String type, Catalogue catalogue) {
    return catalogue
        .flaw(defined.definition())
        .map(
            flaw ->
                new Finding(
                    id(),
                    severity(),
                    isOfName(flaw, defined, catalogue) ? defined.name() : defined.place(),
                    message(flaw, defined.definition(), type, catalogue)));
  }

  private static boolean isOfName(Definition.Flaw flaw, DefinedStatus defined, Catalogue there) {
    return switch (flaw) {
      case OUT_OF_RANGE, REGISTERED_CODE -> false;
      case EMPTY_NAME, REGISTERED_NAME -> true;
      case DEFINED_TWICE -> there.find(defined.definition().code()).isEmpty();
    };
  }

  private Message message(
      Definition.Flaw flaw, Definition definition, String type, Catalogue catalogue) {
    int code = definition.code();
    String name = definition.name();
    Object stands = type.isEmpty() ? "" : Message.of(id() + ".type", type);
    return switch (flaw) {
      case OUT_OF_RANGE -> Message.of(id() + ".range", code, stands);
      case EMPTY_NAME -> Message.of(id() + ".name", code, stands);
      case REGISTERED_CODE ->
          Message.of(id() + ".code", code, earlier(definition, catalogue), stands);
      case REGISTERED_NAME ->
          Message.of(id() + ".clash", code, name, earlier(definition, catalogue), stands);
      case DEFINED_TWICE ->
          Message.of(
              id() + (catalogue.find(code).isPresent() ? ".twice" : ".same"),
              code,
              name,
              earlier(definition, catalogue),
              stands);
    };
  }

  private static String earlier(Definition definition, Catalogue catalogue) {
    return catalogue
        .find(definition.code())
        .or(() -> catalogue.findByName(definition.name()))
        .map(Status::label)
        .orElseThrow();
  }
}
