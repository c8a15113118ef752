package io.github.statusdoc.processor.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folders and jars from which a compilation uses classes, by the classes that it uses.
 */
public final class StoredClasses {
  private final @Nullable Filer filer;
  private final Map<String, Optional<Location>> byType = new HashMap<>();
  private final Map<Path, Location> locations = new HashMap<>();

  /**
   * The classes stored in view of a compilation.
   *
   * @param filer the files of the compilation, or null where there are none
   */
  public StoredClasses(@Nullable Filer filer) {
    this.filer = filer;
    output().ifPresent(this::location);
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
   * Says whether a class is stored.
   *
   * @param packageName the package of the class
   * @param outermost the simple name of the top-level class that it is in, or is
   * @param name its qualified name
   * @return true if a folder or jar in view has its summary, or those of the classes beside it:
   *     what is not written there says nothing itself, but may be overridden
   */
  public boolean has(String packageName, String outermost, String name) {
    for (Location location : locations.values()) {
      if (location.has(name)) {
        return true;
      }
    }
    String type = packageName.isEmpty() ? outermost : packageName + "." + outermost;
    return byType
        .computeIfAbsent(type, t -> locate(packageName, outermost))
        .filter(location -> !location.isEmpty())
        .isPresent();
  }

  private Optional<Location> locate(String packageName, String outermost) {
    String file = outermost + ".class";
    return find(StandardLocation.CLASS_PATH, packageName, file)
        .map(uri -> root(uri, packageName))
        .map(this::location);
  }

  /**
   * All folders and jars that were found so far.
   *
   * @return the locations
   */
  public Collection<Location> locations() {
    return locations.values();
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
