package io.github.statusdoc.processor.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.rules.Rules;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sources in {@code examples/wrong}: javac says of each exactly what lies beside it, in both
 * languages, and the READMEs quote exactly that.
 *
 * <p>With {@code STATUSDOC_GOLDEN=write} in the environment the expected texts and the quotations
 * are written anew.
 */
class WrongExamplesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path FOLDER = ROOT.resolve("examples").resolve("wrong");
  private static final Pattern REFERENCE = Pattern.compile("\\(examples/wrong/(\\w+)\\.java\\)");

  /** Options of the compiler that an example needs stand in its first lines. */
  private static final String OPTION = "// -A";

  @TempDir Path output;

  static Stream<Arguments> examples() throws IOException {
    return names(".java").stream()
        .flatMap(name -> Stream.of("en", "ko").map(language -> Arguments.of(name, language)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void javacSaysExactlyThis(String name, String language) throws IOException {
    String said = compile(name, language);
    Path expected = FOLDER.resolve(name + "." + language + ".txt");
    if ("write".equals(System.getenv("STATUSDOC_GOLDEN"))) {
      write(expected, language, said);
    }
    assertThat(said).isEqualTo(read(expected)).contains("[" + name + "] ");
  }

  private static void write(Path expected, String language, String said) throws IOException {
    if (Files.exists(expected)) {
      Path readme = ROOT.resolve(readme(language));
      String old = block("text", read(expected));
      Files.writeString(readme, read(readme).replace(old, block("text", said)));
    }
    Files.writeString(expected, said);
  }

  private static String readme(String language) {
    return language.equals("en") ? "README.md" : "README." + language + ".md";
  }

  /** But for a defect of Statusdoc, which nobody can show. */
  @Test
  void everyRuleHasAnExample() throws IOException {
    List<String> rules = new ArrayList<>(Rules.ids());
    rules.remove("InternalStatusdocError");
    assertThat(names(".java")).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void everyExpectedTextHasItsSource() throws IOException {
    assertThat(names(".txt"))
        .containsExactlyInAnyOrderElementsOf(
            names(".java").stream()
                .flatMap(name -> Stream.of(name + ".en", name + ".ko"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void readmeQuotesTheExamplesThatItNames(String language) throws IOException {
    String readme = read(ROOT.resolve(readme(language)));
    List<String> named =
        REFERENCE.matcher(readme).results().map((MatchResult r) -> r.group(1)).toList();
    assertThat(named).isNotEmpty();
    for (String name : named) {
      assertThat(readme)
          .contains(block("java", read(FOLDER.resolve(name + ".java"))))
          .contains(block("text", read(FOLDER.resolve(name + "." + language + ".txt"))));
    }
  }

  private static String block(String language, String text) {
    return "```" + language + "\n" + text + "```\n";
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** What javac prints, with the names of files as they are in the folder of the examples. */
  private String compile(String name, String language) throws IOException {
    Path source = FOLDER.resolve(name + ".java");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean isCompiled;
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      CompilationTask task =
          javac.getTask(
              said, files, null, options(source, language), null, files.getJavaFileObjects(source));
      task.setLocale(Locale.ROOT);
      isCompiled = task.call();
    }
    String text = said.toString().replace(System.lineSeparator(), "\n");
    assertThat(isCompiled).as(text).isEqualTo(!text.contains("error: "));
    return text.replace(FOLDER + File.separator, "");
  }

  private List<String> options(Path source, String language) throws IOException {
    String classPath = System.getProperty("java.class.path");
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-cp", classPath));
    options.addAll(List.of("-processorpath", classPath));
    options.addAll(List.of("-processor", "io.github.statusdoc.processor.StatusdocProcessor"));
    options.add("-Astatusdoc.lang=" + language);
    Arrays.stream(read(source).split("\n", -1))
        .filter(line -> line.startsWith(OPTION))
        .map(line -> line.substring("// ".length()))
        .forEach(options::add);
    return options;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8).replace("\r\n", "\n");
  }
}
