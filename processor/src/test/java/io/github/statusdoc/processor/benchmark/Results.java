package io.github.statusdoc.processor.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/** What was measured, by variant and round. */
final class Results {
  private final Map<Variant, SortedMap<Integer, Measurement>> taken = new HashMap<>();

  void add(int round, Variant variant, Measurement measurement) {
    taken.computeIfAbsent(variant, v -> new TreeMap<>()).put(round, measurement);
  }

  /** Whether a variant was measured: a short time has no place for all. */
  boolean has(Variant variant) {
    return taken.containsKey(variant);
  }

  Samples of(Variant variant, ToDoubleFunction<Measurement> value) {
    return new Samples(taken.get(variant).values().stream().mapToDouble(value));
  }

  /** Both medians put together, over the rounds that have both. */
  double ofMedians(
      Comparison comparison, ToDoubleFunction<Measurement> value, DoubleBinaryOperator together) {
    return together.applyAsDouble(
        median(comparison, comparison.measured(), value),
        median(comparison, comparison.baseline(), value));
  }

  private double median(
      Comparison comparison, Variant variant, ToDoubleFunction<Measurement> value) {
    return new Samples(
            rounds(comparison).stream()
                .mapToDouble(round -> value.applyAsDouble(taken.get(variant).get(round))))
        .median();
  }

  /** Both values of each round put together. */
  Samples ofRounds(
      Comparison comparison, ToDoubleFunction<Measurement> value, DoubleBinaryOperator together) {
    Map<Integer, Measurement> measured = taken.get(comparison.measured());
    Map<Integer, Measurement> baseline = taken.get(comparison.baseline());
    return new Samples(
        rounds(comparison).stream()
            .mapToDouble(
                round ->
                    together.applyAsDouble(
                        value.applyAsDouble(measured.get(round)),
                        value.applyAsDouble(baseline.get(round)))));
  }

  private Set<Integer> rounds(Comparison comparison) {
    Set<Integer> rounds = new TreeSet<>(taken.get(comparison.measured()).keySet());
    rounds.retainAll(taken.get(comparison.baseline()).keySet());
    return rounds;
  }
}
