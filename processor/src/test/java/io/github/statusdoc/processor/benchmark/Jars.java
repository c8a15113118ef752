package io.github.statusdoc.processor.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statusdoc.Returns;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * What users put on their paths.
 *
 * @param benchmark the classes of the benchmark
 * @param annotations of the class path
 * @param qualifiers the Checker Framework's annotations, of the class path
 * @param processors of the processor path, by the names that {@link Tool} gives them
 */
record Jars(Path benchmark, Path annotations, Path qualifiers, Map<String, Path> processors) {
  private static final List<Class<?>> OF_PROCESSORS =
      List.of(
          DoNothingProcessor.class,
          ReplayProcessor.class,
          Recording.class,
          Recording.Generated.class,
          Recording.Sink.class);

  static Jars find(Path folder) throws IOException {
    Path benchmark = locationOf(Benchmark.class);
    Path target = benchmark.resolveSibling("");
    Path tools = target.resolve("benchmark");
    return new Jars(
        benchmark,
        locationOf(Returns.class),
        jar(tools, "checker-qual-"),
        Map.of(
            "nothing", pack(folder, DoNothingProcessor.class),
            "replay", pack(folder, ReplayProcessor.class),
            "statusdoc", jar(target, "statusdoc-processor-"),
            "error-prone", jar(tools, "error_prone_core-"),
            "checker", jar(tools, "checker-4")));
  }

  /** Fills the holes of options. */
  List<String> fill(List<String> options) {
    return options.stream().map(this::fill).toList();
  }

  private String fill(String option) {
    String filled = option;
    for (var jar : processors.entrySet()) {
      filled = filled.replace("${" + jar.getKey() + "}", jar.getValue().toString());
    }
    return filled;
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path jar(Path folder, String prefix) throws IOException {
    Predicate<String> isMeant =
        name ->
            name.startsWith(prefix)
                && name.endsWith(".jar")
                && !name.matches(".*(sources|javadoc)\\.jar");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isMeant.test(file.getFileName().toString()))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("no " + prefix + "*.jar: docs/benchmark.md"));
    }
  }

  /** Packed and found by its service file, as the measured processor is. */
  private static Path pack(Path folder, Class<? extends Processor> processor) throws IOException {
    Path file = folder.resolve(processor.getSimpleName() + ".jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("META-INF/services/" + Processor.class.getName()));
      jar.write(processor.getName().getBytes(UTF_8));
      for (Class<?> type : OF_PROCESSORS) {
        String path = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(path));
        try (var bytes = type.getClassLoader().getResourceAsStream(path)) {
          bytes.transferTo(jar);
        }
      }
    }
    return file;
  }
}
