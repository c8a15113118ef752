package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What several conditions tell together.
 *
 * @param linker closes calls
 * @param fields knows the constants of enums
 * @param body the body
 * @param conditions what each of them tells
 */
record Told(Linker linker, Fields fields, Evaluation body, Conditions conditions) {
  /** More constants than that are as good as all of them. */
  private static final int MOST = 16;

  /** Says whether all may hold: for each subject, together for one of its values. */
  boolean mayHold(List<Condition> all) {
    for (int i = 0; i < all.size(); i++) {
      Term subject = all.get(i).subject();
      if (all.subList(0, i).stream().anyMatch(c -> c.subject().equals(subject))) {
        continue; // asked with the first of its subject
      }
      List<Condition> same = all.stream().filter(c -> c.subject().equals(subject)).toList();
      if (!conditions.mayHold(subject, value -> mayHold(same, value, all))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHold(List<Condition> same, Value value, List<Condition> all) {
    if (!mayHold(same, value)) {
      return false;
    }
    Term subject = same.get(0).subject();
    return all.size() == 1
        || !value.isPlain()
        || !Condition.isFixed(subject)
        || of(subject, all).stream()
            .allMatch(told -> told.stream().anyMatch(one -> mayHold(same, one)));
  }

  private boolean mayHold(List<Condition> same, Value value) {
    return same.stream().allMatch(condition -> conditions.mayHold(condition, value));
  }

  /** Of what is not known, the constants that it may be; empty where any other may be it. */
  Optional<Set<Value>> of(Term term, List<Condition> assumed) {
    Optional<Set<Value>> equal =
        assumed.stream()
            .filter(condition -> condition.isMet() && condition.subject().equals(term))
            .map(Condition::test)
            .filter(test -> !test.equals(Condition.Equals.NULL))
            .filter(Condition.Equals.class::isInstance)
            .map(test -> conditions.values(((Condition.Equals) test).constants()))
            .filter(values -> !new Comparison(values).isOfClasses())
            .findFirst();
    return equal.isPresent() ? equal : left(term, assumed);
  }

  /** The same of a value of which nothing is known, not even whether it is null. */
  Optional<Set<Value>> ofPlain(Term term, List<Condition> assumed) {
    return of(term, assumed).or(() -> present(term, assumed));
  }

  private static Optional<Set<Value>> present(Term term, List<Condition> assumed) {
    return Condition.isFixed(term)
            && assumed.contains(new Condition(term, Condition.Equals.NULL, false))
        ? Optional.of(Set.of(Value.Simple.SOMETHING))
        : Optional.empty();
  }

  /** Of an enum whose constants were asked for, also by its own methods, those that are left. */
  private Optional<Set<Value>> left(Term term, List<Condition> assumed) {
    List<Condition> questions =
        Condition.isFixed(term)
            ? assumed.stream().filter(condition -> !type(condition, term).isEmpty()).toList()
            : List.of();
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    Set<Value> all = new LinkedHashSet<>(fields.constants(type(questions.get(0), term)));
    all.add(Value.Simple.ABSENT);
    Set<Value> left = new LinkedHashSet<>(all);
    left.removeIf(one -> !questions.stream().allMatch(c -> mayBe(c, term, one)));
    return left.size() < Math.min(all.size(), MOST) ? Optional.of(left) : Optional.empty();
  }

  /** The enum of which a condition asks something; empty for none. */
  private String type(Condition condition, Term term) {
    if (condition.subject().equals(term)) {
      return condition.test() instanceof Condition.Equals equals ? type(equals) : "";
    }
    return body.made(condition.subject()) instanceof ControlTerm.Call call
            && Term.Typed.bare(call.receiver()).equals(term)
            && linker.classes().isSubtype(call.method().type(), Fields.ENUM)
        ? call.method().type()
        : "";
  }

  private String type(Condition.Equals equals) {
    return conditions.values(equals.constants()).stream()
        .findFirst()
        .filter(Value.Instance.class::isInstance)
        .map(Value.Instance.class::cast)
        .filter(object -> !object.constant().isEmpty())
        .map(Value.Instance::type)
        .orElse("");
  }

  /** Null answers no question of an enum's own. */
  private boolean mayBe(Condition condition, Term term, Value one) {
    return (one != Value.Simple.ABSENT || condition.subject().equals(term))
        && conditions.mayBe(condition, term, one);
  }
}
