package io.github.statusdoc.processor.declaration;

/** The annotations that this stage reads, by name: they are not on the processor's class path. */
public final class Names {
  /** What the names of all our annotations begin with. */
  public static final String PREFIX = "io.github.statusdoc.";

  /** {@code @Returns}. */
  public static final String RETURNS = "io.github.statusdoc.Returns";

  /** The container of repeated {@code @Returns}. */
  public static final String RETURNS_LIST = "io.github.statusdoc.Returns.List";

  /** {@code @ResponseStatusDoc}. */
  public static final String RESPONSE_STATUS_DOC = "io.github.statusdoc.ResponseStatusDoc";

  /** {@code @StatusDefinition}. */
  public static final String STATUS_DEFINITION = "io.github.statusdoc.StatusDefinition";

  /** The container of repeated {@code @StatusDefinition}. */
  public static final String STATUS_DEFINITION_LIST = "io.github.statusdoc.StatusDefinition.List";

  private Names() {}
}
