package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the code asks of values before it goes a way.
 *
 * @param classes the classes in view
 * @param terms what terms yield in the body
 */
record Conditions(Classes classes, Terms terms) {
  /** Says whether all may hold: for each subject, together for one of its values. */
  boolean mayHold(List<Condition> all) {
    for (Condition condition : all) {
      List<Condition> same =
          all.stream().filter(c -> c.subject().equals(condition.subject())).toList();
      Set<Value> subjects = condition.subject().accept(terms).set();
      if (!subjects.isEmpty()
          && subjects.stream().noneMatch(s -> same.stream().allMatch(c -> mayHold(c, s)))) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a condition may hold: it may unless it holds for none of the values. */
  boolean mayHold(Condition condition) {
    Set<Value> subjects = condition.subject().accept(terms).set();
    return subjects.isEmpty() || subjects.stream().anyMatch(subject -> mayHold(condition, subject));
  }

  /** Says whether a condition may hold for a value of its subject. */
  boolean mayHold(Condition condition, Value subject) {
    Optional<Boolean> answer =
        condition.test() instanceof Condition.InstanceOf test
            ? isInstance(subject, test.type())
            : equalsOne(subject, ((Condition.Equals) condition.test()).constants());
    return answer.isEmpty() || answer.get() == condition.isMet();
  }

  private Optional<Boolean> isInstance(Value subject, String type) {
    if (subject == Simple.ABSENT) {
      return Optional.of(false);
    }
    if (subject instanceof Value.Instance object) {
      return Optional.of(classes.isSubtype(object.type(), type));
    }
    return subject instanceof Value.Foreign foreign
            && classes.isSubtype(type, Objects.THROWABLE)
            && foreign.types().stream().noneMatch(caught -> areRelated(caught, type))
        ? Optional.of(false)
        : Optional.empty();
  }

  private boolean areRelated(String one, String other) {
    return classes.isSubtype(one, other) || classes.isSubtype(other, one);
  }

  private Optional<Boolean> equalsOne(Value subject, List<Term> constants) {
    boolean isKnown =
        subject instanceof Value.Code
            || (subject instanceof Value.Instance object && !object.constant().isEmpty());
    if (!isKnown) {
      return Optional.empty();
    }
    return Optional.of(
        constants.stream().anyMatch(constant -> constant.accept(terms).set().contains(subject)));
  }
}
