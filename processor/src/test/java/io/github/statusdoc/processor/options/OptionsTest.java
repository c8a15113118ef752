package io.github.statusdoc.processor.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.findings.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static Options parse(Map<String, String> options) {
    return Options.parse(options, () -> Set.of("RuleA", "RuleB"));
  }

  @Test
  void defaultsNeedNoThought() {
    Options options = parse(Map.of("other.option", "x"));
    assertThat(options.severities()).isEmpty();
    assertThat(options.diagnostics()).isEmpty();
    assertThat(options.documents()).containsExactly(Language.KO);
    assertThat(options.definitions()).isEmpty();
    assertThat(options.problems()).isEmpty();
  }

  @Test
  void readsEveryOption() {
    Options options =
        parse(
            Map.of(
                "statusdoc.severity", "RuleA:off, RuleB:ERROR",
                "statusdoc.lang", "ko",
                "statusdoc.docs", "ko,en",
                "statusdoc.definitions", "com.acme.A, com.acme.B,"));
    assertThat(options.severities())
        .isEqualTo(Map.of("RuleA", Severity.OFF, "RuleB", Severity.ERROR));
    assertThat(options.diagnostics()).contains(Language.KO);
    assertThat(options.documents()).containsExactly(Language.KO, Language.EN);
    assertThat(options.definitions()).containsExactly("com.acme.A", "com.acme.B");
    assertThat(options.problems()).isEmpty();
  }

  /** What is named twice counts once. */
  @Test
  void keepsEveryMemberOfAnAnnotation() {
    String value = "com.acme.B#value,com.acme.A#value, com.acme.B#groups,com.acme.B#value";
    Options options = parse(Map.of("statusdoc.vocabulary", value));
    assertThat(options.vocabulary()).containsOnlyKeys("com.acme.A", "com.acme.B");
    assertThat(options.vocabulary().get("com.acme.A")).containsExactly("value");
    assertThat(options.vocabulary().get("com.acme.B")).containsExactly("value", "groups");
    assertThat(options.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "statusdoc.severity, RuleA",
    "statusdoc.severity, RuleA:loud",
    "statusdoc.severity, RuleC:off",
    "statusdoc.severity, :off",
    "statusdoc.lang, fr",
    "statusdoc.docs, fr",
    "statusdoc.nothing, x"
  })
  void reportsWhatMakesNoSense(String name, String value) {
    Options options = parse(Map.of(name, value));
    assertThat(options.problems()).hasSize(1);
    assertThat(options.problems().get(0).rule()).isEqualTo("InvalidOption");
    assertThat(options.severities()).isEmpty();
    assertThat(options.documents()).containsExactly(Language.KO);
  }

  /** {@code -Astatusdoc.docs} without a value reaches the processor as null. */
  @ParameterizedTest
  @CsvSource({
    "statusdoc.severity,",
    "statusdoc.lang,",
    "statusdoc.docs,",
    "statusdoc.definitions,",
    "statusdoc.severity, ''",
    "statusdoc.lang, ''",
    "statusdoc.docs, ' '",
    "statusdoc.definitions, ', ,'"
  })
  void reportsAnOptionWithoutValue(String name, String value) {
    Map<String, String> options = new HashMap<>();
    options.put(name, value);
    Options parsed = parse(options);
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.problems().get(0).message().key()).isEqualTo("InvalidOption.empty");
    assertThat(parsed.severities()).isEmpty();
    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(parsed.documents()).containsExactly(Language.KO);
    assertThat(parsed.definitions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "stderr.encoding, UTF-8, true",
    "stderr.encoding, ANSI_X3.4-1968, false",
    "sun.stderr.encoding, MS949, true",
    "native.encoding, ISO-8859-1, false",
    "native.encoding, no such charset, false",
    "other, US-ASCII, true"
  })
  void knowsWhatTheConsoleCanPrint(String property, String charset, boolean expected) {
    Properties properties = new Properties();
    properties.setProperty(property, charset);
    assertThat(Console.canPrintHangul(properties)).isEqualTo(expected);
  }
}
