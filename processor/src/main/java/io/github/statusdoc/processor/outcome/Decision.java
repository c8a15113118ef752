package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a boolean expression asks of values, so that a way that is not taken for a value does not
 * count for it.
 *
 * @param yes what holds where the expression is true
 * @param no what holds where it is false
 * @param cases when it is true and when false, also where that is no single list of conditions
 */
record Decision(Assumed yes, Assumed no, Cases cases) {
  static final Decision NONE = of(Assumed.NOTHING, Assumed.NOTHING);

  static Decision of(Assumed yes, Assumed no) {
    return new Decision(yes, no, Cases.of(yes.conditions(), no.conditions()));
  }

  static Decision of(Term subject, Condition.Test test) {
    if (!isAskable(subject)) {
      return NONE;
    }
    return of(
        Assumed.of(new Condition(subject, test, true)),
        Assumed.of(new Condition(subject, test, false)));
  }

  /** Says whether an answer may tell values of a term apart. */
  static boolean isAskable(Term subject) {
    return !Leaf.isPlain(subject) || subject instanceof Leaf.Word;
  }

  /** Whether a value is a constant; to ask for booleans of more than one value costs too much. */
  static Decision isOne(Term asked, Term constant) {
    boolean isTruth = constant == Leaf.Simple.TRUE || constant == Leaf.Simple.FALSE;
    return isTruth && !(asked instanceof Leaf || asked instanceof Term.Field)
        ? NONE
        : of(asked, new Condition.Equals(List.of(constant)));
  }

  /** Whether a variable holds something, and what that is. */
  static Decision isPresent(Element variable, Term asked) {
    return of(Assumed.present(variable, asked), Assumed.NOTHING);
  }

  /** Whether a variable is not null; to ask that of more than one value costs too much. */
  static Decision isNotNull(Element variable, Term asked) {
    if (Presence.isNeverNull(asked)) {
      return of(Assumed.NOTHING, isNull(Leaf.Simple.SOMETHING));
    } else if (!Presence.mayBeNull(asked) && !Presence.isUntold(asked)) {
      return NONE;
    }
    Assumed present = Assumed.present(variable, asked);
    boolean isOneValue = asked instanceof Leaf || asked instanceof Term.Field;
    if (!isOneValue || Presence.isUntold(asked)) {
      return of(present, Assumed.NOTHING);
    }
    Decision isNull = of(asked, Condition.Equals.NULL);
    return of(present.and(isNull.no()), isNull.yes());
  }

  private static Assumed isNull(Term asked) {
    return Assumed.of(new Condition(asked, Condition.Equals.NULL, true));
  }

  /** The same of a variable that keeps the answer. */
  Decision kept() {
    return new Decision(yes.lasting(), no.lasting(), cases);
  }

  /** What the expression yields, as far as that is known. */
  Term value() {
    List<Condition> asked = yes.conditions();
    if (cases.equals(Cases.UNTOLD)) {
      return Leaf.Simple.SOMETHING;
    } else if (asked.size() == 1 && equals(isOne(asked.get(0).subject(), Leaf.Simple.TRUE))) {
      return asked.get(0).subject();
    }
    return cases.value();
  }

  /** What two readings of the same question say, together. */
  Decision also(Decision other) {
    return new Decision(yes.and(other.yes), no.and(other.no), cases.also(other.cases));
  }

  /** The same where something surely happened before it was answered. */
  Decision after(Assumed before) {
    return new Decision(before.and(yes), before.and(no), cases);
  }

  Decision negated() {
    return new Decision(no, yes, cases.negated());
  }

  /** Both, where a status may have been written before the second. */
  Decision and(Decision second, @Nullable Term before) {
    Optional<Decision> both = within(second);
    if (both.isPresent()) {
      return both.get();
    }
    Cases all = cases.and(second.cases);
    Assumed neither =
        isAskedBefore(second) ? second.no : negated().either(second.negated(), all.negated());
    return new Decision(yes.and(second.yes), neither.and(written(no, second.no, before)), all);
  }

  /** {@code a != null && a == X} asks no more than {@code a == X}, where that is false. */
  private boolean isAskedBefore(Decision second) {
    return yes.conditions().size() == 1
        && second.isOneQuestion()
        && yes.conditions().get(0).test().equals(Condition.Equals.NULL)
        && !yes.conditions().get(0).isMet()
        && second.subjects().equals(subjects())
        && second.yes.conditions().get(0).isMet()
        && second.yes.conditions().get(0).test() instanceof Condition.Equals;
  }

  /** Of which values it asks, each once. */
  List<Term> subjects() {
    return Stream.concat(yes.conditions().stream(), no.conditions().stream())
        .map(Condition::subject)
        .distinct()
        .toList();
  }

  /** The same question about another value. */
  Decision about(Term subject) {
    return new Decision(yes.about(subject), no.about(subject), cases.about(subject));
  }

  /** {@code a >= 400 && a < 500} asks for what is within both limits. */
  private Optional<Decision> within(Decision second) {
    if (!isOneQuestion() || !second.isOneQuestion()) {
      return Optional.empty();
    }
    Condition one = yes.conditions().get(0);
    Condition another = second.yes.conditions().get(0);
    return one.subject().equals(another.subject())
        ? within(Condition.Within.ALL, one)
            .flatMap(limits -> within(limits, another))
            .map(limits -> of(one.subject(), limits))
        : Optional.empty();
  }

  private static Optional<Condition.Within> within(Condition.Within limits, Condition asked) {
    if (!(asked.test() instanceof Condition.Within others)) {
      return Optional.empty();
    }
    return asked.isMet() ? Optional.of(limits.and(others)) : limits.without(others);
  }

  /** Says whether one condition is all that it asks for. */
  private boolean isOneQuestion() {
    if (yes.conditions().size() != 1) {
      return false;
    }
    Condition one = yes.conditions().get(0);
    Decision met = of(one.subject(), one.test());
    return equals(one.isMet() ? met : met.negated());
  }

  /** One of them, where a status may have been written before the second. */
  Decision or(Decision second, @Nullable Term before) {
    Optional<Decision> neither = negated().within(second.negated());
    if (neither.isPresent()) {
      return neither.get().negated();
    }
    Cases all = cases.or(second.cases);
    return new Decision(
        either(second, all).and(written(yes, second.yes, before)), no.and(second.no), all);
  }

  /** What was written is known by what the first says, or by what both say. */
  private static Assumed written(Assumed first, Assumed second, @Nullable Term before) {
    if (second.written() == null) {
      return Assumed.NOTHING;
    }
    Term earlier = first.written() == null ? before : first.written();
    Term alone = Guards.guard(first.conditions(), earlier == null ? Leaf.Simple.PLAIN : earlier);
    Term after = Guards.guard(second.conditions(), second.written());
    return Assumed.after(Map.of(), Term.oneOf(List.of(alone, after)));
  }

  /** {@code a == X || a == Y} asks whether it is one of two; others, whether a case is true. */
  private Assumed either(Decision other, Cases all) {
    List<Condition> first = yes.conditions();
    List<Condition> second = other.yes.conditions();
    if (first.size() == 1
        && second.size() == 1
        && first.get(0).test() instanceof Condition.Equals one
        && second.get(0).test() instanceof Condition.Equals another
        && first.get(0).isMet()
        && second.get(0).isMet()
        && first.get(0).subject().equals(second.get(0).subject())) {
      List<Term> constants =
          Stream.concat(one.constants().stream(), another.constants().stream()).toList();
      Term subject = first.get(0).subject();
      return Assumed.of(new Condition(subject, new Condition.Equals(constants), true));
    }
    return all.isOne();
  }
}
