package io.github.statusdoc.processor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs variants, each in a JVM of its own. */
final class Child {
  private final Jars jars;
  private final Path stubs;
  private final Path output;

  Child(Jars jars, Path stubs, Path output) {
    this.jars = jars;
    this.stubs = stubs;
    this.output = output;
  }

  Measurement run(Variant variant) throws IOException, InterruptedException {
    deleteAll(output);
    Files.createDirectories(output);
    Process process =
        new ProcessBuilder(command(variant)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = process.inputReader().readLine();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(variant.name() + " does not compile");
    }
    return Measurement.parse(line);
  }

  private List<String> command(Variant variant) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        jars.benchmark().toString(),
        MeasuredJavac.class.getName(),
        "-encoding",
        "UTF-8",
        "-cp",
        jars.annotations() + File.pathSeparator + stubs,
        "-processorpath",
        variant.processor().toString(),
        "-d",
        output.toString(),
        "@" + variant.sources().arguments());
  }

  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
