package io.github.statusdoc.processor.store;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.SummaryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
   * Writes one file for each class that has something to say, and removes those of the others, and
   * of the local and anonymous classes that were in them before.
   *
   * @param summaries the classes compiled here
   * @throws IOException if a file cannot be written
   */
  public void write(List<ClassSummary> summaries) throws IOException {
    List<ClassSummary> compiled = summaries.stream().filter(this::hasClassFile).toList();
    deleteOld(compiled);
    List<ClassSummary> told = compiled.stream().filter(one -> !one.saysNothing()).toList();
    if (!told.isEmpty()) {
      Files.createDirectories(folder);
    }
    for (ClassSummary summary : told) {
      Files.writeString(
          folder.resolve(Location.fileName(summary.name())), SummaryText.write(summary));
    }
  }

  private void deleteOld(List<ClassSummary> compiled) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> names = compiled.stream().map(ClassSummary::binaryName).collect(Collectors.toSet());
    Set<String> silent =
        compiled.stream()
            .filter(ClassSummary::saysNothing)
            .map(summary -> Location.fileName(summary.name()))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (silent.contains(name) || Location.around(name).filter(names::contains).isPresent()) {
          Files.delete(file);
        }
      }
    }
  }

  /** There is none after an error, and none here where javac puts it beside the source. */
  private boolean hasClassFile(ClassSummary summary) {
    return Files.exists(output.resolve(summary.classFile()));
  }
}
