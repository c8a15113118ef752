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

  /** What stands behind checks that nobody sees counts where somebody has thought of it. */
  @Test
  void toWhoNamesIt() {
    Inferred.check(
        SpringSources.of(
            """
            import java.util.*;
            @RestControllerAdvice class Advice {
              @ExceptionHandler(NoSuchElementException.class) @ResponseStatus(HttpStatus.NOT_FOUND) void missing() { }
              @ExceptionHandler(NullPointerException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void none() { }
              @ExceptionHandler(Exception.class) @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE) void others() { }
            }
            @RestController class A {
              @GetMapping String got(Optional<String> o) { return o.get(); } //= 200 404
              @GetMapping String asked(Optional<String> o) { return o.isPresent() ? o.get() : ""; } //= 200
              @GetMapping String notAsked(Optional<String> o) { return o.isPresent() ? "" : o.get(); } //= 200 404
              @GetMapping String caught(Optional<String> o) { try { return o.get(); } catch (NoSuchElementException e) { return ""; } } //= 200
              @GetMapping String wrapped(Optional<String> o) { try { return o.get(); } catch (NoSuchElementException e) { throw new IllegalStateException("x"); } } //= 200 503
              @GetMapping String required(String s) { return Objects.requireNonNull(s); } //= 200 400
              @GetMapping String said(String s) { return Objects.requireNonNull(s, "s"); } //= 200 400
              @GetMapping String literal() { return Objects.requireNonNull("s"); } //= 200
              @GetMapping String made() { return Objects.requireNonNull(new Object()).toString(); } //= 200
              @GetMapping String checked(String s) { if (s == null) { return ""; } return Objects.requireNonNull(s); } //= 200
              @GetMapping String given() { return required(new String()); } //= 200
              @GetMapping String nothing() { return Objects.requireNonNull(null); } //= 400
            }
            """));
  }

  @Test
  void toNobodyByName() {
    Inferred.check(
        SpringSources.of(
            """
            import java.util.*;
            @RestControllerAdvice class Advice {
              @ExceptionHandler(RuntimeException.class) @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE) void others() { }
            }
            @RestController class A {
              @GetMapping String got(Optional<String> o) { return o.get(); } //= 200
              @GetMapping String required(String s) { return Objects.requireNonNull(s); } //= 200
              @GetMapping String thrown(Optional<String> o) { return o.orElseThrow(); } //= 200 503
              @GetMapping String written(String s) { if (s == null) { throw new NullPointerException(); } return s; } //= 200 503
            }
            """));
  }
}
