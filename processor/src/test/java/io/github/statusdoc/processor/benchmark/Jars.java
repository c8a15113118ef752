package io.github.statusdoc.processor.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statusdoc.Returns;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * What users put on their paths.
 *
 * @param annotations of the class path
 * @param processor the shaded jar, of the processor path
 * @param doNothing a jar with the processor that does nothing
 * @param benchmark the classes of the benchmark
 */
record Jars(Path annotations, Path processor, Path doNothing, Path benchmark) {

  static Jars find(Path folder) throws IOException {
    Path benchmark = locationOf(Benchmark.class);
    Path processor = processorIn(benchmark.resolveSibling(""));
    return new Jars(locationOf(Returns.class), processor, packDoNothing(folder), benchmark);
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path processorIn(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(Jars::isProcessor).findFirst().orElseThrow(Jars::notPackaged);
    }
  }

  private static boolean isProcessor(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("statusdoc-processor-")
        && name.endsWith(".jar")
        && !name.endsWith("-sources.jar")
        && !name.endsWith("-javadoc.jar");
  }

  private static IllegalStateException notPackaged() {
    return new IllegalStateException("no shaded jar: run the benchmark after package");
  }

  /** Packed and found by its service file, as the measured processor is. */
  private static Path packDoNothing(Path folder) throws IOException {
    Path file = folder.resolve("do-nothing.jar");
    String name = DoNothingProcessor.class.getName();
    String path = name.replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
        var bytes = DoNothingProcessor.class.getClassLoader().getResourceAsStream(path)) {
      jar.putNextEntry(new JarEntry("META-INF/services/" + Processor.class.getName()));
      jar.write(name.getBytes(UTF_8));
      jar.putNextEntry(new JarEntry(path));
      bytes.transferTo(jar);
    }
    return file;
  }
}
