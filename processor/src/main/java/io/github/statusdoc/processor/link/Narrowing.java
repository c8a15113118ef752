package io.github.statusdoc.processor.link;

import static io.github.statusdoc.processor.summary.ContainerTerm.Part.TRUSTED;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What several conditions tell together of a value of which nothing else is known.
 *
 * @param linker closes calls
 * @param fields knows the constants of enums
 * @param body the body
 * @param conditions what each of them tells
 */
record Narrowing(Linker linker, Fields fields, Evaluation body, Conditions conditions) {
  /** Asking more constants than that costs more than it tells. */
  private static final int MOST_ASKED = 64;

  /** More constants than that are as good as all of them. */
  private static final int MOST_LEFT = 16;

  /** Says whether all may hold: for each subject, together for one of its values. */
  boolean mayHold(List<Condition> all) {
    for (int i = 0; i < all.size(); i++) {
      Term subject = all.get(i).subject();
      if (all.subList(0, i).stream().anyMatch(c -> c.subject().equals(subject))) {
        continue; // asked with the first of its subject
      }
      List<Condition> same = all.stream().filter(c -> c.subject().equals(subject)).toList();
      if (!conditions.mayHold(subject, value -> mayHoldFor(value, same, all))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHoldFor(Value value, List<Condition> same, List<Condition> all) {
    if (!areMetBy(value, same)) {
      return false;
    }
    Term subject = same.get(0).subject();
    return all.size() == 1
        || !value.isPlain()
        || !Condition.isFixed(subject)
        || constants(subject, all)
            .map(left -> left.stream().anyMatch(one -> isLeft(one, value) && areMetBy(one, same)))
            .orElse(true);
  }

  /** What is there is not null. */
  private static boolean isLeft(Value left, Value value) {
    return left != Value.Simple.ABSENT || !Value.Simple.isThere(value);
  }

  private boolean areMetBy(Value value, List<Condition> same) {
    return same.stream().allMatch(condition -> conditions.mayHold(condition, value));
  }

  /** The constants that a value may be; empty where it may be something else. */
  private Optional<Set<Value>> constants(Term term, List<Condition> assumed) {
    for (Condition condition : assumed) {
      if (condition.isMet()
          && condition.subject().equals(term)
          && condition.test() instanceof Condition.Equals test
          && !test.equals(Condition.Equals.NULL)) {
        Set<Value> equal = conditions.equality().values(test.constants());
        if (!new Comparison(equal).isOfClasses()) {
          return Optional.of(equal);
        }
      }
    }
    return left(term, assumed);
  }

  /** What others throw is of the class that the code has asked for, or of one below it. */
  Values asked(Term term, Values values, List<Condition> assumed) {
    if (values.set().stream().noneMatch(Value.Foreign.class::isInstance)) {
      return values;
    }
    Set<Value> classes = new LinkedHashSet<>(0);
    for (Condition condition : assumed) {
      if (condition.isMet()
          && condition.subject().equals(term)
          && condition.test() instanceof Condition.InstanceOf test
          && linker.classes().isSubtype(test.type(), Objects.THROWABLE)) {
        classes.add(Value.Instance.of(test.type()));
        if (linker.classes().find(test.type()).isEmpty()) {
          classes.add(new Value.Foreign(List.of(test.type())));
        }
      }
    }
    Values told = values.filter(value -> !(value instanceof Value.Foreign));
    classes.forEach(one -> told.add(one, body.here()));
    return classes.isEmpty() ? values : told;
  }

  /** What a term may stand for whose values tell nothing; of some of these, that it is not null. */
  Values of(Term term, Values untold, List<Condition> assumed) {
    Optional<Set<Value>> told = constants(term, assumed);
    if (told.isEmpty() && untold.set().equals(Linker.PLAIN)) {
      told = present(term, assumed);
    }
    return told.map(values -> Values.of(values, body.here())).orElse(untold);
  }

  private static Optional<Set<Value>> present(Term term, List<Condition> assumed) {
    return Condition.isFixed(term)
            && assumed.contains(new Condition(term, Condition.Equals.NULL, false))
        ? Optional.of(Set.of(Value.Simple.SOMETHING))
        : Optional.empty();
  }

  /** Of an enum whose constants were asked for, also by its own methods, those that are left. */
  private Optional<Set<Value>> left(Term term, List<Condition> assumed) {
    if (!Condition.isFixed(term)) {
      return Optional.empty();
    }
    List<Condition> questions = new ArrayList<>(0);
    String type = "";
    for (Condition condition : assumed) {
      String asked = enumOf(condition, term);
      if (!asked.isEmpty()) {
        questions.add(condition);
        type = asked;
      }
    }
    return questions.isEmpty() ? Optional.empty() : left(term, questions, type);
  }

  /** Null is no constant, but may be left. */
  private Optional<Set<Value>> left(Term term, List<Condition> questions, String type) {
    if (linker.classes().find(type).filter(e -> e.fields().size() <= MOST_ASKED).isEmpty()) {
      return Optional.empty();
    }
    Set<Value> all = new LinkedHashSet<>(fields.constants(type));
    all.add(Value.Simple.ABSENT);
    Set<Value> left = new LinkedHashSet<>(all);
    left.removeIf(one -> !questions.stream().allMatch(c -> mayBe(c, term, one)));
    return left.size() < Math.min(all.size(), MOST_LEFT) ? Optional.of(left) : Optional.empty();
  }

  /**
   * The enum that a value surely is of, where a condition asks for its constants: the type of the
   * parameter that takes it, or the class whose own method is called on it. Empty for others.
   */
  private String enumOf(Condition condition, Term term) {
    if (condition.subject().equals(term)) {
      return condition.test() instanceof Condition.Equals ? enumOf(term) : "";
    }
    return body.made(condition.subject()) instanceof ControlTerm.Call call
            && Term.Typed.bare(call.receiver()).equals(term)
        ? ifEnum(call.method().type())
        : "";
  }

  private String enumOf(Term term) {
    Term given = body.made(term) instanceof Kept kept && kept.part() == TRUSTED ? kept.of() : term;
    List<String> parameters = body.method().parameterTypes();
    return given instanceof Leaf.Argument argument
            && argument.depth() == 0
            && argument.index() < parameters.size()
        ? ifEnum(parameters.get(argument.index()))
        : "";
  }

  private String ifEnum(String type) {
    return linker.classes().isSubtype(type, Fields.ENUM) ? type : "";
  }

  /** Null answers no question of an enum's own. */
  private boolean mayBe(Condition condition, Term term, Value one) {
    return (one != Value.Simple.ABSENT || condition.subject().equals(term))
        && conditions.mayBe(condition, term, one);
  }
}
