package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static javax.tools.StandardLocation.CLASS_PATH;
import static javax.tools.StandardLocation.MODULE_PATH;
import static javax.tools.StandardLocation.SYSTEM_MODULES;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;

/**
 * Finds the charset in which the compiler reads and writes sources. No API tells it, but a reader
 * that the compiler opens decodes with it.
 */
final class CompilerCharset {
  /**
   * Lies in the jar of the annotations; each line is one charset's name and a Hangul syllable in
   * it. No Java source, but ECJ decodes nothing else in a jar.
   */
  private static final String PROBE = "META-INF/statusdoc/charset.java";

  /**
   * javac decodes no resource of a jar, but does a class file, in what the compilation reads: with
   * {@code --release} it has no file of the JDK.
   */
  private static final String CLASS = "Returns.class";

  private static final String PACKAGE = "io.github.statusdoc";

  private CompilerCharset() {}

  static Charset of(Filer filer) {
    return probe(filer, CLASS_PATH, "", PROBE)
        .or(() -> probe(filer, CLASS_PATH, PACKAGE, CLASS))
        .or(() -> probe(filer, MODULE_PATH, PACKAGE + "/" + PACKAGE, CLASS))
        .or(() -> probe(filer, SYSTEM_MODULES, "java.base/java.lang", "Object.class"))
        .orElse(US_ASCII);
  }

  private static Optional<Charset> probe(
      Filer filer, JavaFileManager.Location location, String moduleAndPackage, String file) {
    return attempt(
        () -> {
          FileObject probe = filer.getResource(location, moduleAndPackage, file);
          return attempt(() -> encoding(probe)).or(() -> attempt(() -> decoded(probe)));
        });
  }

  private interface Attempt {
    Optional<Charset> make() throws IOException;
  }

  /** Compilers refuse locations and methods in ways of their own; a refusal is an empty answer. */
  private static Optional<Charset> attempt(Attempt attempt) {
    try {
      return attempt.make();
    } catch (IOException | RuntimeException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> encoding(FileObject probe) throws IOException {
    try (Reader reader = probe.openReader(true)) {
      return reader instanceof InputStreamReader decoding
          ? Optional.of(Charset.forName(decoding.getEncoding()))
          : Optional.empty();
    }
  }

  /** ECJ hides its decoder, and reads no jar but by this method. */
  private static Optional<Charset> decoded(FileObject probe) throws IOException {
    return probe
        .getCharContent(true)
        .toString()
        .lines()
        .filter(line -> line.endsWith("=뷁 .") || line.endsWith("=한 ."))
        .map(line -> Charset.forName(line.substring(0, line.indexOf('='))))
        .findFirst();
  }
}
