package io.github.statusdoc.processor.declaration;

/** What is not known yet, since it names something that a processor may still generate. */
public enum Unresolved {
  /** Everything is known. */
  NOTHING,
  /** A status, its condition, or an annotation. It may wait for what is generated from it. */
  STATUSES,
  /** A definition, which waits for another processor: what we generate is defined already. */
  DEFINITIONS
}
