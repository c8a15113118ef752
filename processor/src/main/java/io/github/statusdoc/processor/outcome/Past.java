package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body has done so far, on any way. */
final class Past {
  private final List<Step> steps;
  private int unchanged;

  Past(List<Step> steps) {
    this.steps = steps;
  }

  List<Step> steps() {
    return steps;
  }

  /** Objects may be others from here on: what they were asked before counts no longer. */
  void mayHaveChanged() {
    unchanged = steps.size();
  }

  /** What was done since; steps may have been taken back. */
  List<Step> sinceChange() {
    return steps.subList(Math.min(unchanged, steps.size()), steps.size());
  }

  /** What a step of this body evaluates; null for one that is none of it. */
  @Nullable Term evaluated(Leaf.Result result) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof Step.Evaluate step && step.number() == result.step()) {
        return step.term();
      }
    }
    return null;
  }
}
