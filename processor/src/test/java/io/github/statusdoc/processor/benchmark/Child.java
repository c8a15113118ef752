package io.github.statusdoc.processor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs variants, each in a JVM of its own. */
final class Child {
  private final Jars jars;
  private final Path stubs;
  private final Path output;
  private final Path said;

  Child(Jars jars, Path stubs, Path folder) {
    this.jars = jars;
    this.stubs = stubs;
    this.output = folder.resolve("out");
    this.said = folder.resolve("said.txt");
  }

  Measurement run(Variant variant, Project sources) throws IOException, InterruptedException {
    deleteAll(output);
    Files.createDirectories(output);
    Process process =
        new ProcessBuilder(command(variant, sources)).redirectError(said.toFile()).start();
    String line = process.inputReader().readLine();
    if (process.waitFor() != 0 || hasFound() != variant.tool().checksBodies()) {
      throw new IllegalStateException(variant + " went wrong:\n" + Files.readString(said));
    }
    return Measurement.parse(line);
  }

  /** Keeps what Statusdoc generates, to be written by rote. */
  void record(Variant documented, Project sources) throws IOException, InterruptedException {
    run(documented, sources);
    Recording.write(output, sources.recording());
  }

  private boolean hasFound() throws IOException {
    return Files.readString(said).contains("[UndeclaredStatus]");
  }

  private List<String> command(Variant variant, Project sources) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(variant.tool().jvmOptions());
    command.addAll(List.of("-cp", jars.benchmark().toString(), MeasuredJavac.class.getName()));
    command.addAll(List.of("-encoding", "UTF-8", "-d", output.toString(), "-cp", classPath()));
    jars.fill(variant.tool().options()).stream()
        .map(option -> option.replace("${recording}", sources.recording().toString()))
        .forEach(command::add);
    command.add("@" + sources.arguments());
    return command;
  }

  private String classPath() {
    return Stream.of(jars.annotations(), jars.qualifiers(), stubs)
        .map(Path::toString)
        .collect(java.util.stream.Collectors.joining(File.pathSeparator));
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
