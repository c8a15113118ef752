package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * What a class tells Spring Security.
 *
 * @param chains whom its chains let through to handlers
 * @param ignored requests that no chain is asked for
 * @param unread the line of a method that was not understood in full; 0 for none
 */
public record Security(List<FilterChain> chains, List<FilterChain.Rule> ignored, int unread) {
  /** Of a class that tells it nothing. */
  public static final Security NONE = new Security(List.of(), List.of(), 0);

  /**
   * Says whether all of it was understood.
   *
   * @return true if there is no line to look at
   */
  public boolean isWhole() {
    return unread == 0;
  }
}
