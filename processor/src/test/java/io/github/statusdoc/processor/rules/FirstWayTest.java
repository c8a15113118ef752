package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several ways to a status the first is named, in every run. */
class FirstWayTest {
  @ParameterizedTest
  @ValueSource(strings = {"ABCDEFGH", "HGFEDCBA", "DHBFACEG"})
  void inTheOrderOfTheSource(String order) {
    String choice =
        order.chars().mapToObj(c -> "i == " + c + " ? new " + (char) c + "() : ").collect(joined());
    String exceptions =
        Stream.of("ABCDEFGH".split(""))
            .map(name -> "static class " + name + " extends IllegalStateException {}")
            .collect(joined());
    String text =
        JAVAC
            .withBodies()
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                import org.springframework.http.HttpStatus;
                import org.springframework.web.bind.annotation.*;
                @RestController class C {
                  %s
                  @GetMapping @Returns(404) void find(int i) { fail(%s null); }
                  private void fail(RuntimeException e) { throw e; }
                  @ExceptionHandler @ResponseStatus(HttpStatus.CONFLICT) void handle(IllegalStateException e) {}
                }
                """
                    .formatted(exceptions, choice))
            .finding("UndeclaredStatus")
            .text();
    assertThat(text).contains("throws " + order.charAt(0) + " →");
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }
}
