package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked of objects before, here and by the callers, and counts still.
 *
 * @param linker closes calls
 * @param fields knows the constants of enums
 * @param body the body
 * @param terms what terms yield in the body
 */
record Remembered(Linker linker, Fields fields, Evaluation body, Terms terms) {
  /** What the method that is called knows of its object. */
  Asked of(ControlTerm.Call call, List<Condition> assumed) {
    Asked known = isOfThis(call.receiver()) ? body.asked() : Asked.NOTHING;
    Term object = Term.object(call.receiver());
    if (assumed.isEmpty() || !(object == Leaf.Simple.THIS || Condition.isFixed(object))) {
      return known;
    }
    List<Asked.Answer> answers = new ArrayList<>(known.answers());
    for (Condition condition : assumed) {
      if (condition.subject() instanceof Leaf.Result asked
          && body.steps().evaluated(asked.step()) instanceof ControlTerm.Call question
          && question.arguments().isEmpty()
          && Term.object(question.receiver()).equals(object)
          && body.steps().isStill(object, asked)) {
        answer(asked, question, assumed).ifPresent(answer -> add(answer, answers));
      }
    }
    return answers.isEmpty() ? known : new Asked(List.copyOf(answers), known.fields());
  }

  private static void add(Asked.Answer answer, List<Asked.Answer> answers) {
    if (!answers.contains(answer)) {
      answers.add(0, answer); // before what is known of the same from further out
    }
  }

  private Optional<Asked.Answer> answer(
      Leaf.Result asked, ControlTerm.Call question, List<Condition> assumed) {
    Set<Value> values = terms.leaf(asked).set();
    if (values.contains(Simple.PLAIN)) {
      values = implied(asked, assumed);
    }
    return !values.isEmpty() && values.stream().allMatch(Remembered::isTold)
        ? Optional.of(new Asked.Answer(question.method(), question.isVirtual(), values))
        : Optional.empty();
  }

  /** What is left of two where it is not the other. */
  private static Set<Value> implied(Leaf.Result asked, List<Condition> assumed) {
    for (Condition condition : assumed) {
      if (condition.subject().equals(asked) && condition.test() instanceof Condition.Equals test) {
        if (test.equals(Condition.Equals.NULL)) {
          return Set.of(condition.isMet() ? Simple.ABSENT : Simple.SOMETHING);
        } else if (test.constants().equals(List.of(Leaf.Simple.TRUE))) {
          return Set.of(condition.isMet() ? Simple.TRUE : Simple.FALSE);
        }
      }
    }
    return Set.of();
  }

  /** What a call yields, where its object was asked the same before this method was called. */
  Values again(ControlTerm.Call call, Values yielded) {
    if (!isOfThis(call.receiver())) {
      return yielded;
    }
    Optional<Set<Value>> answer = body.asked().answer(call);
    if (answer.isEmpty()) {
      return yielded;
    }
    Values left = new Values();
    yielded.forEach((value, way) -> left(value, answer.get()).forEach(one -> left.add(one, way)));
    return left.isEmpty() ? yielded : left;
  }

  /** What is left of a value that is one of some others. */
  private static Set<Value> left(Value value, Set<Value> told) {
    Set<Value> left = new LinkedHashSet<>();
    for (Value one : told) {
      if (mayBe(value, one)) {
        boolean tellsMore = value.isPlain() && one != Simple.SOMETHING;
        left.add(tellsMore ? one : Simple.there(value));
      }
    }
    return left;
  }

  private boolean isOfThis(Term object) {
    return !body.asked().isNothing()
        && Term.object(object) == Leaf.Simple.THIS
        && body.steps().isAsEntered();
  }

  /** What the caller supposes that a field has. */
  Optional<Set<Value>> field(Term.Field term) {
    return isOfThis(term.of())
        ? Optional.ofNullable(body.asked().fields().get(term.name()))
        : Optional.empty();
  }

  /**
   * Says whether a field of which nothing is known may be as a condition wants it: not if no such
   * value lets the object answer as it did.
   */
  boolean mayHold(Condition condition, Value value) {
    if (!value.isPlain()
        || !(condition.subject() instanceof Term.Field field)
        || !isOfThis(field.of())
        || !(condition.test() instanceof Condition.Equals test)) {
      return true;
    }
    Set<Value> wanted = wanted(test, condition.isMet());
    return wanted.isEmpty() || wanted.stream().anyMatch(one -> agrees(field.name(), one));
  }

  /** The values that equal one of some constants, or none of them; empty where these are many. */
  private Set<Value> wanted(Condition.Equals test, boolean isMet) {
    if (test.equals(Condition.Equals.NULL)) {
      return Set.of(isMet ? Simple.ABSENT : Simple.SOMETHING);
    }
    Set<Value> constants = new Equality(terms, body).values(test.constants());
    Set<Value> all = all(constants);
    if (!isMet) {
      all.removeAll(constants);
      return all;
    }
    return all.isEmpty() ? Set.of() : constants;
  }

  /** All values of the enum that constants are of, and null; both booleans; empty for others. */
  private Set<Value> all(Set<Value> constants) {
    Set<Value> all = new LinkedHashSet<>();
    for (Value constant : constants) {
      if (Simple.isTruth(constant)) {
        all.addAll(EnumSet.of(Simple.TRUE, Simple.FALSE));
      } else if (constant instanceof Value.Instance object && !object.constant().isEmpty()) {
        all.addAll(fields.constants(object.type()));
        all.add(Simple.ABSENT);
      }
    }
    return all.containsAll(constants) ? all : new LinkedHashSet<>(0);
  }

  private boolean agrees(String field, Value value) {
    Asked supposed = Asked.ifField(field, value);
    for (Asked.Answer answer : body.asked().answers()) {
      Set<Value> answers =
          linker
              .call(answer.method(), answer.isVirtual(), Set.of(body.receiver()), supposed)
              .returned()
              .set();
      if (!answers.isEmpty()
          && answers.stream().noneMatch(a -> answer.values().stream().anyMatch(b -> mayBe(a, b)))) {
        return false;
      }
    }
    return true;
  }

  /** Says whether two may be the same value. */
  private static boolean mayBe(Value one, Value other) {
    if (!isTold(one) || !isTold(other)) {
      return true;
    } else if (one == Simple.SOMETHING || other == Simple.SOMETHING) {
      return (one == Simple.ABSENT) == (other == Simple.ABSENT);
    }
    return one.equals(other);
  }

  /** Says whether it is one value, or any that is not null. */
  private static boolean isTold(Value value) {
    return value == Simple.ABSENT
        || value == Simple.SOMETHING
        || Simple.isTruth(value)
        || value instanceof Value.Word
        || (value instanceof Value.Instance object && !object.constant().isEmpty());
  }
}
