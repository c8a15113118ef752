package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;

/** Takes back what was read since a point, so that it can be read again with more knowledge. */
record Rewind(Flow flow, Reading reading, Flow.Mark mark, Literals.Mark literals, int declared) {
  private static final Parts PARTS = new Parts();

  static Rewind of(Flow flow, Reading reading) {
    return new Rewind(
        flow, reading, flow.mark(), reading.literals().mark(), flow.declared().size());
  }

  void run() {
    flow.undo(mark);
    reading.literals().undo(literals);
  }

  /** The same in the next round, where each step yields something else. */
  Knowledge oneRoundLater(Knowledge known) {
    return known.each(term -> Presence.each(term, this::earlier));
  }

  /** What is there stays there: to keep both in turn would make ever longer terms. */
  private Term earlier(Term term) {
    if (term instanceof Kept kept && Kept.isPresent(kept)) {
      return new Kept(Presence.each(kept.of(), this::earlier), Part.PRESENT);
    }
    boolean isKept = term instanceof Kept kept && kept.part() == Part.EARLIER;
    return isOfRound(term) && !isKept ? new Kept(term, Part.EARLIER) : term;
  }

  private boolean isOfRound(Term term) {
    if (term instanceof Leaf.Result result) {
      return result.step() >= mark.stepNumber();
    } else if (term instanceof Leaf.Written written) {
      return written.step() >= mark.stepNumber();
    } else if (term instanceof Leaf.Caught caught) {
      return caught.region() >= mark.regionNumber();
    }
    return term.accept(PARTS).stream().anyMatch(this::isOfRound);
  }

  /** Says whether nothing new is known; variables that were declared since do not count. */
  boolean knewAsMuch(Knowledge before, Knowledge after) {
    if (!Objects.equals(before.written(), after.written())) {
      return false;
    }
    for (Map.Entry<Element, Term> now : after.variables().entrySet()) {
      boolean isOutside =
          !flow.declared().subList(declared, flow.declared().size()).contains(now.getKey());
      if (isOutside && !now.getValue().equals(before.variable(now.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
