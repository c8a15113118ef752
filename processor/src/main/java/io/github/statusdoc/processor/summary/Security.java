package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * What a class tells Spring Security.
 *
 * @param chains whom its chains let through to handlers
 * @param ignored requests that no chain is asked for
 * @param isWhole whether all of it was understood
 */
public record Security(List<FilterChain> chains, List<FilterChain.Rule> ignored, boolean isWhole) {
  /** Of a class that tells it nothing. */
  public static final Security NONE = new Security(List.of(), List.of(), true);
}
