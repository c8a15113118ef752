package io.github.statusdoc.processor.findings;

/**
 * A text of the catalogue as the argument of a message, in the language of that message.
 *
 * @param code a status code
 * @param kind which of its texts
 */
public record CatalogueText(int code, Kind kind) {
  /** A text about a status. */
  public enum Kind {
    /** Why it is deprecated. */
    LIFECYCLE,
    /** What to use instead. */
    REPLACEMENT
  }
}
