package io.github.statusdoc.processor.benchmark;

import io.github.statusdoc.processor.benchmark.Comparison.Limit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is compared: some in every round; what takes long in turn, one in each round.
 *
 * @param controllers how many a project has; some have two or five times as many
 */
record Plan(int controllers) {

  /** All, in the order of the report. */
  List<Comparison> comparisons() {
    return Stream.concat(always().stream(), inTurn().stream()).toList();
  }

  private List<Comparison> always() {
    return List.of(
        new Comparison(plain(Tool.DECLARATIONS), plain(Tool.NOTHING), new Limit.Ratio(1.02)),
        new Comparison(documented(Tool.DECLARATIONS), plain(Tool.NOTHING), new Limit.Ratio(1.15)),
        beside(documented(Tool.REPLAY), plain(Tool.NOTHING)),
        beside(documented(Tool.DECLARATIONS), documented(Tool.REPLAY)),
        one(Tool.DECLARATIONS, false, 0.15),
        one(Tool.DECLARATIONS, true, 0.15),
        one(Tool.REPLAY, true, Limit.NONE),
        one(Tool.BODIES, false, Limit.NONE),
        new Comparison(plain(Tool.BODIES), plain(Tool.NOTHING), new Limit.Ratio(1.05)),
        new Comparison(plain(Tool.PLUGIN), plain(Tool.JAVAC), new Limit.Ratio(1.06)));
  }

  private List<Comparison> inTurn() {
    return List.of(
        larger(2),
        beside(documented(Tool.REPLAY_OF_ONE), plain(Tool.NOTHING)),
        beside(plain(Tool.ERROR_PRONE), plain(Tool.JAVAC)),
        larger(5),
        beside(plain(Tool.CONSTANT_VALUES), plain(Tool.JAVAC)));
  }

  private static Comparison one(Tool tool, boolean isDocumented, double most) {
    return new Comparison(
        new Variant(tool, 1, isDocumented),
        new Variant(Tool.NOTHING, 1, false),
        new Limit.Seconds(most));
  }

  /** For comparison only. */
  private static Comparison beside(Variant measured, Variant baseline) {
    return new Comparison(measured, baseline, new Limit.Ratio(Limit.NONE));
  }

  private Comparison larger(int times) {
    return new Comparison(
        new Variant(Tool.BODIES, times * controllers, false),
        new Variant(Tool.NOTHING, times * controllers, false),
        new Limit.Ratio(1.05));
  }

  private Variant plain(Tool tool) {
    return new Variant(tool, controllers, false);
  }

  private Variant documented(Tool tool) {
    return new Variant(tool, controllers, true);
  }

  /** What runs in a round, each variant once; every second round goes backwards. */
  List<Variant> round(int number) {
    List<Comparison> compared = new ArrayList<>(always());
    compared.add(inTurn().get(number % inTurn().size()));
    List<Variant> order = new ArrayList<>(variants(compared));
    if (number % 2 == 1) {
      Collections.reverse(order);
    }
    return order;
  }

  /** All variants, in the order of the report. */
  Set<Variant> variants() {
    return variants(comparisons());
  }

  private static Set<Variant> variants(List<Comparison> compared) {
    Set<Variant> variants = new LinkedHashSet<>();
    for (Comparison comparison : compared) {
      variants.add(comparison.baseline());
      variants.add(comparison.measured());
    }
    return variants;
  }
}
