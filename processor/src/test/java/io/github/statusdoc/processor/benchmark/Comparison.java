package io.github.statusdoc.processor.benchmark;

/**
 * What is measured against what.
 *
 * @param measured javac with Statusdoc
 * @param baseline javac with the processor that does nothing, on the same sources
 * @param limit of CPU time
 */
record Comparison(Variant measured, Variant baseline, Limit limit) {

  /**
   * How much more CPU time is allowed.
   *
   * @param value a ratio, or seconds
   * @param isRatio which of them
   */
  record Limit(double value, boolean isRatio) {
    static Limit ratio(double value) {
      return new Limit(value, true);
    }

    static Limit seconds(double value) {
      return new Limit(value, false);
    }
  }
}
