package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The values with which the code comes to a case: by its labels, and by falling from the cases
 * before.
 *
 * @param constants some constants
 * @param areThese whether it is one of these, or none of them
 */
record CaseValues(List<Term> constants, boolean areThese) {
  static final CaseValues NONE = new CaseValues(List.of(), true);
  static final CaseValues ANY = new CaseValues(List.of(), false);

  CaseValues or(CaseValues other) {
    if (areThese && other.areThese) {
      return new CaseValues(concat(constants, other.constants), true);
    } else if (areThese) {
      return new CaseValues(without(other.constants, constants), false);
    }
    return other.areThese
        ? other.or(this)
        : new CaseValues(without(constants, without(constants, other.constants)), false);
  }

  private static List<Term> concat(List<Term> some, List<Term> others) {
    List<Term> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static List<Term> without(List<Term> some, List<Term> others) {
    return some.stream().filter(constant -> !others.contains(constant)).toList();
  }

  List<Condition> asked(Term subject) {
    if (constants.isEmpty()) {
      return List.of();
    }
    Decision decision = Decision.of(subject, new Condition.Equals(constants));
    return (areThese ? decision.yes() : decision.no()).conditions();
  }
}
