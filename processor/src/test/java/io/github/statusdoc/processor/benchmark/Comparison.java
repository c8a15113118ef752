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
    /** The most that is allowed. */
    double most();

    /** How much more memory is allowed. */
    default Limit memory() {
      return new Ratio(1.10);
    }

    /** In proportion. */
    record Ratio(double most) implements Limit {}

    /** Seconds on top. */
    record Seconds(double most) implements Limit {}

    /** No promise: for comparison only. */
    record None() implements Limit {
      @Override
      public double most() {
        return Double.POSITIVE_INFINITY;
      }

      @Override
      public Limit memory() {
        return this;
      }
    }
  }
}
