package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Exceptions that the methods of libraries throw on behalf of the code that calls them. */
class ThrownByLibrariesTest {
  @Test
  void toAnAdvice() {
    Inferred.check(
        SpringSources.of(
            """
            import java.util.*;
            import org.springframework.util.Assert;
            @RestControllerAdvice class Advice {
              @ExceptionHandler(NoSuchElementException.class) @ResponseStatus(HttpStatus.NOT_FOUND) void missing() { }
              @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void bad() { }
              @ExceptionHandler(IllegalStateException.class) @ResponseStatus(HttpStatus.CONFLICT) void state() { }
            }
            @RestController class A {
              @GetMapping String missing(Optional<String> o) { return o.orElseThrow(); } //= 200 404
              @GetMapping String argument(String s) { Assert.hasText(s, "s"); return s; } //= 200 400
              @GetMapping void state(boolean b) { Assert.state(b, () -> "b"); } //= 200 409
              @GetMapping String caught(Optional<String> o) { try { return o.orElseThrow(); } catch (NoSuchElementException e) { return ""; } } //= 200
            }
            """));
  }

  @Test
  void toNobody() {
    Inferred.check(
        SpringSources.of(
            """
            import java.util.*;
            import org.springframework.util.Assert;
            @RestController class A {
              @GetMapping String missing(Optional<String> o) { Assert.notNull(o, "o"); return o.orElseThrow(); } //= 200
            }
            """));
  }
}
