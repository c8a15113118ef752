package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.outcome.Recorded.Happened;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one point of a body: the values of variables, what was written to the servlet
 * response, and whether the point can be reached (JLS 14.22).
 *
 * @param variables those that are not plain
 * @param written the statuses written to the servlet response, or null for none
 * @param isReachable whether the code before completes normally
 */
record Knowledge(Map<Element, Term> variables, @Nullable Term written, boolean isReachable) {
  static final Knowledge NONE = new Knowledge(Map.of(), null, true);

  Term variable(@Nullable Element variable) {
    return variables.getOrDefault(variable, Leaf.Simple.PLAIN);
  }

  Knowledge with(Element variable, Term value) {
    if (variable(variable).equals(value)) {
      return this;
    }
    Map<Element, Term> changed = new HashMap<>(variables);
    changed.put(variable, value);
    return new Knowledge(changed, written, isReachable);
  }

  /** The same with other terms for all values. */
  Knowledge each(UnaryOperator<Term> change) {
    Knowledge known = this;
    for (Map.Entry<Element, Term> entry : variables.entrySet()) {
      known = known.with(entry.getKey(), change.apply(entry.getValue()));
    }
    return written == null
        ? known
        : new Knowledge(known.variables, change.apply(written), isReachable);
  }

  /** A variable that has another value since it was asked is not known to hold something. */
  Knowledge under(Assumed assumed) {
    Knowledge known =
        assumed.written() == null ? this : new Knowledge(variables, assumed.written(), isReachable);
    for (Map.Entry<Element, Term> entry : assumed.assigned().entrySet()) {
      known = known.with(entry.getKey(), entry.getValue());
    }
    for (Assumed.Present one : assumed.present()) {
      Term value = known.variable(one.variable());
      if (Presence.isOfSame(value, one.asked())) {
        known = known.with(one.variable(), Presence.certain(value));
      }
    }
    return known;
  }

  /** What holds of all that was recorded, where it surely happened. */
  Assumed surely(Recorded recorded) {
    return Assumed.after(
        recorded.values().keySet().stream()
            .collect(Collectors.toMap(variable -> variable, this::variable)),
        recorded.written().isEmpty() ? null : written);
  }

  /** What another says of the same values, whether they are there; new values stay. */
  private Knowledge askedAs(Knowledge other) {
    Knowledge known = this;
    for (Map.Entry<Element, Term> entry : variables.entrySet()) {
      Term asked = other.variable(entry.getKey());
      if (Presence.isOfSame(entry.getValue(), asked)) {
        known = known.with(entry.getKey(), asked);
      }
    }
    return known;
  }

  /** The same where nothing is assumed, and only what was recorded has happened since. */
  Knowledge unassumed(Knowledge before, Recorded recorded) {
    Set<Element> left = new HashSet<>(before.variables.keySet());
    left.removeAll(recorded.values().keySet());
    Knowledge known = this;
    for (Element variable : left) {
      known = known.with(variable, before.variable(variable));
    }
    return recorded.written().isEmpty()
        ? new Knowledge(known.variables, before.written, isReachable)
        : known;
  }

  /** The same where the code may not have come to its questions since an earlier point. */
  Knowledge unasked(Knowledge before) {
    return each(Presence::unasked).askedAs(before);
  }

  /** The same where any of what happened may hold as well. */
  Knowledge or(Recorded recorded) {
    Knowledge known = this;
    for (Map.Entry<Element, List<Happened>> entry : recorded.values().entrySet()) {
      List<Term> all = new ArrayList<>(List.of(variable(entry.getKey())));
      recorded.underItsConditions(entry.getValue()).forEach(all::add);
      known = known.with(entry.getKey(), Term.oneOf(all));
    }
    for (Term status : recorded.underItsConditions(recorded.written()).toList()) {
      known = new Knowledge(known.variables, written(known.written, status), isReachable);
    }
    return known;
  }

