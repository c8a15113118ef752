package io.github.statusdoc.processor.summary;

/**
 * A method of an aspect that runs where others are called.
 *
 * @param signature the method
 * @param when it runs
 * @param pointcut which methods it runs for
 * @param argument the index of the parameter that takes the call, or what the call gave; -1 for
 *     none
 */
public record Advice(String signature, When when, Pointcut pointcut, int argument) {
  /** When a method of an aspect runs. */
  public enum When {
    /** Before the call. */
    BEFORE,
    /** In place of the call, with which it may go on. */
    AROUND,
    /** After the call. */
    AFTER
  }
}
