package io.github.statusdoc.processor.benchmark;

/**
 * What is measured against what.
 *
 * @param measured javac with something inside it
 * @param baseline javac with less inside it
 * @param limit of CPU time
 */
record Comparison(Variant measured, Variant baseline, Limit limit) {

  /** How much more is allowed. */
  sealed interface Limit {
    /** No promise: for comparison only. */
    double NONE = Double.POSITIVE_INFINITY;

    /** The most that is allowed. */
    double most();

    /** Whether anything is promised. */
    default boolean isPromised() {
      return most() < NONE;
    }

    /** How much more memory is allowed. */
    default Limit memory() {
      return new Ratio(isPromised() ? 1.10 : NONE);
    }

    /** In proportion. */
    record Ratio(double most) implements Limit {}

    /** Seconds on top. */
    record Seconds(double most) implements Limit {}
  }
}
