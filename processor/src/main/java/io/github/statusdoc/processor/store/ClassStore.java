package io.github.statusdoc.processor.store;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.SummaryText;
import io.github.statusdoc.processor.summary.TopLevelClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the summaries of a compilation beside its class files. */
public final class ClassStore {
  private final Path output;
  private final Path folder;

  /**
   * A store.
   *
   * @param output the folder that the class files go to
   */
  public ClassStore(Path output) {
    this.output = output;
    this.folder = output.resolve(Location.FOLDER);
  }

  /**
   * Writes a file for each top-level class in which something has to be said, or that leads to
   * another module, and removes those of the others.
   *
   * @param compiled the classes compiled here
   * @throws IOException if a file cannot be written
   */
  public void write(List<TopLevelClass> compiled) throws IOException {
    Set<String> old = stored();
    Map<String, TopLevelClass> files = new LinkedHashMap<>();
    for (TopLevelClass type : compiled) {
      if (hasClassFile(type.classes())) {
        files.put(Location.fileName(type.classes().get(0).name()), type.told());
      }
    }
    if (!files.values().stream().allMatch(TopLevelClass::saysNothing)) {
      Files.createDirectories(folder);
    }
    for (Map.Entry<String, TopLevelClass> file : files.entrySet()) {
      if (!file.getValue().saysNothing()) {
        Files.writeString(folder.resolve(file.getKey()), SummaryText.write(file.getValue()));
      } else if (old.contains(file.getKey())) {
        Files.deleteIfExists(folder.resolve(file.getKey()));
      }
    }
  }

  /** The files that are there. */
  private Set<String> stored() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /** There is none after an error, and none here where javac puts it beside the source. */
  private boolean hasClassFile(List<ClassSummary> types) {
    return !types.isEmpty() && Files.exists(output.resolve(types.get(0).classFile()));
  }
}
