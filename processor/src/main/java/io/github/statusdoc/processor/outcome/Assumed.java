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
record Assumed(List<Condition> conditions, List<Present> present) {
  /**
   * A variable that holds something.
   *
   * @param variable the variable
   * @param asked what it held when that was asked
   */
  record Present(Element variable, Term asked) {}

  static final Assumed NOTHING = new Assumed(List.of(), List.of());

  static Assumed of(Condition condition) {
    return new Assumed(List.of(condition), List.of());
  }

  static Assumed present(Element variable, Term asked) {
    return new Assumed(List.of(), List.of(new Present(variable, asked)));
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
