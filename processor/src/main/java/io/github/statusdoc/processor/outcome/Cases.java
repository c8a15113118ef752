package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * When a question is answered yes, and when no. All conditions of a case hold in it; of a case
 * without conditions nothing is known.
 *
 * @param yes the cases in which it is true
 * @param no those in which it is false
 */
record Cases(List<List<Condition>> yes, List<List<Condition>> no) {
  /**
   * Long chains of questions have many cases; to keep some of them would cost more than it tells.
   */
  private static final int MOST = 8;

  /** To ask for more of them wherever the code goes on would cost too much. */
  private static final int FEW = 3;

  private static final Condition.Equals IS_TRUE = new Condition.Equals(List.of(Leaf.Simple.TRUE));

  private static final List<List<Condition>> ANY = List.of(List.of());

  static final Cases UNTOLD = new Cases(ANY, ANY);

  static Cases of(List<Condition> yes, List<Condition> no) {
    return yes.isEmpty() && no.isEmpty() ? UNTOLD : new Cases(List.of(yes), List.of(no));
  }

  /** The same for another value. */
  Cases about(Term subject) {
    return new Cases(about(yes, subject), about(no, subject));
  }

  private static List<List<Condition>> about(List<List<Condition>> cases, Term subject) {
    return cases.stream()
        .map(one -> one.stream().map(condition -> condition.about(subject)).toList())
        .toList();
  }

  Cases negated() {
    return new Cases(no, yes);
  }

  /** The second is asked where the first is true. */
  Cases and(Cases second) {
    return new Cases(both(yes, second.yes), either(no, both(yes, second.no)));
  }

  /** The second is asked where the first is false. */
  Cases or(Cases second) {
    return negated().and(second.negated()).negated();
  }

  /** What two readings of the same question say, together. */
  Cases also(Cases other) {
    return new Cases(both(yes, other.yes), both(no, other.no));
  }

  /** What the question yields. */
  Term value() {
    List<Term> answers = new ArrayList<>();
    yes.forEach(one -> answers.add(Guards.guard(one, Leaf.Simple.TRUE)));
    no.forEach(one -> answers.add(Guards.guard(one, Leaf.Simple.FALSE)));
    return Term.oneOf(answers);
  }

  /** That one of few cases is true, whichever. */
  Assumed isOne() {
    boolean isTold = !yes.equals(ANY) && !no.equals(ANY) && yes.size() <= FEW;
    return isTold
        ? Assumed.of(yes.size() == 1 ? yes.get(0) : List.of(isOne(yes)))
        : Assumed.NOTHING;
  }

  /** The same of a point to which the code comes in these cases only. */
  static Assumed anyOf(List<List<Condition>> cases) {
    return cases.isEmpty()
        ? Assumed.NOTHING
        : new Cases(either(cases, List.of()), List.of()).isOne();
  }

  /** That one of several cases is true: the condition of {@link #oneOf}. */
  static Condition isOne(List<List<Condition>> cases) {
    List<Term> answers = new ArrayList<>();
    cases.forEach(one -> answers.add(Guards.guard(one, Leaf.Simple.TRUE)));
    answers.add(Leaf.Simple.FALSE);
    return new Condition(Term.oneOf(answers), IS_TRUE, true);
  }

  /** The cases of which a condition says that one is true; empty for another condition. */
  static List<List<Condition>> oneOf(Condition condition) {
    if (!condition.isMet()
        || !condition.test().equals(IS_TRUE)
        || !(condition.subject() instanceof ControlTerm.OneOf answers)) {
      return List.of();
    }
    return answers.terms().stream()
        .filter(answer -> answer != Leaf.Simple.FALSE)
        .map(Cases::asked)
        .toList();
  }

  private static List<Condition> asked(Term answer) {
    List<Condition> conditions = new ArrayList<>();
    Term left = answer;
    while (left instanceof ControlTerm.Guarded guarded) {
      conditions.add(0, guarded.condition());
      left = guarded.of();
    }
    return conditions;
  }

  private static List<List<Condition>> both(
      List<List<Condition>> first, List<List<Condition>> second) {
    if (first.equals(ANY) || second.equals(ANY)) {
      return first.equals(ANY) ? second : first;
    } else if (first.size() * second.size() > MOST) {
      return ANY;
    }
    List<List<Condition>> all = new ArrayList<>();
    for (List<Condition> one : first) {
      for (List<Condition> another : second) {
        Set<Condition> together = new LinkedHashSet<>(one);
        together.addAll(another);
        all.add(List.copyOf(together));
      }
    }
    return List.copyOf(all);
  }

  private static List<List<Condition>> either(
      List<List<Condition>> first, List<List<Condition>> second) {
    Set<List<Condition>> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all.size() > MOST || all.contains(List.of()) ? ANY : List.copyOf(all);
  }
}
