package io.github.statusdoc.processor.store;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.SummaryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
   * Writes one file for each class that has something to say, and removes those of the others.
   *
   * @param summaries the classes compiled here
   * @throws IOException if a file cannot be written
   */
  public void write(List<ClassSummary> summaries) throws IOException {
    for (ClassSummary summary : summaries.stream().filter(this::hasClassFile).toList()) {
      Path file = folder.resolve(Location.fileName(summary.name()));
      if (summary.saysNothing()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(folder);
        Files.writeString(file, SummaryText.write(summary));
      }
    }
  }

  /** There is none after an error, and none here where javac puts it beside the source. */
  private boolean hasClassFile(ClassSummary summary) {
    return Files.exists(output.resolve(summary.classFile()));
  }
}
