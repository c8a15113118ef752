package io.github.statusdoc.processor.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.SummaryText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder of class files or a jar. */
public final class Location {
  /** The folder with the summaries. */
  public static final String FOLDER = "META-INF/statusdoc";

  private static final String SUFFIX = ".summary";

  /** From where on a binary name is that of a local or anonymous class (JLS 13.1). */
  private static final Pattern LOCAL = Pattern.compile("\\$\\d");

  private final SortedMap<String, String> texts = new TreeMap<>();

  Location(Path path) {
    try {
      if (Files.isDirectory(path)) {
        readFolder(path.resolve(FOLDER));
      } else if (Files.isRegularFile(path)) {
        readJar(path);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      texts.clear();
    }
  }

  private void readFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Location::isSummary).sorted().toList()) {
        add(Files.readAllBytes(file));
      }
    }
  }

  private void readJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(Location::isSummary).toList()) {
        add(zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  /** Snippets lie in the same folder. */
  private static boolean isSummary(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file);
  }

  private static boolean isSummary(ZipEntry entry) {
    return entry.getName().startsWith(FOLDER + "/") && entry.getName().endsWith(SUFFIX);
  }

  private void add(byte[] text) {
    texts.putAll(SummaryText.split(new String(text, UTF_8)));
  }

  /**
   * The class that a local or anonymous class stands in.
   *
   * @param name the name of a stored class
   * @return its binary name; empty for other classes
   */
  public static Optional<String> around(String name) {
    Matcher local = LOCAL.matcher(name);
    return local.find() ? Optional.of(name.substring(0, local.start())) : Optional.empty();
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  boolean has(String type) {
    return texts.containsKey(type);
  }

  /**
   * Reads the summaries.
   *
   * @param wanted the qualified names of the classes to read
   * @return in the order of their names; without those that are damaged
   */
  public List<ClassSummary> read(Predicate<String> wanted) {
    List<ClassSummary> summaries = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          if (wanted.test(name)) {
            read(text).filter(summary -> summary.name().equals(name)).ifPresent(summaries::add);
          }
        });
    return summaries;
  }

  private static Optional<ClassSummary> read(String text) {
    try {
      return Optional.of(SummaryText.read(text));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  static String fileName(String type) {
    return type + SUFFIX;
  }
}
