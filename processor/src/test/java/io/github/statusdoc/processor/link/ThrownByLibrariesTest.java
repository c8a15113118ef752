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
  void whereTheAssertionFails() {
    Inferred.check(
        SpringSources.of(
            """
            import org.springframework.util.Assert;
            @RestControllerAdvice class Advice {
              @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void bad() { }
              @ExceptionHandler(IllegalStateException.class) @ResponseStatus(HttpStatus.CONFLICT) void state() { }
            }
            interface Users { String find(String id); }
            @RestController class A {
              final Users users;
              A(Users users) { this.users = users; }
              @GetMapping("/a/{s}") void demanded(@PathVariable String s) { Assert.notNull(s, "s"); } //= 200
              @GetMapping("/b") void perhaps(@RequestParam(required = false) String s) { Assert.notNull(s, "s"); } //= 200 400
              @GetMapping("/c/{s}") void found(@PathVariable String s) { Assert.notNull(users.find(s), "s"); } //= 200 400
              @GetMapping("/d/{s}") void asked(@PathVariable String s) { Assert.isTrue(s != null, "s"); } //= 200
              @GetMapping("/e/{s}") void equal(@PathVariable String s) { Assert.isTrue(s.equals("a"), "s"); } //= 200 400
              @GetMapping("/f/{s}") void state(@PathVariable String s) { Assert.state(s != null && !s.isEmpty(), "s"); } //= 200 409
              @GetMapping("/g/{s}") void there(@PathVariable String s) { Assert.state(s != null, "s"); } //= 200
              @GetMapping("/h") void none() { Assert.isNull(null, "s"); } //= 200
              @GetMapping("/i/{s}") void some(@PathVariable String s) { Assert.isNull(s, "s"); } //= 200 400
              @GetMapping("/j/{s}") void free(@PathVariable String s) { Assert.isNull(users.find(s), () -> "s"); } //= 200 400
              @GetMapping("/k/{s}") void passed(@PathVariable String s) { check(s != null); check(s.isEmpty()); } //= 200 400
              @GetMapping("/l/{s}") void passedTrue(@PathVariable String s) { check(s != null); } //= 200
              static void check(boolean is) { Assert.isTrue(is, "no"); }
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
