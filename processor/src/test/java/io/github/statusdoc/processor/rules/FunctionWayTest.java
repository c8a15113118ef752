package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way to what a function does begins at the handler, wherever the function is written. */
class FunctionWayTest {
  private static String way(String handler) {
    return JAVAC
        .withBodies()
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import java.util.Optional;
            import java.util.function.Supplier;
            import org.springframework.http.HttpStatus;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.web.server.ResponseStatusException;
            @RestController class C {
              static final Supplier<RuntimeException> GONE =
                  () -> new ResponseStatusException(HttpStatus.GONE);
              Supplier<RuntimeException> gone() {
                return () -> new ResponseStatusException(HttpStatus.GONE);
              }
              <T> T run(Supplier<T> task) {
                return task.get();
              }
              @GetMapping @Returns(404) %s
            }
            """
                .formatted(handler))
        .finding("UndeclaredStatus")
        .text()
        .lines()
        .skip(1)
        .findFirst()
        .orElse("")
        .strip();
  }

  @Test
  void inAConstant() {
    assertThat(way("String find(Optional<String> o) { return o.orElseThrow(GONE); }"))
        .isEqualTo("C.find → C.GONE (C.java:10) throws ResponseStatusException → 410");
  }

  @Test
  void inAMethod() {
    assertThat(way("String find(Optional<String> o) { return o.orElseThrow(gone()); }"))
        .isEqualTo("C.find → C.gone (C.java:12) throws ResponseStatusException → 410");
  }

  @Test
  void given() {
    assertThat(
            way(
                """
                String find() {
                  return run(() -> { throw new ResponseStatusException(HttpStatus.GONE); });
                }
                """))
        .isEqualTo(
            "C.find → C.run (C.java:15) → C.find (C.java:18) throws ResponseStatusException → 410");
  }

  @Test
  void written() {
    assertThat(
            way(
                "String find(Optional<String> o) {"
                    + " return o.orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE)); }"))
        .isEqualTo("C.find throws ResponseStatusException → 410");
  }

  @Test
  void inALocalClass() {
    assertThat(
            way(
                """
                String find() {
                  class Finder {
                    Finder(int id) { if (id == 0) { throw new ResponseStatusException(HttpStatus.GONE); } }
                  }
                  return new Finder(0).toString();
                }
                """))
        .isEqualTo("C.find → new Finder (C.java:19) throws ResponseStatusException → 410");
  }
}
