package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What happened while a part of a body was read: code that is interrupted leaves any of it.
 *
 * @param outside the conditions under which the part was read
 * @param values all values that variables got
 * @param written all that was known of the status of the response
 */
record Recorded(
    List<Condition> outside, Map<Element, List<Happened>> values, List<Happened> written) {
  /**
   * What a variable or the response got.
   *
   * @param term the value
   * @param conditions under which it got that
   */
  record Happened(Term term, List<Condition> conditions) {}

  static Recorded nothing(List<Condition> outside) {
    return new Recorded(outside, new LinkedHashMap<>(0), new ArrayList<>(0));
  }

  /** The statuses that were written here, not by what was called. */
  Set<Term> named() {
    return terms(written).stream()
        .filter(term -> term instanceof Term.Response || term instanceof Term.Sent)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<Term> terms(List<Happened> happened) {
    return happened.stream()
        .map(Happened::term)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Each holds only where what was asked before it holds. */
  Stream<Term> underItsConditions(List<Happened> happened) {
    return happened.stream()
        .map(
            one ->
                Guards.guard(
                    Together.since(outside, one.conditions()), Presence.unasked(one.term())));
  }

  boolean isEmpty() {
    return values.isEmpty() && written.isEmpty();
  }

  void assign(Element variable, Term value, List<Condition> conditions) {
    values.computeIfAbsent(variable, v -> new ArrayList<>(1)).add(new Happened(value, conditions));
  }

  void write(@Nullable Term status, List<Condition> conditions) {
    if (status != null) {
      written.add(new Happened(status, conditions));
    }
  }
}
