package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule has to say.
 *
 * @param rule the id of the rule
 * @param severity what the rule finds right; an option may change it
 * @param place where, or null if it concerns the compilation as a whole
 * @param message what
 * @param about what it is about, if that is not where it stands; it may be suppressed there too
 */
public record Finding(
    String rule, Severity severity, @Nullable Place place, Message message, @Nullable Place about) {

  /**
   * Something that is about the place where it stands.
   *
   * @param rule the id of the rule
   * @param severity what the rule finds right
   * @param place where, or null if it concerns the compilation as a whole
   * @param message what
   */
  public Finding(String rule, Severity severity, @Nullable Place place, Message message) {
    this(rule, severity, place, message, null);
  }

  /**
   * The same about something that is elsewhere, as a method is whose helper is at fault.
   *
   * @param subject what the finding is about
   * @return the finding
   */
  public Finding about(Place subject) {
    return new Finding(rule, severity, place, message, subject);
  }
}
