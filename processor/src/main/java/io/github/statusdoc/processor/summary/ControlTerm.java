package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Set;

/** Terms about what runs: calls, alternatives, what is thrown. */
public sealed interface ControlTerm extends Term {
  /**
   * The call of a method that is compiled here or stored.
   *
   * @param method the method that is called
   * @param isVirtual whether another method may run in its place
   * @param receiver the object; plain for a static method
   * @param arguments its arguments
   * @param site where
   */
  record Call(MethodKey method, boolean isVirtual, Term receiver, List<Term> arguments, Site site)
      implements ControlTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /**
   * The call of a function.
   *
   * @param function the function
   * @param arguments its arguments
   */
  record Apply(Term function, List<Term> arguments) implements ControlTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.apply(this);
    }
  }

  /**
   * Throws, and yields nothing.
   *
   * @param exception the exception
   * @param site where
   */
  record Thrown(Term exception, Site site) implements ControlTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.thrown(this);
    }
  }

  /**
   * A response that must be known: what is plain is unknown.
   *
   * @param of the term
   * @param site where
   */
  record Expected(Term of, Site site) implements ControlTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.expected(this);
    }
  }

  /**
   * A term that counts under a condition only.
   *
   * @param condition the condition
   * @param of the term
   */
  record Guarded(Condition condition, Term of) implements ControlTerm {
    /** Says whether it yields nothing but what others yield, whatever the condition. */
    boolean yieldsOnly(Set<Term> others) {
      return isOneOf(others, of);
    }

    private static boolean isOneOf(Set<Term> others, Term term) {
      if (term instanceof OneOf one && !others.contains(one)) {
        return one.terms().stream().allMatch(each -> isOneOf(others, each));
      }
      return others.contains(term)
          || (term instanceof Guarded guarded && guarded.yieldsOnly(others));
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.guarded(this);
    }
  }

  /**
   * Alternatives.
   *
   * @param terms none for a term that yields nothing
   */
  record OneOf(List<Term> terms) implements ControlTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.oneOf(this);
    }
  }
}
