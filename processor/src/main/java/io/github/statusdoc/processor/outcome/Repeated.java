package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;

/**
 * Getters that one question calls more than once: {@code e.getCode() == A || e.getCode() == B} asks
 * of one value.
 *
 * @param flow the body
 */
record Repeated(Flow flow) {
  /** The second question, of what the first asks for if both get it alike. */
  Decision second(Decision first, Decision second) {
    List<Term> asked = second.subjects();
    if (asked.size() != 1) {
      return second;
    }
    Term again = asked.get(0);
    return first.subjects().stream()
        .filter(known -> !known.equals(again) && isSame(known, again))
        .findFirst()
        .map(known -> second.about(known))
        .orElse(second);
  }

  private boolean isSame(Term one, Term another) {
    if (one instanceof Leaf.Result first && another instanceof Leaf.Result second) {
      return one.equals(another)
          || (flow.past().evaluated(first) instanceof ControlTerm.Call a
              && flow.past().evaluated(second) instanceof ControlTerm.Call b
              && Getters.isOne(a)
              && a.method().equals(b.method())
              && Getters.isStill(flow.past(), first, second, a.receiver())
              && isSame(a.receiver(), b.receiver()));
    } else if (one instanceof Term.StatusOf first && another instanceof Term.StatusOf second) {
      return isSame(first.of(), second.of());
    } else if (one instanceof Term.Field first && another instanceof Term.Field second) {
      return first.name().equals(second.name()) && isSame(first.of(), second.of());
    }
    return one.equals(another);
  }
}
