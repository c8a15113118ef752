package io.github.statusdoc.processor.model;

/** What the return type of a method says of the content of its responses. */
public enum Result {
  /** The method returns what becomes content. */
  CONTENT,
  /** The method returns nothing: {@code void}, {@code ResponseEntity<Void>}, {@code Mono<Void>}. */
  NOTHING,
  /** The type does not say: {@code Response}, {@code Object}, a view name; or no method at all. */
  UNKNOWN
}
