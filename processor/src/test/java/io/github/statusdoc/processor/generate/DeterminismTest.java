package io.github.statusdoc.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.HostileTexts;
import io.github.statusdoc.processor.testing.Source;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {
  private static final List<Source> SOURCES =
      List.of(
          Source.of(
              """
              @io.github.statusdoc.ResponseStatusDoc
              @io.github.statusdoc.Returns({500, 503})
              package com.acme;
              """),
          Source.of(GeneratedTypeTest.USER_CONTROLLER),
          Source.of(
              """
              package com.acme;
              import io.github.statusdoc.*;
              @ResponseStatusDoc
              public class Late {
                @Returns({200, HttpStatuses.Code.NOT_FOUND, LateStatus.Code.OK}) void run() {}
              }
              """),
          Source.of(HostileTexts.type()));

  private static final Map<String, String> EXPECTED = files(TestCompiler.JAVAC, SOURCES);

  private final Locale locale = Locale.getDefault();
  private final TimeZone timeZone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(timeZone);
  }

  @ParameterizedTest
  @EnumSource
  void everyRunAndCompiler(TestCompiler compiler) {
    assertThat(EXPECTED).hasSize(27);
    assertThat(files(compiler, SOURCES)).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @EnumSource
  void orderOfSources(TestCompiler compiler) {
    List<Source> reversed = new ArrayList<>(SOURCES);
    Collections.reverse(reversed);

    assertThat(files(compiler, reversed)).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko-KR", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai-ca-buddhist"})
  void defaultLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(files(TestCompiler.JAVAC, SOURCES)).isEqualTo(EXPECTED);
  }

  @Test
  void timeZone() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

    assertThat(files(TestCompiler.JAVAC, SOURCES)).isEqualTo(EXPECTED);
  }

  /** All that is generated, by path. */
  private static Map<String, String> files(TestCompiler compiler, List<Source> sources) {
    Compiled compiled = compiler.with("-Astatusdoc.lang=en").compile(sources);
    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    Map<String, String> files = new TreeMap<>(compiled.generatedSources());
    files.putAll(compiled.snippets());
    return files;
  }
}
