package io.github.statusdoc.example.inference;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What Statusdoc finds bodies to answer: compiles the sources of an example with all declarations
 * taken out. Then {@code statusdoc.require=handlers} reports every code that a handler answers.
 */
public final class Inference {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern DECLARATION = Pattern.compile("@(?:Returns|ApiResponses?)\\(");
  private static final Pattern FINDING =
      Pattern.compile("\\[UndeclaredStatus] (\\w+)\\(.*?\\) answers with status code (\\d+)");

  private Inference() {}

  /**
   * The statuses of each handler, {@code Controller.method}.
   *
   * @param folder an empty folder to compile in
   * @param definitions the type with the example's own statuses
   * @throws IllegalStateException if the sources do not compile, or an answer is unknown
   */
  public static Map<String, Set<Integer>> of(Path folder, String definitions) throws IOException {
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> copies =
          sources.filter(Files::isRegularFile).map(source -> copy(source, folder)).toList();
      return compile(copies, folder, "-Astatusdoc.definitions=" + definitions);
    }
  }

  private static Path copy(Path source, Path folder) {
    try {
      Path copy = folder.resolve(SOURCES.relativize(source).toString());
      Files.createDirectories(copy.getParent());
      return Files.writeString(copy, withoutDeclarations(Files.readString(source)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutDeclarations(String source) {
    StringBuilder rest = new StringBuilder(source);
    Matcher declaration = DECLARATION.matcher(rest);
    while (declaration.find()) {
      rest.delete(declaration.start(), end(rest, declaration.end()));
      declaration.reset();
    }
    return rest.toString();
  }

  private static int end(CharSequence source, int start) {
    int depth = 1;
    int end = start;
    while (depth > 0) {
      char next = source.charAt(end++);
      depth += next == '(' ? 1 : next == ')' ? -1 : 0;
    }
    return end;
  }

  private static Map<String, Set<Integer>> compile(List<Path> sources, Path folder, String definitions)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      files.setLocation(
          StandardLocation.ANNOTATION_PROCESSOR_PATH,
          List.of(new File(System.getProperty("statusdoc.processor"))));
      List<String> options =
          List.of(
              "-parameters",
              "-Xmaxwarns",
              "1000",
              "-Astatusdoc.lang=en",
              "-Astatusdoc.require=handlers",
              definitions);
      boolean isCompiled =
          javac
              .getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertCompiled(isCompiled, said);
    }
    return inferred(said);
  }

  private static void assertCompiled(boolean isCompiled, DiagnosticCollector<JavaFileObject> said) {
    String all = said.getDiagnostics().toString();
    if (!isCompiled || !all.contains("unknown: 0,")) {
      throw new IllegalStateException(all);
    }
  }

  private static String controller(JavaFileObject source) {
    return Path.of(source.getName()).getFileName().toString().replace(".java", "");
  }

  private static Map<String, Set<Integer>> inferred(DiagnosticCollector<JavaFileObject> said) {
    Map<String, Set<Integer>> inferred = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
      Matcher finding = FINDING.matcher(diagnostic.getMessage(Locale.ROOT));
      if (finding.find()) {
        inferred
            .computeIfAbsent(
                controller(diagnostic.getSource()) + "." + finding.group(1), h -> new TreeSet<>())
            .add(Integer.valueOf(finding.group(2)));
      }
    }
    return inferred;
  }
}
