package io.github.statusdoc.processor.catalogue;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;

/**
 * The facts about one status code; its texts are in {@link StatusTexts}.
 *
 * @param code from 100 to 599
 * @param name the registered name, or the name that a company gave its own code
 * @param formerNames names of earlier specifications, newest first
 * @param lifecycle where the code stands
 * @param specification what defines it; empty for a company's own code
 * @param content whether a response may have content
 * @param requiredHeaders fields that MUST be sent, some under a condition that the texts tell
 * @param replacements codes to use instead, where the catalogue names any
 */
@Immutable
@SuppressWarnings("Immutable") // lists are copies that cannot be changed
public record Status(
    int code,
    String name,
    List<String> formerNames,
    Lifecycle lifecycle,
    Optional<Specification> specification,
    ContentRule content,
    List<String> requiredHeaders,
    List<Integer> replacements) {

  /** A company's own code: active, content allowed, nothing else known. */
  static Status ofDefinition(Definition definition) {
    return new Status(
        definition.code(),
        definition.name().strip(),
        List.of(),
        Lifecycle.ACTIVE,
        Optional.empty(),
        ContentRule.ALLOWED,
        List.of(),
        List.of());
  }

  /**
   * The series of the code.
   *
   * @return 1xx to 5xx
   */
  public Series series() {
    return Series.of(code);
  }

  /**
   * Code and name, as messages and documents show them.
   *
   * @return for example {@code 404 (Not Found)}; the marker {@code (Unused)} is not doubled
   */
  public String label() {
    return isNameless() ? code + " " + name : code + " (" + name + ")";
  }

  /**
   * Says whether the registry has a marker in place of a name.
   *
   * @return true for 306 and 418, which are registered as {@code (Unused)}
   */
  public boolean isNameless() {
    return name.startsWith("(");
  }
}
