package io.github.statusdoc.processor.benchmark;

import io.github.statusdoc.processor.benchmark.Comparison.Limit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/** Prints Markdown: what each comparison comes to, and the medians behind it. */
final class Report {
  private static final DoubleBinaryOperator RATIO = (with, without) -> with / without;
  private static final DoubleBinaryOperator MORE = (with, without) -> with - without;

  private final Plan plan;
  private final Results results;
  private final PrintStream out;

  Report(Plan plan, Results results, PrintStream out) {
    this.plan = plan;
    this.results = results;
    this.out = out;
  }

  void print(int rounds, Jars jars) throws IOException {
    print(
        "%n%,d controllers, %,d handlers, %,d declared codes; %d rounds; JDK %s, %d cores%n%n",
        plan.controllers(),
        plan.controllers() * ControllerSources.HANDLERS,
        plan.controllers() * ControllerSources.CODES,
        rounds,
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
    print(
        "| javac with | to | CPU time | middle half | limit | | peak memory | limit | | runs |%n");
    print("|---|---|--:|--:|--:|---|--:|--:|---|--:|%n");
    plan.comparisons().stream()
        .filter(comparison -> results.has(comparison.measured()))
        .forEach(this::comparison);
    print("%n| javac with | CPU s | per controller ms | allocated MB | peak MB | runs |%n");
    print("|---|--:|--:|--:|--:|--:|%n");
    plan.variants().stream().filter(results::has).forEach(this::variant);
    print("%n| jar | KB | limit | |%n|---|--:|--:|---|%n");
    size(jars.processors().get("statusdoc"), 400);
    size(jars.annotations(), 20);
  }

  private void comparison(Comparison comparison) {
    boolean isRatio = !(comparison.limit() instanceof Limit.Seconds);
    DoubleBinaryOperator together = isRatio ? RATIO : MORE;
    double cpu = results.ofMedians(comparison, Measurement::cpu, together);
    Samples rounds = results.ofRounds(comparison, Measurement::cpu, together);
    double peak = results.ofMedians(comparison, Measurement::peak, RATIO);
    String form = isRatio ? "%.3f" : "%+.2f s";
    print(
        "| %s | %s | " + form + " | %.3f to %.3f | %s | %.3f | %s | %d |%n",
        comparison.measured().name(),
        comparison.baseline().name(),
        cpu,
        rounds.quantile(0.25),
        rounds.quantile(0.75),
        verdict(cpu, comparison.limit()),
        peak,
        verdict(peak, comparison.limit().memory()),
        rounds.count());
  }

  private static String verdict(double value, Limit limit) {
    if (!limit.isPromised()) {
      return "– |";
    }
    String unit = limit instanceof Limit.Seconds ? " s" : "";
    return format("%.2f%s | %s", limit.most(), unit, word(value, limit.most()));
  }

  private static String word(double value, double most) {
    return value <= most ? "OK" : "OVER";
  }

  private void variant(Variant variant) {
    Samples cpu = results.of(variant, Measurement::cpu);
    print(
        "| %s | %.2f | %.2f | %,.0f | %,.0f | %d |%n",
        variant.name(),
        cpu.median(),
        1000 * cpu.median() / variant.controllers(),
        results.of(variant, Measurement::allocated).median(),
        results.of(variant, Measurement::peak).median(),
        cpu.count());
  }

  private void size(Path jar, int limit) throws IOException {
    if (Files.isRegularFile(jar)) {
      double size = Files.size(jar) / 1024.0;
      print("| %s | %.0f | %d | %s |%n", jar.getFileName(), size, limit, word(size, limit));
    }
  }

  private void print(String form, Object... arguments) {
    out.print(format(form, arguments));
  }

  private static String format(String form, Object... arguments) {
    return String.format(Locale.ROOT, form, arguments);
  }
}
