package io.github.statusdoc.processor.summary;

/**
 * A method for each kind of {@link Term}.
 *
 * @param <R> what the methods return
 */
public interface TermVisitor<R> {
  /**
   * Visits a {@link Term.Simple}.
   *
   * @param term the term
   * @return the result
   */
  R simple(Term.Simple term);

  /**
   * Visits a {@link Term.Code}.
   *
   * @param term the term
   * @return the result
   */
  R code(Term.Code term);

  /**
   * Visits a {@link Term.Text}.
   *
   * @param term the term
   * @return the result
   */
  R text(Term.Text term);

  /**
   * Visits a {@link Term.Literal}.
   *
   * @param term the term
   * @return the result
   */
  R literal(Term.Literal term);

  /**
   * Visits a {@link Term.Unknown}.
   *
   * @param term the term
   * @return the result
   */
  R unknown(Term.Unknown term);

  /**
   * Visits a {@link Term.Argument}.
   *
   * @param term the term
   * @return the result
   */
  R argument(Term.Argument term);

  /**
   * Visits a {@link Term.Result}.
   *
   * @param term the term
   * @return the result
   */
  R result(Term.Result term);

  /**
   * Visits a {@link Term.Written}.
   *
   * @param term the term
   * @return the result
   */
  R written(Term.Written term);

  /**
   * Visits a {@link Term.Caught}.
   *
   * @param term the term
   * @return the result
   */
  R caught(Term.Caught term);

  /**
   * Visits a {@link Term.Field}.
   *
   * @param term the term
   * @return the result
   */
  R field(Term.Field term);

  /**
   * Visits a {@link Term.Constant}.
   *
   * @param term the term
   * @return the result
   */
  R constant(Term.Constant term);

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
   * Visits a {@link ContainerTerm.Recovered}.
   *
   * @param term the term
   * @return the result
   */
  R recovered(ContainerTerm.Recovered term);
}
