package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What holds on one way through a body.
 *
 * @param conditions what the code has asked of values
 * @param present the variables that hold something
 */
record Assumed(List<Condition> conditions, List<Element> present) {
  static final Assumed NOTHING = new Assumed(List.of(), List.of());

  static Assumed of(Condition condition) {
    return new Assumed(List.of(condition), List.of());
  }

  static Assumed present(Element variable) {
    return new Assumed(List.of(), List.of(variable));
  }

  Assumed and(Assumed other) {
    return new Assumed(concat(conditions, other.conditions), concat(present, other.present));
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  static Term guard(List<Condition> conditions, Term term) {
    Term guarded = term;
    for (Condition condition : conditions) {
      guarded = new ControlTerm.Guarded(condition, guarded);
    }
    return guarded;
  }
}
