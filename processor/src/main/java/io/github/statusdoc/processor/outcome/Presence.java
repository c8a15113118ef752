package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;

/** Terms of which the code has asked whether they are there. */
final class Presence {
  private Presence() {}

  /** A term that is there. */
  static Term certain(Term term) {
    return isCertain(term) ? term : new Kept(term, Part.PRESENT);
  }

  /** Says whether a term may stand for null, as far as is known. */
  static boolean mayBeNull(Term term) {
    if (term instanceof Leaf) {
      return term == Leaf.Simple.ABSENT
          || term instanceof Leaf.Argument
          || term instanceof Leaf.Result;
    }
    return !(term instanceof Term.New)
        && !(term instanceof Term.Response)
        && !(term instanceof Term.Function);
  }

  private static boolean isCertain(Term term) {
    return term instanceof Kept kept && kept.part() == Part.PRESENT;
  }

  private static Term unasked(Term term) {
    return isCertain(term) ? ((Kept) term).of() : term;
  }

  /** Says whether two terms differ at most in that one of them is there for certain. */
  static boolean isOfSame(Term one, Term other) {
    return unasked(one).equals(unasked(other));
  }

  /** One of two; what is there on one way only is not there for certain. */
  static Term either(Term one, Term other) {
    if (one.equals(other)) {
      return one;
    }
    return isOfSame(one, other) ? unasked(one) : Term.oneOf(List.of(one, other));
  }
}
