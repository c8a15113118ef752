package io.github.statusdoc.processor.testing;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for what a test compiles, gone when the JVM of the tests ends. */
final class TemporaryFolder {
  private static final Path ROOT = root();

  private TemporaryFolder() {}

  /** A new, empty folder. */
  static Path create() throws IOException {
    return Files.createTempDirectory(ROOT, "");
  }

  private static Path root() {
    try {
      Path root = Files.createTempDirectory("statusdoc-test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path root) {
    try {
      MoreFiles.deleteRecursively(root, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
