package io.github.statusdoc.processor.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.SummaryText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder of class files or a jar. */
public final class Location {
  /** The folder with the summaries. */
  public static final String FOLDER = "META-INF/statusdoc";

  private static final String SUFFIX = ".summary";

  /** The text of a class, with the top-level class that it is, or is in. */
  private record Stored(String outermost, String text) {}

  private final Path path;
  private final SortedMap<String, Stored> texts = new TreeMap<>();
  private final SortedSet<String> uses = new TreeSet<>();

  Location(Path path) {
    this.path = path;
    try {
      if (Files.isDirectory(path)) {
        readFolder(path.resolve(FOLDER));
      } else if (Files.isRegularFile(path)) {
        readJar(path);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      texts.clear();
      uses.clear();
    }
  }

  private void readFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Location::isSummary).sorted().toList()) {
        add(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  private void readJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(Location::isSummary).toList()) {
        String name = entry.getName().substring(FOLDER.length() + 1);
        add(name, zip.getInputStream(entry).readAllBytes());
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

  private void add(String file, byte[] bytes) {
    String outermost = file.substring(0, file.length() - SUFFIX.length());
    String all = new String(bytes, UTF_8);
    uses.addAll(SummaryText.uses(all));
    SummaryText.split(all).forEach((name, text) -> texts.put(name, new Stored(outermost, text)));
  }

  boolean isEmpty() {
    return texts.isEmpty() && uses.isEmpty();
  }

  /** The top-level classes of other modules that those stored here name. */
  SortedSet<String> uses() {
    return uses;
  }

  boolean has(String type) {
    return texts.containsKey(type);
  }

  /**
   * Reads the summaries. Whether a class is still there, its class file tells: the compiler would
   * look for its source, and compile that.
   *
   * @param wanted the qualified names of the top-level classes to read, each with those inside it
   * @return in the order of their names; without those that are damaged
   */
  public List<ClassSummary> read(Predicate<String> wanted) {
    List<ClassSummary> summaries = new ArrayList<>();
    texts.forEach(
        (name, stored) -> {
          if (wanted.test(stored.outermost())) {
            read(stored.text())
                .filter(summary -> summary.name().equals(name) && hasClassFile(summary))
                .ifPresent(summaries::add);
          }
        });
    return summaries;
  }

  /** A jar is made as a whole. */
  private boolean hasClassFile(ClassSummary summary) {
    try {
      return !Files.isDirectory(path) || Files.exists(path.resolve(summary.classFile()));
    } catch (InvalidPathException damaged) {
      return false;
    }
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
