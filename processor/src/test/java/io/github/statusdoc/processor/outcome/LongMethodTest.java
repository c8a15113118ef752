package io.github.statusdoc.processor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Inferred;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read of a method grows with its length, not with the square of it. */
class LongMethodTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.CONFLICT) class Conflict extends RuntimeException {}
      @RestController class C {
        private Object find(Object of) { return of.hashCode() > 3 ? of : null; }
        private boolean is(Object of, int n) { return of.hashCode() > n; }
        @GetMapping String all(@RequestParam String q) { //= %s
      %s
          return "x";
        }
      }
      """;

  @Test
  void manyGuards() throws IOException {
    IntFunction<String> guard =
        i ->
            "Object o%d = find(q + %d); if (o%d == null) { throw new Conflict(); }"
                .formatted(i, i, i);

    assertThat(stored(lines(120, guard))).isLessThan(3 * stored(lines(60, guard)));
    Inferred.check(CONTROLLER.formatted("200 409", lines(120, guard)));
  }

  /** Of so many only some are known at the last, and what was asked first counts both ways. */
  @Test
  void whatIsKnownAfterManyQuestions() {
    IntFunction<String> question = i -> "if (is(q, %d)) { return \"y\"; }".formatted(i);
    String first = "boolean first = is(q, -1); if (first) { return \"y\"; }\n";
    String asked = "\nif (first) { throw new Conflict(); }";

    Inferred.check(CONTROLLER.formatted("200", first + lines(10, question) + asked));
    Inferred.check(CONTROLLER.formatted("200 409", first + lines(60, question) + asked));
  }

  /** Each of these would be read four times as often as the one around it. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nestedLoops() throws IOException {
    IntFunction<String> loop =
        i -> "while (is(q, %d)) { if (last == null) { last = find(q); }".formatted(i);
    String start = "Object last = null;\n";
    String end = "\nif (last == q) { throw new Conflict(); }";
    IntFunction<String> nested =
        n -> start + lines(n, loop) + " last = null; " + "}".repeat(n) + end;

    assertThat(stored(nested.apply(12))).isLessThan(3 * stored(nested.apply(6)));
    Inferred.check(CONTROLLER.formatted("200 409", nested.apply(12)));
  }

  /** What is set anew around the innermost loop is known there only from its own rounds. */
  @Test
  void declaredAroundTheInnermostLoop() {
    String around =
        "while (is(q, 1)) { while (is(q, 2)) { while (is(q, 3)) { %s while (is(q, 4)) { %s } } } }";
    Inferred.check(
        CONTROLLER.formatted(
            "200 409",
            around.formatted(
                "boolean seen = false;", "if (seen) { throw new Conflict(); } seen = true;")));
    Inferred.check(
        CONTROLLER.formatted(
            "200 409",
            around.formatted(
                "Object last = null;",
                "if (last != null) { throw new Conflict(); } last = find(q);")));
    Inferred.check(
        CONTROLLER.formatted(
            "200 409",
            around.formatted(
                "RuntimeException x = null;", "if (x != null) { throw x; } x = new Conflict();")));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  /** How long the stored summary is. */
  private static long stored(String body) throws IOException {
    var compiled = TestCompiler.JAVAC.withBodies().compile(CONTROLLER.formatted("", body));
    return Files.size(compiled.output().resolve("META-INF/statusdoc/com.acme.C.summary"));
  }
}
