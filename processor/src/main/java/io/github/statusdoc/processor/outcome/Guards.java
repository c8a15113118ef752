package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ControlTerm.Guarded;
import io.github.statusdoc.processor.summary.ControlTerm.OneOf;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Values that hold under conditions. Where a variable is assigned under conditions again and again,
 * these would grow without bound; then all values count, whatever the conditions.
 */
final class Guards {
  /** Many times what code written by hand needs. */
  private static final int LARGEST = 1500;

  private static final Parts PARTS = new Parts();

  private Guards() {}

  static Term guard(List<Condition> conditions, Term term) {
    Term guarded = term;
    for (Condition condition : conditions) {
      guarded = new Guarded(condition, guarded);
    }
    return PARTS.areMoreThan(guarded, LARGEST) ? Term.oneOf(List.copyOf(values(term))) : guarded;
  }

  private static Set<Term> values(Term term) {
    Set<Term> values = new LinkedHashSet<>();
    if (term instanceof OneOf one) {
      one.terms().forEach(each -> values.addAll(values(each)));
    } else if (term instanceof Guarded guarded) {
      values.addAll(values(guarded.of()));
    } else if (term instanceof Kept kept) {
      values(kept.of()).forEach(value -> values.add(new Kept(value, kept.part())));
    } else {
      values.add(term);
    }
    return values;
  }
}
