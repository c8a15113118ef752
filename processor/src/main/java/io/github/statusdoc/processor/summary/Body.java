package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

  /**
   * The same body where some steps are not done.
   *
   * @param isMeant whether a step is one of these
   * @return the body; of its calls each is ahead of the same steps, as far as they are left
   */
  public Body without(Predicate<Step> isMeant) {
    int[] keptBefore = new int[steps.size() + 1];
    for (int i = 0; i < steps.size(); i++) {
      keptBefore[i + 1] = keptBefore[i] + (isMeant.test(steps.get(i)) ? 0 : 1);
    }
    List<Step> kept = new ArrayList<>(keptBefore[steps.size()]);
    for (int i = 0; i < steps.size(); i++) {
      if (keptBefore[i + 1] > keptBefore[i]) {
        kept.add(
            steps.get(i) instanceof Step.Evaluate call
                ? call.ahead(keptBefore[i + 1 + call.ahead()] - keptBefore[i + 1])
                : steps.get(i));
      }
    }
    return new Body(List.copyOf(kept), regions);
  }
}
