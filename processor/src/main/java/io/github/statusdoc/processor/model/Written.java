package io.github.statusdoc.processor.model;

/** What is written where code, or an annotation of others, names a status. */
public sealed interface Written permits WrittenCode, WrittenText {
  /**
   * Where it is written.
   *
   * @return the place
   */
  Place place();
}
