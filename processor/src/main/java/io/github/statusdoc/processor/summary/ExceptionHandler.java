package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * A method that answers for exceptions.
 *
 * @param signature the method
 * @param framework whose rules choose it, {@code spring} for example
 * @param types the qualified names of the exceptions that it handles
 * @param argument the index of the parameter that takes the exception, or -1
 * @param isGlobal whether it answers for other classes too, wherever it is
 * @param rank of the global ones, those of a smaller rank are asked first, and those of {@link
 *     #LAST} and {@link #RESOLVER} only for what no other takes
 * @param implicit what it answers where it names no status
 * @param declaration what aspects may ask of it
 */
public record ExceptionHandler(
    String signature,
    String framework,
    List<String> types,
    int argument,
    boolean isGlobal,
    int rank,
    Implicit implicit,
    Declaration declaration) {
  /** The rank of those that are asked for what no other exception handler takes. */
  public static final int LAST = 2;

  /** The same of those that come before all others where their class has a negative order. */
  public static final int RESOLVER = 3;

  /**
   * Says whether it is asked for what no other exception handler takes.
   *
   * @return whether it is
   */
  public boolean isLast() {
    return rank >= LAST;
  }

  /**
   * The same where no parameter takes the exception.
   *
   * @return the handler
   */
  public ExceptionHandler withoutArgument() {
    return new ExceptionHandler(
        signature, framework, types, -1, isGlobal, rank, implicit, declaration);
  }
}
