package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Finds the charset in which the compiler reads and writes sources. No API tells it, but a reader
 * that the compiler opens decodes with it.
 */
final class CompilerCharset {
  private static final String PACKAGE = "io.github.statusdoc";

  /** Lies beside the annotations; each line is one charset's name and a Hangul syllable in it. */
  private static final String PROBE = "encoding.txt";

  private CompilerCharset() {}

  static Charset of(Filer filer) {
    return probe(filer, StandardLocation.CLASS_PATH, PACKAGE, PROBE)
        .or(() -> probe(filer, StandardLocation.MODULE_PATH, PACKAGE + "/" + PACKAGE, PROBE))
        .or(
            () ->
                probe(
                    filer, StandardLocation.SYSTEM_MODULES, "java.base/java.lang", "Object.class"))
        .orElse(US_ASCII);
  }

  /** Compilers refuse locations in ways of their own; a refusal is an empty answer. */
  @SuppressWarnings("CatchingUnchecked")
  private static Optional<Charset> probe(
      Filer filer, JavaFileManager.Location location, String moduleAndPackage, String file) {
    try (Reader reader = filer.getResource(location, moduleAndPackage, file).openReader(true)) {
      return reader instanceof InputStreamReader decoding
          ? Optional.of(Charset.forName(decoding.getEncoding()))
          : decoded(new BufferedReader(reader));
    } catch (IOException | RuntimeException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> decoded(BufferedReader reader) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int equals = line.indexOf('=');
      String syllable = line.substring(equals + 1);
      if (syllable.equals("뷁") || syllable.equals("한")) {
        return Optional.of(Charset.forName(line.substring(0, equals)));
      }
    }
    return Optional.empty();
  }
}
