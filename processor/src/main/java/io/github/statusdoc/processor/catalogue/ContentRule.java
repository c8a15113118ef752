package io.github.statusdoc.processor.catalogue;

/** Whether a response with a status may have content (RFC 9110, Section 6.4.1). */
public enum ContentRule {
  /** Content may follow. */
  ALLOWED,
  /** Content depends on the request method: 200. */
  CONDITIONAL,
  /** No content: 1xx, 204, 205, 304. */
  FORBIDDEN
}
