package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled.Message;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "link.go(i);, C.find → Last.go (Link.java:7) throws",
    "steps.a(i);, C.find → Steps.a (Link.java:8) → Steps.b (Link.java:8) → Steps.c (Link.java:8) throws"
  })
  void withoutLaps(String body, String way) {
    String text =
        JAVAC
            .withBodies()
            .compile(
                """
                package com.acme;
                import org.springframework.http.HttpStatus;
                import org.springframework.web.bind.annotation.*;
                interface Link { void go(int i); }
                @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
                class Passing implements Link { Link next; public void go(int i) { next.go(i); } }
                class Last implements Link { public void go(int i) { throw new Taken(); } }
                class Steps { void a(int i) { b(i); } void b(int i) { if (i > 9) { a(i - 1); } c(i); } void c(int i) { if (i > 5) { throw new Taken(); } } }
                @RestController class C {
                  Link link; Steps steps;
                  @GetMapping @io.github.statusdoc.Returns(404) void find(int i) { %s }
                }
                """
                    .formatted(body))
            .finding("UndeclaredStatus")
            .text();
    assertThat(text).contains(way);
  }

  /** What stands in the handler itself, then what stands in its file. */
  @ParameterizedTest
  @CsvSource({
    "own(i); elsewhere(i); check(i); if (i > 3) { throw new Taken(); }, 8",
    "elsewhere(i); own(i); check(i);, 9",
    "elsewhere(i);, 7",
    "silent(i); if (i > 3) { throw new Taken(); }, 8"
  })
  void theNearestFirst(String body, long line) {
    Message found =
        JAVAC
            .withBodies()
            .compile(
                "package com.acme; class Other { static void check(int i) { if (i > 0) throw new"
                    + " Taken(); } }",
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                import org.springframework.http.HttpStatus;
                import org.springframework.web.bind.annotation.*;
                @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
                @RestController class C {
                  @GetMapping @Returns(404) void find(int i) {
                    %s }
                  private void check(int i) { if (i > 1) throw new Taken(); }
                  private void own(int i) { check(i); }
                  private void elsewhere(int i) { Other.check(i); }
                  @SuppressWarnings("UndeclaredStatus") private void silent(int i) { if (i > 2) throw new Taken(); }
                }
                """
                    .formatted(body))
            .finding("UndeclaredStatus");
    assertThat(found.line()).isEqualTo(line);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }
}
