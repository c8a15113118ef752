package io.github.statusdoc.processor.benchmark;

import io.github.statusdoc.processor.benchmark.Comparison.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what Statusdoc adds to javac: {@code docs/benchmark.md} says how to run it.
 *
 * <p>Each round runs every variant once, in a fresh JVM, in turn forwards and backwards, so that
 * what else the machine does falls on all of them. The first round warms up and does not count.
 */
final class Benchmark {
  private final int rounds;
  private final int controllers;
  private final Map<Variant, List<Measurement>> measurements = new LinkedHashMap<>();

  private Benchmark(int rounds, int controllers) {
    this.rounds = rounds;
    this.controllers = controllers;
  }

  /** Takes the number of rounds and the number of controllers, both optional. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
    int controllers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    Path folder = Files.createTempDirectory("statusdoc-benchmark");
    try {
      new Benchmark(rounds, controllers).run(folder);
    } finally {
      Child.deleteAll(folder);
    }
  }

  private void run(Path folder) throws IOException, InterruptedException {
    Jars jars = Jars.find(folder);
    List<Comparison> comparisons = comparisons(folder, jars);
    Path stubs = Project.compileStubs(folder.resolve("stubs"));
    measure(new Child(jars, stubs, folder.resolve("out")));
    new Report(measurements).print(System.out, rounds, controllers, comparisons, jars);
  }

  private List<Comparison> comparisons(Path folder, Jars jars) throws IOException {
    Project plain = Project.write(folder.resolve("plain"), controllers, false);
    Project documented = Project.write(folder.resolve("documented"), controllers, true);
    Project one = Project.write(folder.resolve("one"), 1, true);
    return List.of(
        comparison("checks", plain, jars, Limit.ratio(1.02)),
        comparison("checks and generation", documented, jars, Limit.ratio(1.15)),
        comparison("one controller", one, jars, Limit.seconds(0.15)));
  }

  private Comparison comparison(String name, Project sources, Jars jars, Limit limit) {
    Variant baseline = new Variant(name + ": nothing", sources, jars.doNothing());
    Variant measured = new Variant(name + ": Statusdoc", sources, jars.processor());
    measurements.put(baseline, new ArrayList<>());
    measurements.put(measured, new ArrayList<>());
    return new Comparison(measured, baseline, limit);
  }

  private void measure(Child child) throws IOException, InterruptedException {
    List<Variant> order = new ArrayList<>(measurements.keySet());
    for (int round = 0; round <= rounds; round++) {
      for (Variant variant : order) {
        Measurement taken = child.run(variant);
        if (round > 0) {
          measurements.get(variant).add(taken);
        }
      }
      System.err.println("round " + round + " of " + rounds);
      Collections.reverse(order);
    }
  }
}
