package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * Puts a receiver and arguments into the term of a framework's method.
 *
 * @param receiver for {@code this}
 * @param arguments for the parameters; plain where there are fewer
 * @param site of what the term makes
 */
public record Substitution(Term receiver, List<Term> arguments, Site site)
    implements TermVisitor<Term> {

  /**
   * Puts them in.
   *
   * @param term the term of a method, without steps and functions of its own
   * @return the term of one call of the method
   */
  public Term in(Term term) {
    return term.accept(this);
  }

  private List<Term> all(List<Term> terms) {
    return terms.stream().map(this::in).toList();
  }

  @Override
  public Term leaf(Leaf term) {
    if (term instanceof Leaf.Argument argument) {
      return argument.index() < arguments.size()
          ? arguments.get(argument.index())
          : Leaf.Simple.PLAIN;
    } else if (term instanceof Leaf.Unknown) {
      return new Leaf.Unknown(site);
    }
    return term == Leaf.Simple.THIS ? receiver : term;
  }

  @Override
  public Term field(Term.Field term) {
    return new Term.Field(in(term.of()), term.name());
  }

  @Override
  public Term typed(Term.Typed term) {
    return new Term.Typed(in(term.of()), term.type());
  }

  @Override
  public Term construction(Term.New term) {
    Term status = term.status() == null ? null : in(term.status());
    return new Term.New(term.constructor(), all(term.arguments()), status, site);
  }

  @Override
  public Term function(Term.Function term) {
    return term;
  }

  @Override
  public Term response(Term.Response term) {
    return new Term.Response(in(term.status()), site, term.isDefault());
  }

  @Override
  public Term sent(Term.Sent term) {
    return new Term.Sent(in(term.status()), site);
  }

  @Override
  public Term statusOf(Term.StatusOf term) {
    Term of = in(term.of());
    return of instanceof Leaf.Code || of instanceof Term.StatusOf ? of : new Term.StatusOf(of);
  }

  @Override
  public Term call(ControlTerm.Call term) {
    return new ControlTerm.Call(
        term.method(), term.isVirtual(), in(term.receiver()), all(term.arguments()), site);
  }

  @Override
  public Term apply(ControlTerm.Apply term) {
    return new ControlTerm.Apply(in(term.function()), all(term.arguments()));
  }

  @Override
  public Term thrown(ControlTerm.Thrown term) {
    return new ControlTerm.Thrown(in(term.exception()), site);
  }

  @Override
  public Term expected(ControlTerm.Expected term) {
    return new ControlTerm.Expected(in(term.of()), site);
  }

  @Override
  public Term guarded(ControlTerm.Guarded term) {
    Condition condition = term.condition();
    Condition inside = new Condition(in(condition.subject()), condition.test(), condition.isMet());
    return new ControlTerm.Guarded(inside, in(term.of()));
  }

  @Override
  public Term oneOf(ControlTerm.OneOf term) {
    return Term.oneOf(all(term.terms()));
  }

  @Override
  public Term emitted(ContainerTerm.Emitted term) {
    return new ContainerTerm.Emitted(in(term.of()));
  }

  @Override
  public Term attempt(ContainerTerm.Attempt term) {
    return new ContainerTerm.Attempt(in(term.of()));
  }

  @Override
  public Term mapped(ContainerTerm.Mapped term) {
    return new ContainerTerm.Mapped(in(term.of()), in(term.function()), term.isDeferred());
  }

  @Override
  public Term failure(ContainerTerm.Failure term) {
    return new ContainerTerm.Failure(in(term.exception()));
  }

  @Override
  public Term kept(ContainerTerm.Kept term) {
    return new ContainerTerm.Kept(in(term.of()), term.part());
  }

  @Override
  public Term unwrapped(ContainerTerm.Unwrapped term) {
    return new ContainerTerm.Unwrapped(in(term.of()), term.wrapper());
  }

  @Override
  public Term selected(ContainerTerm.Selected term) {
    return new ContainerTerm.Selected(in(term.of()), in(term.type()));
  }

  @Override
  public Term recovered(ContainerTerm.Recovered term) {
    return new ContainerTerm.Recovered(
        in(term.of()), in(term.type()), in(term.replacement()), term.isFailure());
  }
}
