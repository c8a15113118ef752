package io.github.statusdoc.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures what Statusdoc adds to javac: {@code docs/benchmark.md} says how to run it.
 *
 * <p>Each round runs every variant once, in a fresh JVM, in turn forwards and backwards, so that
 * what else the machine does falls on all of them. There are as many rounds as fit into the time.
 */
final class Benchmark {
  private final Plan plan;
  private final Duration most;
  private final Path folder;
  private final Map<String, Project> projects = new HashMap<>();
  private final Results results = new Results();

  private Benchmark(Plan plan, Duration most, Path folder) {
    this.plan = plan;
    this.most = most;
    this.folder = folder;
  }

  /** Takes the minutes that it may last and the number of controllers, both optional. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
    int controllers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    Path folder = Files.createTempDirectory("statusdoc-benchmark");
    try {
      new Benchmark(new Plan(controllers), Duration.ofMinutes(minutes), folder).run();
    } finally {
      Child.deleteAll(folder);
    }
  }

  private void run() throws IOException, InterruptedException {
    Jars jars = Jars.find(folder);
    int rounds = measure(new Child(jars, Project.compileStubs(folder.resolve("stubs")), folder));
    new Report(plan, results, System.out).print(rounds, jars);
  }

  private int measure(Child child) throws IOException, InterruptedException {
    Instant start = Instant.now();
    Duration longest = Duration.ZERO;
    int round = 0;
    while (Duration.between(start, Instant.now()).plus(longest).compareTo(most) < 0) {
      Instant begun = Instant.now();
      for (Variant variant : plan.round(round)) {
        results.add(round, variant, child.run(variant, project(variant, child)));
      }
      Duration took = Duration.between(begun, Instant.now());
      longest = took.compareTo(longest) > 0 ? took : longest;
      round++;
      System.err.printf("round %d took %d s%n", round, took.toSeconds());
    }
    return round;
  }

  private Project project(Variant variant, Child child) throws IOException, InterruptedException {
    String name = variant.controllers() + (variant.isDocumented() ? "-documented" : "");
    Project known = projects.get(name);
    return known == null ? write(name, variant, child) : known;
  }

  private Project write(String name, Variant variant, Child child)
      throws IOException, InterruptedException {
    int controllers = variant.controllers();
    Project project = Project.write(folder.resolve(name), controllers, variant.isDocumented());
    projects.put(name, project);
    if (variant.isDocumented()) {
      child.record(new Variant(Tool.DECLARATIONS, controllers, true), project);
    }
    return project;
  }
}
