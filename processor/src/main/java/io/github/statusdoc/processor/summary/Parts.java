package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The direct parts of a term, in the order in which they are evaluated. */
public final class Parts implements TermVisitor<List<Term>> {
  /** Finds parts. */
  public Parts() {}

  /**
   * Says whether a term is large.
   *
   * @param term a term
   * @param most a number of terms
   * @return true if the term has more parts, with theirs, than that
   */
  public boolean areMoreThan(Term term, int most) {
    return left(term, most + 1) <= 0;
  }

  /**
   * Goes through all terms of a body: their parts, and what is in the functions among them, too.
   *
   * @param body a body
   * @param taker takes each term before its parts
   */
  public void forEach(Body body, Consumer<Term> taker) {
    body.steps().forEach(step -> step.terms().forEach(term -> forEach(term, taker)));
  }

  /**
   * The same for one term.
   *
   * @param term a term
   * @param taker takes it, then its parts
   */
  public void forEach(Term term, Consumer<Term> taker) {
    taker.accept(term);
    if (term instanceof Term.Function function) {
      forEach(function.body(), taker);
    }
    term.accept(this).forEach(part -> forEach(part, taker));
  }

  /** What a term leaves of a number of parts. */
  private int left(Term term, int parts) {
    int left = parts - 1;
    for (Term part : term.accept(this)) {
      if (left <= 0) {
        return 0;
      }
      left = left(part, left);
    }
    return left;
  }

  private static List<Term> concat(Term first, List<Term> rest) {
    List<Term> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  @Override
  public List<Term> leaf(Leaf term) {
    return List.of();
  }

  @Override
  public List<Term> field(Term.Field term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> typed(Term.Typed term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> construction(Term.New term) {
    return term.status() == null ? term.arguments() : concat(term.status(), term.arguments());
  }

  /** The body of a function is not a part: it is evaluated when the function is called. */
  @Override
  public List<Term> function(Term.Function term) {
    return List.of();
  }

  @Override
  public List<Term> response(Term.Response term) {
    return List.of(term.status());
  }

  @Override
  public List<Term> sent(Term.Sent term) {
    return List.of(term.status());
  }

  @Override
  public List<Term> statusOf(Term.StatusOf term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> call(ControlTerm.Call term) {
    return concat(term.receiver(), term.arguments());
  }

  @Override
  public List<Term> apply(ControlTerm.Apply term) {
    return concat(term.function(), term.arguments());
  }

  @Override
  public List<Term> thrown(ControlTerm.Thrown term) {
    return List.of(term.exception());
  }

  @Override
  public List<Term> expected(ControlTerm.Expected term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> guarded(ControlTerm.Guarded term) {
    List<Term> asked = new ArrayList<>(term.condition().terms());
    asked.add(term.of());
    return asked;
  }

  @Override
  public List<Term> oneOf(ControlTerm.OneOf term) {
    return term.terms();
  }

  @Override
  public List<Term> emitted(ContainerTerm.Emitted term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> attempt(ContainerTerm.Attempt term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> mapped(ContainerTerm.Mapped term) {
    return List.of(term.of(), term.function());
  }

  @Override
  public List<Term> failure(ContainerTerm.Failure term) {
    return List.of(term.exception());
  }

  @Override
  public List<Term> kept(ContainerTerm.Kept term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> unwrapped(ContainerTerm.Unwrapped term) {
    return List.of(term.of());
  }

  @Override
  public List<Term> selected(ContainerTerm.Selected term) {
    return List.of(term.of(), term.type());
  }

  @Override
  public List<Term> recovered(ContainerTerm.Recovered term) {
    return List.of(term.of(), term.type(), term.replacement());
  }
}
