package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.summary.Term;

/**
 * What a call of a framework's method or constructor means.
 *
 * @param effect what it does with its term
 * @param term its value in terms of {@code this} and the arguments; for the constructor of an
 *     exception the status that the exception carries
 */
public record FrameworkCall(Effect effect, Term term) {
  /** What a call does with its term. */
  public enum Effect {
    /** Yields it. */
    VALUE,
    /** Writes it to the servlet response as the status. */
    WRITES,
    /** Perhaps writes it as {@link #WRITES} does, and yields whether it did. */
    TELLS,
    /** Answers the request with it, now or later; the code goes on. */
    ANSWERS,
    /** Gives it to a sink, whose container holds it. */
    EMITS,
    /** Yields true where it is there, false where it is null or empty. */
    FINDS,
    /** Yields true where it is null or empty. */
    LACKS,
    /** Yields whether the condition of its term is met. */
    ASKS,
    /** Yields a text that begins with it. */
    BEGINS,
    /** Yields what it reads from a text, or throws its term; a constant text is what it wants. */
    READS,
    /** Yields something, or throws its term for some of the numbers that clients may send. */
    LIMITS,
    /** Yields it; functions that it gets, others call. */
    HOLDS
  }
}
