package io.github.statusdoc.processor.summary;

/**
 * A field by its name.
 *
 * @param type the qualified name of its class
 * @param name the name by which summaries know it
 */
public record FieldKey(String type, String name) {
  /** No field of Java: the status that an annotation on its class gives to an exception. */
  public static final String ANNOTATED = "@status";

  /** No field of Java: the message of an exception. */
  public static final String MESSAGE = "getMessage()";

  /** No field of Java: the name of an enum's constant. */
  public static final String NAME = "name()";
}
