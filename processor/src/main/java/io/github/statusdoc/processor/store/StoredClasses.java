package io.github.statusdoc.processor.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folders and jars from which a compilation uses classes, by the classes that it uses.
 */
public final class StoredClasses {
  /** Packages that no class path has ({@link ClassLoader#defineClass}). */
  private static final String JDK = "java.";

  private final @Nullable Filer filer;
  private final Map<String, Optional<Location>> byType = new HashMap<>();
  private final Map<Path, Location> locations = new LinkedHashMap<>();
  private final @Nullable Location output;

  /**
   * The classes stored in view of a compilation.
   *
   * @param filer the files of the compilation, or null where there are none
   */
  public StoredClasses(@Nullable Filer filer) {
    this.filer = filer;
    this.output = output().map(this::location).orElse(null);
  }

  /**
   * The folder that the class files of this compilation go to.
   *
   * @return empty if it is none, or not known
   */
  public Optional<Path> output() {
    return find(StandardLocation.CLASS_OUTPUT, "", Location.FOLDER + "/-")
        .map(uri -> Path.of(uri.resolve("../..")));
  }

  private Location location(Path path) {
    return locations.computeIfAbsent(path, Location::new);
  }

  /**
   * Says whether a folder is the one that the class files of this compilation go to.
   *
   * @param location a folder or jar
   * @return true for the folder of {@link #output}
   */
  public boolean isOutput(Location location) {
    return location.equals(output);
  }

  /**
   * Looks for a class that is stored.
   *
   * @param outermost the qualified name of the top-level class that it is in, or is
   * @param name its qualified name
   * @return the folder or jar that has its summary, or those of the classes beside it: what is not
   *     written there says nothing itself, but may be overridden
   */
  public Optional<Location> locate(String outermost, String name) {
    if (output != null && output.has(name)) {
      return Optional.of(output);
    }
    for (Location location : locations.values()) {
      if (location.has(name)) {
        return Optional.of(location);
      }
    }
    return byType.computeIfAbsent(outermost, this::locate).filter(found -> !found.isEmpty());
  }

  private Optional<Location> locate(String outermost) {
    if (outermost.startsWith(JDK)) {
      return Optional.empty();
    }
    String packageName = outermost.substring(0, Math.max(0, outermost.lastIndexOf('.')));
    String file = outermost.substring(outermost.lastIndexOf('.') + 1) + ".class";
    return find(StandardLocation.CLASS_PATH, packageName, file)
        .map(uri -> root(uri, packageName))
        .map(this::location);
  }

  /**
   * All folders and jars that were found so far, and those with what their classes use.
   *
   * @return the locations
   */
  public Set<Location> all() {
    Deque<Location> left = new ArrayDeque<>(locations.values());
    Set<Location> all = new LinkedHashSet<>(left);
    for (Location location = left.poll(); location != null; location = left.poll()) {
      for (String used : location.uses()) {
        locate(used, used).filter(all::add).ifPresent(left::add);
      }
    }
    return all;
  }

  private Optional<URI> find(StandardLocation location, String packageName, String file) {
    try {
      return filer == null
          ? Optional.empty()
          : Optional.of(filer.getResource(location, packageName, file).toUri())
              .filter(uri -> uri.getScheme().equals("file") || uri.getScheme().equals("jar"));
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /** The jar, or the folder above the folders of the package. */
  private static Path root(URI uri, String packageName) {
    String text = uri.toString();
    if (text.startsWith("jar:")) {
      return Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
    }
    int depth = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
    return Path.of(uri.resolve("./" + "../".repeat(depth)));
  }
}
