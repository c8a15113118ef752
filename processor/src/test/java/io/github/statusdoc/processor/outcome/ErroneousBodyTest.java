package io.github.statusdoc.processor.outcome;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not compile is for javac to say, even where javac lets the plugin see it. */
class ErroneousBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (String.class.isInstance()) { return 1; }",
        "if (String.class.isInstance(o, o)) { return 1; }",
        "java.util.function.Predicate<Object> p = String.class::isInstance; p.test();",
        "return (MAP.get());",
        "return MAP.getOrDefault(\"a\");",
        "return NONE.get(\"a\").length();",
        "org.springframework.core.annotation.AnnotationUtils.findAnnotation(o.getClass());",
        "o.getClass().isAnnotationPresent();"
      })
  void breaksNothing(String statement) {
    Compiled compiled =
        JAVAC
            .withBodies("-XDshould-stop.ifError=FLOW", "-Astatusdoc.severity=CheckedHandlers:off")
            .compile(
                """
                package com.acme;
                import java.util.Map;
                class C {
                  static final Map<String, Integer> MAP = Map.of("a", 404);
                  static final Map<String, String> NONE = Map.copyOf();
                  int a(Object o) {
                    %s
                    return 2;
                  }
                }
                """
                    .formatted(statement));
    assertThat(compiled.compilerErrors()).isNotEmpty();
    assertThat(compiled.findings()).isEmpty();
  }
}
