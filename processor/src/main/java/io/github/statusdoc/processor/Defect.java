package io.github.statusdoc.processor;

import java.util.Set;

/** What of all that can be thrown is a defect of ours, to be reported. */
final class Defect {
  /** By name: the one is about to be removed, the others are none of our business. */
  private static final Set<String> OTHERS =
      Set.of(
          "java.lang.ThreadDeath",
          "com.sun.tools.javac.util.Abort",
          "com.sun.tools.javac.util.FatalError");

  private Defect() {}

  /**
   * A recursion without end is a mistake; any other end of the machine, the thread or the compiler
   * goes its way.
   */
  static Throwable of(Throwable thrown) {
    boolean endsTheMachine =
        thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    if (thrown instanceof Error error
        && (endsTheMachine || OTHERS.contains(thrown.getClass().getName()))) {
      throw error;
    }
    return thrown;
  }
}
