package io.github.statusdoc.processor.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may yield, as far as statuses are concerned, before its calls are known.
 *
 * <p>Everything that carries no status is {@link Leaf.Simple#PLAIN}. What is thrown while a term is
 * evaluated is part of its meaning. {@link TermWriter} and {@link TermReader} have its text form.
 */
public sealed interface Term
    permits Leaf,
        Term.Field,
        Term.New,
        Term.Function,
        Term.Response,
        Term.Sent,
        Term.StatusOf,
        Term.Typed,
        ContainerTerm,
        ControlTerm {
  /** Yields nothing. */
  Term NOTHING = new ControlTerm.OneOf(List.of());

  /**
   * Calls the method of a visitor for this kind of term.
   *
   * @param visitor the visitor
   * @param <R> what the visitor makes of terms
   * @return what that method returns
   */
  <R> R accept(TermVisitor<R> visitor);

  /**
   * Alternatives, in the simplest form.
   *
   * @param terms the alternatives
   * @return one term for all of them, without repetitions, and without what one of them yields
   *     under conditions that another yields always
   */
  static Term oneOf(List<Term> terms) {
    Set<Term> flat = new LinkedHashSet<>();
    terms.forEach(term -> flat.addAll(alternatives(term)));
    flat.removeIf(term -> term instanceof ControlTerm.Guarded guarded && guarded.yieldsOnly(flat));
    return flat.size() == 1 ? flat.iterator().next() : new ControlTerm.OneOf(List.copyOf(flat));
  }

  /**
   * The alternatives of a term.
   *
   * @param term any term
   * @return those that {@link #oneOf} has put together; else the term alone
   */
  static List<Term> alternatives(Term term) {
    return term instanceof ControlTerm.OneOf one ? one.terms() : List.of(term);
  }

  /**
   * A field of an object.
   *
   * @param of the object
   * @param name the name of the field
   */
  record Field(Term of, String name) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /**
   * A new object.
   *
   * @param constructor the constructor
   * @param arguments its arguments
   * @param status the status that a framework's exception carries, or null
   * @param site where
   */
  record New(MethodKey constructor, List<Term> arguments, @Nullable Term status, Site site)
      implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.construction(this);
    }
  }

  /**
   * A function: a lambda expression or a method reference.
   *
   * @param depth the depth of its parameters
   * @param body what it does
   */
  record Function(int depth, Body body) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.function(this);
    }
  }

  /**
   * A finished response or a builder of one.
   *
   * @param status its status
   * @param site where the status is fixed
   * @param isDefault whether a status that annotations set replaces it, as in a redirecting view
   */
  record Response(Term status, Site site, boolean isDefault) implements Term {
    /**
     * A response that keeps its status.
     *
     * @param status its status
     * @param site where the status is fixed
     */
    public Response(Term status, Site site) {
      this(status, site, false);
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.response(this);
    }
  }

  /**
   * A status that is sent at once, as by {@code sendError}: nothing later changes it.
   *
   * @param status the status
   * @param site where
   */
  record Sent(Term status, Site site) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.sent(this);
    }
  }

  /**
   * The status of a response, of an exception that carries one, or the number itself.
   *
   * @param of the response
   */
  record StatusOf(Term of) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.statusOf(this);
    }
  }

  /**
   * What a term yields; where nothing is known of it, an object of a class.
   *
   * @param of the term
   * @param type the qualified name of the class
   */
  record Typed(Term of, String type) implements Term {
    /**
     * Leaves out what is known of types.
     *
     * @param term any term
     * @return the term itself, or what it is the type of
     */
    public static Term bare(Term term) {
      return term instanceof Typed typed ? bare(typed.of()) : term;
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.typed(this);
    }
  }
}
