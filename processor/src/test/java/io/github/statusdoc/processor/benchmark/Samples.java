package io.github.statusdoc.processor.benchmark;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers taken in several rounds. */
final class Samples {
  private final double[] sorted;

  Samples(DoubleStream values) {
    this.sorted = values.toArray();
    Arrays.sort(sorted);
  }

  int count() {
    return sorted.length;
  }

  double median() {
    return quantile(0.5);
  }

  /** Between two values, in proportion. */
  double quantile(double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
