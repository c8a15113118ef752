package io.github.statusdoc.processor.summary;

/**
 * A method for each kind of {@link Term}.
 *
 * @param <R> what the methods return
 */
public interface TermVisitor<R> {
  /**
   * Visits a {@link Leaf}.
   *
   * @param term the term
   * @return the result
   */
  R leaf(Leaf term);

  /**
   * Visits a {@link Term.Field}.
   *
   * @param term the term
   * @return the result
   */
  R field(Term.Field term);

  /**
   * Visits a {@link Term.New}.
   *
   * @param term the term
   * @return the result
   */
  R construction(Term.New term);

  /**
   * Visits a {@link ControlTerm.Call}.
   *
   * @param term the term
   * @return the result
   */
  R call(ControlTerm.Call term);

  /**
   * Visits a {@link Term.Function}.
   *
   * @param term the term
   * @return the result
   */
  R function(Term.Function term);

  /**
   * Visits a {@link ControlTerm.Apply}.
   *
   * @param term the term
   * @return the result
   */
  R apply(ControlTerm.Apply term);

  /**
   * Visits a {@link Term.Response}.
   *
   * @param term the term
   * @return the result
   */
  R response(Term.Response term);

  /**
   * Visits a {@link Term.Sent}.
   *
   * @param term the term
   * @return the result
   */
  R sent(Term.Sent term);

  /**
   * Visits a {@link Term.StatusOf}.
   *
   * @param term the term
   * @return the result
   */
  R statusOf(Term.StatusOf term);

  /**
   * Visits a {@link Term.Typed}.
   *
   * @param term the term
   * @return the result
   */
  R typed(Term.Typed term);

  /**
   * Visits a {@link ControlTerm.Thrown}.
   *
   * @param term the term
   * @return the result
   */
  R thrown(ControlTerm.Thrown term);

  /**
   * Visits a {@link ControlTerm.Expected}.
   *
   * @param term the term
   * @return the result
   */
  R expected(ControlTerm.Expected term);

  /**
   * Visits a {@link ControlTerm.Guarded}.
   *
   * @param term the term
   * @return the result
   */
  R guarded(ControlTerm.Guarded term);

  /**
   * Visits a {@link ControlTerm.OneOf}.
   *
   * @param term the term
   * @return the result
   */
  R oneOf(ControlTerm.OneOf term);

  /**
   * Visits a {@link ContainerTerm.Attempt}.
   *
   * @param term the term
   * @return the result
   */
  R attempt(ContainerTerm.Attempt term);

  /**
   * Visits a {@link ContainerTerm.Emitted}.
   *
   * @param term the term
   * @return the result
   */
  R emitted(ContainerTerm.Emitted term);

  /**
   * Visits a {@link ContainerTerm.Mapped}.
   *
   * @param term the term
   * @return the result
   */
  R mapped(ContainerTerm.Mapped term);

  /**
   * Visits a {@link ContainerTerm.Failure}.
   *
   * @param term the term
   * @return the result
   */
  R failure(ContainerTerm.Failure term);

  /**
   * Visits a {@link ContainerTerm.Kept}.
   *
   * @param term the term
   * @return the result
   */
  R kept(ContainerTerm.Kept term);

  /**
   * Visits a {@link ContainerTerm.Unwrapped}.
   *
   * @param term the term
   * @return the result
   */
  R unwrapped(ContainerTerm.Unwrapped term);

  /**
   * Visits a {@link ContainerTerm.Selected}.
   *
   * @param term the term
   * @return the result
   */
  R selected(ContainerTerm.Selected term);

  /**
   * Visits a {@link ContainerTerm.Recovered}.
   *
   * @param term the term
   * @return the result
   */
  R recovered(ContainerTerm.Recovered term);
}
