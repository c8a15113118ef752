package io.github.statusdoc.processor.rules;

import java.util.Set;

/**
 * 304 on a handler for a method other than GET and HEAD (RFC 9110, Section 15.4.5) or QUERY (RFC
 * 10008, Section 2.6).
 */
public final class NotModifiedMethod extends MethodFit {
  /** The rule. */
  public NotModifiedMethod() {
    super(Set.of(304), Set.of("GET", "HEAD", "QUERY"));
  }
}
