package io.github.statusdoc.processor.rules;

import java.util.Set;

/**
 * 206 or 416 on a handler whose method defines no range handling: only GET does (RFC 9110, Section
 * 14.2), and QUERY (RFC 10008, Section 2.8).
 */
public final class PartialContentMethod extends MethodFit {
  /** The rule. */
  public PartialContentMethod() {
    super(Set.of(206, 416), Set.of("GET", "QUERY"));
  }
}
