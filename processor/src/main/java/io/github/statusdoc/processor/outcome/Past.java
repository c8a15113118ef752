package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body has done so far, on any way. */
final class Past {
  private final List<Step> steps;

  Past(List<Step> steps) {
    this.steps = steps;
  }

  List<Step> steps() {
    return steps;
  }

  /** Objects may be others from here on: what they were asked before counts no longer. */
  void mayHaveChanged() {
    if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof Step.Change)) {
      steps.add(new Step.Change());
    }
  }

  /** What was done since. */
  List<Step> sinceChange() {
    int first = steps.size();
    while (first > 0 && !(steps.get(first - 1) instanceof Step.Change)) {
      first--;
    }
    return steps.subList(first, steps.size());
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
