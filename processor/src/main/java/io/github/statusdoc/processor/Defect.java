package io.github.statusdoc.processor;

/** What of all that can be thrown is a defect of ours, to be reported. */
final class Defect {
  private Defect() {}

  /**
   * A recursion without end is a mistake; any other end of the machine, the thread or the compiler
   * goes its way.
   */
  static Throwable of(Throwable thrown) {
    if (thrown instanceof Error error && isOthers(error)) {
      throw error;
    }
    return thrown;
  }

  /** ThreadDeath goes by its name, since it is about to be removed. */
  private static boolean isOthers(Error error) {
    Class<?> type = error.getClass();
    return (error instanceof VirtualMachineError && !(error instanceof StackOverflowError))
        || type.getName().equals("java.lang.ThreadDeath")
        || "jdk.compiler".equals(type.getModule().getName());
  }
}
