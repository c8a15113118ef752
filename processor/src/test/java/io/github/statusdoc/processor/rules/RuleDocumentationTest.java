package io.github.statusdoc.processor.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has its pages and its wording, and nothing is left of a rule that is not. */
class RuleDocumentationTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path TESTS =
      Path.of("src", "test", "java", "io", "github", "statusdoc", "processor", "rules");
  private static final String COUNT = "(?m)^Note: \\[CheckedHandlers].*\\n?(?: .*\\n?)*";

  /** No complaint, as that of none is. */
  private static final String COUNT_OF_SOME = "(?m)^Note: \\[CheckedHandlers] \\D+[1-9].*\\n?";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  /** A language, the ending of its pages, and their headings. */
  private enum Manual {
    EN(".md", "Why", "Wrong", "Right", "Suppress"),
    KO(".ko.md", "이유", "잘못된 예", "올바른 예", "규칙 끄기");

    private final String ending;
    private final List<String> headings;

    Manual(String ending, String... headings) {
      this.ending = ending;
      this.headings = List.of(headings);
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    String page(String name) throws IOException {
      return Files.readString(PAGES.resolve(name + ending));
    }

    String section(String page, int heading) {
      String from = page.split("\n## " + headings.get(heading) + "\n", 2)[1];
      return from.split("\n## ", 2)[0];
    }

    Properties wording() throws IOException {
      Properties wording = new Properties();
      String name = "/io/github/statusdoc/processor/findings/findings_" + code() + ".properties";
      try (InputStream stream = RuleDocumentationTest.class.getResourceAsStream(name)) {
        wording.load(new InputStreamReader(stream, UTF_8));
      }
      return wording;
    }
  }

  static Stream<Arguments> pages() {
    return rules()
        .flatMap(rule -> Stream.of(Manual.values()).map(manual -> Arguments.of(rule.id(), manual)));
  }

  static Stream<Arguments> pagesWithExamples() {
    return pages().filter(page -> !page.get()[0].equals("InternalStatusdocError"));
  }

  static Stream<String> ids() {
    return rules().map(Rule::id);
  }

  private static Stream<Rule> rules() {
    return new Rules().all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasAPage(String rule, Manual manual) throws IOException {
    String page = manual.page(rule);
    assertThat(page).startsWith("# " + rule + "\n");
    assertThat(page.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
        .containsExactlyElementsOf(manual.headings);
    assertThat(manual.section(page, 0)).containsPattern("(RFC\\s+\\d+|JLS),\\s+Sections?\\s+\\d+");
    assertThat(manual.section(page, 3)).contains("-Astatusdoc.severity=" + rule + ":off");
    assertThat(page).contains("`" + severity(rule) + "`");
    assertThat(page.lines().count()).isBetween(30L, 70L);
  }

  private static String severity(String id) {
    return rules()
        .filter(rule -> rule.id().equals(id))
        .map(rule -> rule.severity().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pagesWithExamples")
  void theWrongExampleGivesTheMessageShown(String rule, Manual manual, @TempDir Path folder)
      throws IOException {
    String wrong = manual.section(manual.page(rule), 1);
    assertThat(compile(rule, wrong, manual, folder)).isEqualTo(blocks(wrong, "text").get(0));
    assertThat(blocks(wrong, "text")).singleElement().asString().contains("[" + rule + "]");
  }

  @ParameterizedTest
  @MethodSource("pagesWithExamples")
  void theRightExampleGivesNone(String rule, Manual manual, @TempDir Path folder)
      throws IOException {
    String page = manual.page(rule);
    String right = manual.section(page, 2);
    String sources = right.contains("```java") ? "" : manual.section(page, 1).split("```java")[1];
    String all = sources.isEmpty() ? right : right + "\n```java" + sources;
    assertThat(compile(rule, all, manual, folder)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isInTheIndex(String rule, Manual manual) throws IOException {
    assertThat(manual.page("README").lines())
        .filteredOn(line -> line.startsWith("| [" + rule + "](" + rule + manual.ending + ") |"))
        .singleElement()
        .asString()
        .contains("| `" + severity(rule) + "`");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isInTheTableOfTheOptions(String rule, Manual manual) throws IOException {
    Path options = PAGES.resolveSibling("options" + manual.ending);
    assertThat(Files.readAllLines(options))
        .filteredOn(line -> line.startsWith("| `" + rule + "` | "))
        .singleElement()
        .asString()
        .contains(severity(rule));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasWordingWithTheSamePlaceholdersInAllLanguages(String rule) throws IOException {
    Properties english = Manual.EN.wording();
    String worded = rule.equals("DeprecatedStatusLiteral") ? "DeprecatedStatus" : rule;
    assertThat(english.stringPropertyNames()).anyMatch(key -> ruleOf(key).equals(worded));
    Properties korean = Manual.KO.wording();
    for (String key : english.stringPropertyNames()) {
      assertThat(korean.getProperty(key)).as(key).isNotBlank();
      assertThat(placeholders(korean, key)).as(key).isEqualTo(placeholders(english, key));
    }
  }

  private static TreeSet<String> placeholders(Properties wording, String key) {
    TreeSet<String> placeholders = new TreeSet<>();
    PLACEHOLDER
        .matcher(wording.getProperty(key))
        .results()
        .map(MatchResult::group)
        .forEach(placeholders::add);
    return placeholders;
  }

  private static String ruleOf(String key) {
    return key.split("\\.", 2)[0];
  }

  private static List<String> methods(String test) throws ClassNotFoundException {
    Class<?> type = Class.forName(RuleDocumentationTest.class.getPackageName() + "." + test);
    return Stream.of(type.getDeclaredMethods()).map(Method::getName).toList();
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Manual manual : Manual.values()) {
      Stream.concat(Stream.of("README"), ids()).forEach(name -> expected.add(name + manual.ending));
    }
    assertThat(names(PAGES)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void noRowOfTheIndexIsLeftOver() throws IOException {
    for (Manual manual : Manual.values()) {
      assertThat(manual.page("README").lines().filter(line -> line.startsWith("| [")))
          .hasSize((int) ids().count());
    }
  }

  @Test
  void noWordingIsLeftOver() throws IOException {
    for (Manual manual : Manual.values()) {
      assertThat(manual.wording().stringPropertyNames().stream().map(key -> ruleOf(key)))
          .isSubsetOf(ids().toList());
    }
  }

  @Test
  void noTestIsLeftOver() throws IOException, ClassNotFoundException {
    List<String> tests = new ArrayList<>();
    for (String name : names(TESTS)) {
      String test = name.substring(0, name.length() - ".java".length());
      if (methods(test).contains("wrong")) {
        tests.add(test);
      }
    }
    assertThat(tests).containsExactlyInAnyOrderElementsOf(ids().map(id -> id + "Test").toList());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> blocks(String section, String kind) {
    return Pattern.compile("(?s)```" + kind + "\n(.*?)\n```")
        .matcher(section)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** What javac prints, without its last line, which counts, and without our own count. */
  private static String compile(String rule, String section, Manual manual, Path folder)
      throws IOException {
    List<String> options = new ArrayList<>(List.of("-Astatusdoc.lang=" + manual.code()));
    blocks(section, "sh").forEach(block -> block.lines().forEach(options::add));
    Pattern.compile("`(-Astatusdoc[^`]+)`")
        .matcher(section)
        .results()
        .forEach(match -> options.add(match.group(1)));
    List<Path> files = new ArrayList<>();
    for (String block : blocks(section, "java")) {
      Source source = Source.of(block + "\n");
      files.add(Files.writeString(folder.resolve(source.path()), source.text()));
    }
    StringWriter output = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(new StatusdocProcessor()));
      task.call();
    }
    return output
        .toString()
        .replace("\r\n", "\n")
        .replace(folder + folder.getFileSystem().getSeparator(), "")
        .replaceAll("\\n?\\d+ (?:error|warning)s?\\n", "")
        .replaceAll(rule.equals("CheckedHandlers") ? COUNT_OF_SOME : COUNT, "")
        .strip();
  }
}
