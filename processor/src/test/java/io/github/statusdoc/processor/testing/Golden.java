package io.github.statusdoc.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generated text as a person has read it once. With the environment variable {@code
 * STATUSDOC_GOLDEN=write} the files are rewritten; the difference is then for a person to read.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  public static void assertSame(String file, String actual) {
    try {
      Path golden = FOLDER.resolve(file);
      if ("write".equals(System.getenv("STATUSDOC_GOLDEN"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
