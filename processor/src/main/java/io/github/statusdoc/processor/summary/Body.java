package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * What a method or a function does.
 *
 * @param steps in the order of the source
 * @param regions its {@code try} statements
 */
public record Body(List<Step> steps, List<Region> regions) {
  /** A body that does nothing of interest. */
  public static final Body EMPTY = new Body(List.of(), List.of());

  /**
   * A {@code try} statement.
   *
   * @param number unique in the method
   * @param outer the {@code try} around it, or {@link Step#NO_REGION}
   * @param clauses for each {@code catch} clause the qualified names of the types that it catches;
   *     of two of which one is the other's subtype, that is what libraries may throw
   * @param endsAbruptly whether its {@code finally} block discards what happened before (JLS
   *     14.20.2)
   */
  public record Region(int number, int outer, List<List<String>> clauses, boolean endsAbruptly) {}
}
