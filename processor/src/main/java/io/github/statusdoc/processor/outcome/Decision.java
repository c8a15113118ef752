package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * What a boolean expression asks of values, so that a way that is not taken for a value does not
 * count for it.
 *
 * @param yes what holds where the expression is true
 * @param no what holds where it is false
 */
record Decision(List<Condition> yes, List<Condition> no) {
  static final Decision NONE = new Decision(List.of(), List.of());

  static Decision of(Term subject, Condition.Test test) {
    if (subject == Leaf.Simple.PLAIN) {
      return NONE;
    }
    return new Decision(
        List.of(new Condition(subject, test, true)), List.of(new Condition(subject, test, false)));
  }

  Decision negated() {
    return new Decision(no, yes);
  }

  Decision and(Decision other) {
    return new Decision(concat(yes, other.yes), List.of());
  }

  Decision or(Decision other) {
    return new Decision(either(other), concat(no, other.no));
  }

  /** {@code a == X || a == Y} asks whether it is one of two. */
  private List<Condition> either(Decision other) {
    if (yes.size() == 1
        && other.yes.size() == 1
        && yes.get(0).test() instanceof Condition.Equals first
        && other.yes.get(0).test() instanceof Condition.Equals second
        && yes.get(0).isMet()
        && other.yes.get(0).isMet()
        && yes.get(0).subject().equals(other.yes.get(0).subject())) {
      List<Term> constants = concat(first.constants(), second.constants());
      return List.of(new Condition(yes.get(0).subject(), new Condition.Equals(constants), true));
    }
    return List.of();
  }

  static Term guard(List<Condition> conditions, Term term) {
    Term guarded = term;
    for (Condition condition : conditions) {
      guarded = new ControlTerm.Guarded(condition, guarded);
    }
    return guarded;
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
