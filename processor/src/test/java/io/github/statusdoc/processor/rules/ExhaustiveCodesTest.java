package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Source;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number that may stand in {@code @Returns}, against IANA's registry of 2026. */
class ExhaustiveCodesTest {
  private static final Set<Integer> REGISTERED =
      Set.of(
          100, 101, 102, 103, 104, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
          303, 304, 305, 306, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
          412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500,
          501, 502, 503, 504, 505, 506, 507, 508, 510, 511);
  private static final Set<Integer> DISCOURAGED = Set.of(102, 104, 305, 306, 418, 510);
  private static final int FIRST_LINE = 4;

  private static int[] numbers() {
    return IntStream.concat(
            IntStream.rangeClosed(-5, 1010), IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
        .toArray();
  }

  private static List<String> expected(int code) {
    if (code < 100 || code > 599) {
      return List.of("StatusOutOfRange error");
    }
    if (!REGISTERED.contains(code)) {
      return List.of("UnknownStatus error");
    }
    List<String> expected = new ArrayList<>();
    if (DISCOURAGED.contains(code)) {
      expected.add("DeprecatedStatus warning");
    }
    if (code < 200) {
      expected.add("InterimStatus " + (code == 101 ? "warning" : "error"));
    }
    return expected;
  }

  @ParameterizedTest
  @EnumSource
  void eachNumber(TestCompiler compiler) {
    StringBuilder source = new StringBuilder();
    source.append("package com.acme;\nimport io.github.statusdoc.Returns;\nclass Numbers {\n");
    List<String> expected = new ArrayList<>();
    int line = FIRST_LINE;
    for (int code : numbers()) {
      source.append("  @Returns(%d) void m%d() {}\n".formatted(code, line));
      for (String finding : expected(code)) {
        expected.add(line + " " + finding);
      }
      line++;
    }
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=en", limit(compiler), "5000")
            .compile(List.of(Source.of(source.append("}\n").toString())));

    assertThat(compiled.compilerErrors()).isEmpty();
    assertThat(compiled.findings()).hasSize(expected.size());
    assertThat(
            compiled.findings().stream()
                .map(
                    m ->
                        m.line() + " " + m.rule() + " " + m.kind().name().toLowerCase(Locale.ROOT)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String limit(TestCompiler compiler) {
    return compiler == TestCompiler.JAVAC ? "-Xmaxerrs" : "-maxProblems";
  }
}
