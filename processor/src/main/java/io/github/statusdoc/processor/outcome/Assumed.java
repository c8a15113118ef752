package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What holds on one way through a body.
 *
 * @param conditions what the code has asked of values
 * @param present the variables that hold something
 * @param assigned the variables that surely were assigned, with their values
 * @param written the status that surely was written, or null for none
 */
record Assumed(
    List<Condition> conditions,
    List<Present> present,
    Map<Element, Term> assigned,
    @Nullable Term written) {
  /**
   * A variable that holds something.
   *
   * @param variable the variable
   * @param asked what it held when that was asked
   */
  record Present(Element variable, Term asked) {}

  static final Assumed NOTHING = new Assumed(List.of(), List.of(), Map.of(), null);

  static Assumed of(Condition condition) {
    return of(List.of(condition));
  }

  static Assumed of(List<Condition> conditions) {
    return new Assumed(conditions, List.of(), Map.of(), null);
  }

  static Assumed present(Element variable, Term asked) {
    return new Assumed(List.of(), List.of(new Present(variable, asked)), Map.of(), null);
  }

  static Assumed after(Map<Element, Term> assigned, @Nullable Term written) {
    return new Assumed(List.of(), List.of(), assigned, written);
  }

  /** What holds later as well: variables and what is written may have changed since. */
  Assumed lasting() {
    return new Assumed(conditions, present, Map.of(), null);
  }

  /** The same conditions for another value. */
  Assumed about(Term subject) {
    return new Assumed(
        conditions.stream().map(one -> one.about(subject)).toList(), present, assigned, written);
  }

  Assumed and(Assumed other) {
    return new Assumed(
        concat(conditions, other.conditions),
        concat(present, other.present),
        withAll(other.assigned),
        other.written == null ? written : other.written);
  }

  private Map<Element, Term> withAll(Map<Element, Term> later) {
    if (later.isEmpty()) {
      return assigned;
    }
    Map<Element, Term> all = new HashMap<>(assigned);
    all.putAll(later);
    return all;
  }

  /** Each once: what a variable keeps may go into many others. */
  private static <T> List<T> concat(List<T> first, List<T> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
