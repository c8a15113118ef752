package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Terms of which the code has asked whether they are there. */
final class Presence {
  private Presence() {}

  /** A term that is there; what is never absent stays as it is. */
  static Term certain(Term term) {
    return each(term, t -> mayBeNull(t) || isUntold(t) ? new Kept(t, Part.PRESENT) : t);
  }

  /** A text that begins so: a status or a view, the rest is not known. */
  static Term beginning(Term term) {
    return certain(each(term, Presence::begun));
  }

  private static Term begun(Term term) {
    if (term instanceof Leaf.Word || term == Leaf.Simple.OWN) {
      return Leaf.Simple.SOMETHING;
    }
    return term instanceof Leaf.Simple ? term : new Term.StatusOf(term);
  }

  /** A container of others, with or without something in it. */
  static Term perhapsUnfilled(Leaf untold) {
    return Term.oneOf(List.of(untold, Leaf.Simple.UNFILLED));
  }

  /** The same before it was asked for. */
  static Term unasked(Term term) {
    return each(term, t -> t instanceof Kept kept && Kept.isPresent(t) ? kept.of() : t);
  }

  /** Changes each of the terms that one may stand for. */
  static Term each(Term term, UnaryOperator<Term> change) {
    return term instanceof ControlTerm.OneOf one
        ? Term.oneOf(one.terms().stream().map(change).toList())
        : change.apply(term);
  }

  /** Says whether a term stands for something, whatever happens. */
  static boolean isNeverNull(Term term) {
    return term == Leaf.Simple.SOMETHING
        || term instanceof Leaf.Word
        || (!(term instanceof Leaf) && !mayBeNull(term));
  }

  /** Says whether a term may stand for null, as far as is known. */
  static boolean mayBeNull(Term term) {
    if (term instanceof Leaf) {
      return term == Leaf.Simple.ABSENT
          || term instanceof Leaf.Argument
          || term instanceof Leaf.Result;
    }
    return !Kept.isPresent(term)
        && !(term instanceof Term.New)
        && !(term instanceof Term.Response)
        && !(term instanceof Term.Function);
  }

  /** Says whether nothing is known of a term, not even whether it is null. */
  static boolean isUntold(Term term) {
    return term == Leaf.Simple.PLAIN || term == Leaf.Simple.OWN || term == Leaf.Simple.VIEW;
  }

  /** Says whether a term stands for what the application has written itself. */
  static boolean isOwn(Term term) {
    Term bare = unasked(term);
    return bare == Leaf.Simple.OWN
        || (bare instanceof Term.Field field && field.name().equals(FieldKey.REQUEST_METHOD));
  }

  /** Says whether two terms differ at most in what is there for certain. */
  static boolean isOfSame(Term one, Term other) {
    return one.equals(other) || unasked(one).equals(unasked(other));
  }

  /** One of two; what is there on one way only is not there for certain. */
  static Term either(Term one, Term other) {
    if (one.equals(other)) {
      return one;
    }
    List<Term> all = new ArrayList<>(Term.alternatives(one));
    all.addAll(Term.alternatives(other));
    Set<Term> both = Set.copyOf(all);
    all.removeIf(term -> Kept.isPresent(term) && both.contains(unasked(term)));
    return Term.oneOf(all);
  }
}
