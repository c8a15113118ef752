package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of one body, and how many are done. */
final class Steps {
  private final List<Step> all;
  private int done;

  Steps(Body body) {
    this.all = body.steps();
  }

  int count() {
    return all.size();
  }

  /** The step that is done next. */
  Step begin(int index) {
    done = index;
    return all.get(index);
  }

  /** Where the body begins. */
  Site first() {
    return all.stream()
        .map(Step::site)
        .filter(s -> !s.equals(Site.NONE))
        .findFirst()
        .orElse(Site.NONE);
  }

  /** What an earlier step evaluates, where a term is its result; else the term itself. */
  Term made(Term term) {
    Term bare = term instanceof ControlTerm.Expected expected ? expected.of() : term;
    Term step = bare instanceof Leaf.Result result ? evaluated(result.step()) : null;
    return step == null ? bare : step;
  }

  /** What a step evaluates; null for one that is none of this body. */
  @Nullable Term evaluated(int number) {
    for (Step one : all) {
      if (one instanceof Step.Evaluate evaluate && evaluate.number() == number) {
        return evaluate.term();
      }
    }
    return null;
  }

  /** Says whether nothing has changed the object of the method since it was called. */
  boolean isAsEntered() {
    return isStill(Leaf.Simple.THIS, 0);
  }

  /** Says whether nothing has changed an object since an earlier step, which asked and no more. */
  boolean isStill(Term object, Leaf.Result asked) {
    for (int i = done - 1; i >= 0; i--) {
      if (all.get(i) instanceof Step.Evaluate step && step.number() == asked.step()) {
        return isStill(object, i);
      }
    }
    return false;
  }

  private boolean isStill(Term object, int since) {
    for (int i = since; i < done; i++) {
      Step step = all.get(i);
      if (step.mayChange(object)
          && !step.scope().isOnOtherWay(all.get(done).scope().conditions())) {
        return false;
      }
    }
    return true;
  }
}
