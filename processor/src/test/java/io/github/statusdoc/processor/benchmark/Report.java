package io.github.statusdoc.processor.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints medians, and what each comparison makes of them. */
final class Report {
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final double MEMORY_LIMIT = 1.10;

  private final Map<Variant, List<Measurement>> measurements;

  Report(Map<Variant, List<Measurement>> measurements) {
    this.measurements = measurements;
  }

  void print(PrintStream out, int rounds, int controllers, List<Comparison> comparisons, Jars jars)
      throws IOException {
    print(
        out,
        "%d controllers, %d handlers, %d declared codes; %d rounds; JDK %s, %d cores%n%n",
        controllers,
        controllers * ControllerSources.HANDLERS,
        controllers * ControllerSources.CODES,
        rounds,
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
    print(
        out,
        "%-34s %8s %15s %13s %9s%n",
        "variant",
        "CPU s",
        "min..max",
        "allocated MB",
        "peak MB");
    measurements.forEach((variant, taken) -> variant(out, variant.name(), taken));
    print(
        out,
        "%n%-34s %8s %15s %6s %9s %9s%n",
        "Statusdoc to nothing",
        "CPU",
        "middle half",
        "limit",
        "peak",
        "limit");
    comparisons.forEach(comparison -> comparison(out, comparison));
    out.println();
    size(out, jars.processor(), 400);
    size(out, jars.annotations(), 20);
  }

  private static void variant(PrintStream out, String name, List<Measurement> taken) {
    Samples cpu = samples(taken, m -> m.cpuNanos() / BILLION);
    print(
        out,
        "%-34s %8.2f %15s %13.0f %9.0f%n",
        name,
        cpu.median(),
        range(cpu.min(), cpu.max(), "%.2f..%.2f"),
        samples(taken, m -> m.allocated() / MILLION).median(),
        samples(taken, m -> m.peak() / MILLION).median());
  }

  private void comparison(PrintStream out, Comparison comparison) {
    List<Measurement> measured = measurements.get(comparison.measured());
    List<Measurement> baseline = measurements.get(comparison.baseline());
    boolean isRatio = comparison.limit().isRatio();
    double with = samples(measured, m -> m.cpuNanos() / BILLION).median();
    double without = samples(baseline, m -> m.cpuNanos() / BILLION).median();
    Samples rounds = inEachRound(measured, baseline, isRatio);
    String form = isRatio ? "%.3f" : "%+.2f s";
    print(
        out,
        "%-34s %8s %15s %6s %9.3f %9.2f%n",
        comparison.measured().name(),
        format(form, isRatio ? with / without : with - without),
        range(rounds.quantile(0.25), rounds.quantile(0.75), isRatio ? "%.3f..%.3f" : "%.2f..%.2f"),
        format("%.2f", comparison.limit().value()),
        samples(measured, Measurement::peak).median()
            / samples(baseline, Measurement::peak).median(),
        MEMORY_LIMIT);
  }

  private static Samples inEachRound(
      List<Measurement> measured, List<Measurement> baseline, boolean isRatio) {
    return new Samples(
        IntStream.range(0, measured.size())
            .mapToDouble(
                round -> {
                  double with = measured.get(round).cpuNanos();
                  double without = baseline.get(round).cpuNanos();
                  return isRatio ? with / without : (with - without) / BILLION;
                }));
  }

  private static Samples samples(List<Measurement> taken, ToDoubleFunction<Measurement> value) {
    return new Samples(taken.stream().mapToDouble(value));
  }

  private static void size(PrintStream out, Path jar, int limit) throws IOException {
    if (Files.isRegularFile(jar)) {
      String name = jar.getFileName().toString();
      print(out, "%-44s %6.1f KB, limit %d KB%n", name, Files.size(jar) / 1024.0, limit);
    }
  }

  private static String range(double from, double to, String form) {
    return format(form, from, to);
  }

  private static void print(PrintStream out, String form, Object... arguments) {
    out.print(format(form, arguments));
  }

  private static String format(String form, Object... arguments) {
    return String.format(Locale.ROOT, form, arguments);
  }
}
