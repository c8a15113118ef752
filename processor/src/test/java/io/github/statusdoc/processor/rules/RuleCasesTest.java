package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is tested where it speaks, where it just does not, and where it is suppressed. */
class RuleCasesTest {
  private static final Path TESTS =
      Path.of("src", "test", "java", "io", "github", "statusdoc", "processor", "rules");

  private static final String COMPILES = "\\b(compile|check|tally)\\(";

  static Stream<String> ids() {
    return new Rules().all().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theWrongCaseExpectsTheRule(String rule) throws IOException {
    assertThat(source(rule, "wrong")).containsPattern(expected(rule));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theNearMissExpectsItNot(String rule) throws IOException {
    assertThat(source(rule, "nearMiss"))
        .containsPattern(COMPILES)
        .doesNotContainPattern(expected(rule));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theSuppressedCaseSuppressesIt(String rule) throws IOException {
    assertThat(source(rule, "suppressed"))
        .containsPattern(COMPILES)
        .containsAnyOf("@SuppressWarnings(\"" + rule + "\")", rule + ":off");
  }

  /** A mark in the source under test, or a look at the finding itself. */
  private static Pattern expected(String rule) {
    return Pattern.compile(
        "«([^»]*\\W)?" + rule + "\\b[^»]*»|inding\\(\"" + rule + "\"|\\[" + rule + "]");
  }

  /** The text of a test method, which is one that JUnit runs. */
  private static String source(String rule, String method) throws IOException {
    String source = Files.readString(TESTS.resolve(rule + "Test.java"));
    Pattern test =
        Pattern.compile(
            "@(?:Parameterized)?Test(?:\\n  @\\w+.*)*\\n  void " + method + "\\((?s:.*?)\\n  }\\n");
    return test.matcher(source)
        .results()
        .map(found -> found.group())
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + "Test has no test " + method));
  }
}