  /** The same where code goes on after what happened, of which another knows the end. */
  Knowledge after(Recorded recorded, Knowledge end) {
    Knowledge known = this;
    for (Map.Entry<Element, List<Happened>> entry : recorded.values().entrySet()) {
      Element variable = entry.getKey();
      Set<Term> values = Recorded.terms(entry.getValue());
      Term value = after(variable(variable), values, end.variable(variable));
      known = known.with(variable, value);
    }
    Set<Term> named = recorded.named();
    return named.isEmpty()
        ? known
        : new Knowledge(
            known.variables,
            after(written == null ? Leaf.Simple.PLAIN : written, named, end.written),
            isReachable);
  }

  /** Where nothing but what happened is left at its end, nothing is left of what was before. */
  private static Term after(Term before, Set<Term> happened, @Nullable Term end) {
    if (end != null && happened.containsAll(Term.alternatives(end))) {
      return end;
    }
    List<Term> all = new ArrayList<>(List.of(before));
    all.addAll(happened);
    return Term.oneOf(all);
  }

  /** The same where what happened may not have, after what another knows. */
  Knowledge perhaps(Recorded recorded, Knowledge other) {
    Knowledge known = this;
    for (Element variable : recorded.values().keySet()) {
      known = known.with(variable, Presence.either(other.variable(variable), variable(variable)));
    }
    return recorded.written().isEmpty()
        ? known
        : new Knowledge(known.variables, written(other.written, written), isReachable);
  }

  /** A status that was sent stays; one that was written before is replaced. */
  Knowledge withWritten(Term status) {
    List<Term> all = new ArrayList<>(sent());
    if (all.isEmpty() || !all.equals(alternatives())) {
      all.add(status);
    }
    return new Knowledge(variables, Term.oneOf(all), isReachable);
  }

  /** The status that was written last, wherever that surely happened; null for none. */
  @Nullable Term lastWritten() {
    List<Term> all = alternatives();
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  private List<Term> sent() {
    return alternatives().stream().filter(Knowledge::isSent).toList();
  }

  private static boolean isSent(Term term) {
    if (term instanceof ControlTerm.Guarded guarded) {
      return isSent(guarded.of());
    }
    return term instanceof Term.Sent || (term instanceof Kept kept && isSent(kept.of()));
  }

  private List<Term> alternatives() {
    return written == null ? List.of() : Term.alternatives(written);
  }

  Knowledge unreachable() {
    return new Knowledge(variables, written, false);
  }

  Knowledge reachable() {
    return new Knowledge(variables, written, true);
  }

  /** The same at the end of one way: what it says otherwise than another holds on that way only. */
  Knowledge guarded(List<Condition> conditions, Knowledge other) {
    if (conditions.isEmpty() || !isReachable || !other.isReachable) {
      return this;
    }
    Set<Element> all = new LinkedHashSet<>(variables.keySet());
    all.addAll(other.variables.keySet());
    Map<Element, Term> guarded = new HashMap<>(variables);
    for (Element variable : all) {
      Term value = variable(variable);
      if (!Presence.isOfSame(value, other.variable(variable))) {
        guarded.put(variable, Guards.guard(conditions, value));
      }
    }
    return new Knowledge(guarded, guardedWritten(conditions, other.written), true);
  }

  private @Nullable Term guardedWritten(List<Condition> conditions, @Nullable Term other) {
    return Objects.equals(written, other)
        ? written
        : Guards.guard(conditions, written == null ? Leaf.Simple.PLAIN : written);
  }

  /** What is known where two ways meet. */
  Knowledge join(Knowledge other) {
    if (!other.isReachable) {
      return this;
    }
    return isReachable
        ? new Knowledge(joined(other), written(written, other.written), true)
        : other;
  }

  private Map<Element, Term> joined(Knowledge other) {
    if (variables.equals(other.variables)) {
      return variables;
    }
    Set<Element> all = new LinkedHashSet<>(variables.keySet());
    all.addAll(other.variables.keySet());
    Map<Element, Term> joined = new HashMap<>();
    for (Element variable : all) {
      joined.put(variable, Presence.either(variable(variable), other.variable(variable)));
    }
    return joined;
  }

  /** Where only one way writes, plain stands for the other. */
  private static @Nullable Term written(@Nullable Term one, @Nullable Term other) {
    if (one == null && other == null) {
      return null;
    }
    return Term.oneOf(
        List.of(one == null ? Leaf.Simple.PLAIN : one, other == null ? Leaf.Simple.PLAIN : other));
  }
}
