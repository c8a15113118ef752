package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Exceptions that the methods of libraries throw on behalf of the code that calls them. */
class ThrownByLibrariesTest {
  private static final String ADVICE =
      """
      @RestControllerAdvice class Advice {
        @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void bad() { }
        @ExceptionHandler(IllegalStateException.class) @ResponseStatus(HttpStatus.CONFLICT) void state() { }
      }
      """;

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
              @GetMapping String direction(String s) { return org.springframework.data.domain.Sort.Direction.fromString(s).name(); } //= 200 400
              @GetMapping String directionByName(String s) { return org.springframework.data.domain.Sort.Direction.valueOf(s).name(); } //= 200 400
              @GetMapping String fixedDirection() { return org.springframework.data.domain.Sort.Direction.fromString("asc").name(); } //= 200
              @GetMapping String decoded(String s) { return java.net.URLDecoder.decode(s, java.nio.charset.StandardCharsets.UTF_8); } //= 200 400
              @GetMapping String caught(Optional<String> o) { try { return o.orElseThrow(); } catch (NoSuchElementException e) { return ""; } } //= 200
            }
            """));
  }

  @Test
  void whereTheAssertionFails() {
    Inferred.check(
        SpringSources.of(
            ADVICE,
            """
            import org.springframework.util.Assert;
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
  void preconditions() {
    Inferred.check(
        SpringSources.of(
            ADVICE,
            """
            import com.google.common.base.Preconditions;
            import org.apache.commons.lang3.Validate;
            import java.util.List;
            @RestController class A {
              @GetMapping("/a") void argument(int n) { Preconditions.checkArgument(n > 0, "n: %s", n); } //= 200 400
              @GetMapping("/b") void state(String s) { Preconditions.checkState(!s.isEmpty()); } //= 200 409
              @GetMapping("/c") String notNull(String s) { return Preconditions.checkNotNull(s, "s"); } //= 200
              @GetMapping("/d/{s}") void asked(@PathVariable String s) { Preconditions.checkArgument(s != null); } //= 200
              @GetMapping("/e") void isTrue(int n) { Validate.isTrue(n > 0, "n: %d", (long) n); } //= 200 400
              @GetMapping("/f") void validState(String s) { Validate.validState(s.isEmpty(), "s"); } //= 200 409
              @GetMapping("/g") String blank(String s) { return Validate.notBlank(s, "s"); } //= 200 400
              @GetMapping("/h") void between(int n) { Validate.inclusiveBetween(1, 9, n); } //= 200 400
              @GetMapping("/i") void empty(List<String> all) { Validate.notEmpty(all); } //= 200 400
              @GetMapping("/j") String there(String s) { return Validate.notNull(s, "s"); } //= 200
              @GetMapping("/k") void caught(int n) { try { Validate.isTrue(n > 0); } catch (IllegalArgumentException e) { } } //= 200
            }
            """));
  }

  @Test
  void functionsThatMakeMessages() {
    Inferred.check(
        SpringSources.of(
            """
            import org.apache.commons.lang3.Validate;
            import org.springframework.util.Assert;
            @RestController class A {
              private static String gone() { throw new ResponseStatusException(HttpStatus.GONE); }
              @GetMapping("/a") void written(boolean is) { Validate.isTrue(is, () -> { throw new ResponseStatusException(HttpStatus.GONE); }); } //= 200 410
              @GetMapping("/b") void named(boolean is) { Validate.isTrue(is, A::gone); } //= 200 410
              @GetMapping("/c") void state(boolean is) { Assert.state(is, A::gone); } //= 200 410
              @GetMapping("/d") void third(Object of) { Assert.isInstanceOf(String.class, of, A::gone); } //= 200 410
              @GetMapping("/e") void unasked() { Assert.isTrue(true, A::gone); } //= 200
            }
            """));
  }

  /** By its signature, a method throws what a function makes that it gets. */
  @Test
  void madeByFunctions() {
    Inferred.check(
        SpringSources.of(
            """
            import java.util.function.*;
            interface Found<T> {
              <X extends Throwable> T orThrow(Supplier<X> maker) throws X;
              <X extends Exception> T orThrow(T wanted, Function<? super T, ? extends X> maker) throws X;
              T or(Supplier<T> other);
              <X extends Throwable> void keep(Supplier<X> maker);
              <R, X extends Throwable> R with(Work<R, X> work) throws X;
              <X extends Throwable> void run(Action<X> action) throws X;
              <X extends Throwable> void ofType(Class<X> type, Supplier<?> other) throws X;
              <X extends Throwable> void own(Maker<X> maker) throws X;
            }
            interface Work<R, X extends Throwable> { R done() throws X; }
            interface Action<X extends Throwable> { void act() throws X; }
            interface Maker<Y> extends Supplier<Y> { }
            interface Users { Found<String> find(String id); }
            @RestController class A {
              final Users users;
              A(Users users) { this.users = users; }
              private static ResponseStatusException gone() { return new ResponseStatusException(HttpStatus.GONE); }
              private static ResponseStatusException conflict(String id) { return new ResponseStatusException(HttpStatus.CONFLICT); }
              @GetMapping("/a/{s}") String own(@PathVariable String s) { return users.find(s).orThrow(() -> gone()); } //= 200 410
              @GetMapping("/b/{s}") String function(@PathVariable String s) { return users.find(s).orThrow(s, A::conflict); } //= 200 409
              @GetMapping("/c/{s}") String reference(@PathVariable String s) { return users.find(s).orThrow(A::gone); } //= 200 410
              @GetMapping("/d/{s}") String library(@PathVariable String s, org.springframework.validation.Errors errors) { errors.failOnError(A::conflict); return s; } //= 200 409
              @GetMapping("/e/{s}") String caught(@PathVariable String s) { try { return users.find(s).orThrow(A::gone); } catch (ResponseStatusException e) { return ""; } } //= 200
              @GetMapping("/f/{s}") String passed(@PathVariable String s) { return passed(users.find(s), A::gone); } //= 200 410
              @GetMapping("/g/{s}") String thrownInside(@PathVariable String s) { return users.find(s).orThrow(() -> { throw conflict(s); }); } //= 200 409
              @GetMapping("/h/{s}") String other(@PathVariable String s) { return users.find(s).or(() -> { gone(); return ""; }); } //= 200
              @GetMapping("/i/{s}") void kept(@PathVariable String s) { users.find(s).keep(A::gone); } //= 200
              @GetMapping("/j/{s}") String worked(@PathVariable String s) { return users.find(s).with(() -> s); } //= 200
              @GetMapping("/k/{s}") String gives(@PathVariable String s) { users.find(s).with(A::gone); return s; } //= 200
              @GetMapping("/l/{s}") void acted(@PathVariable String s) { users.find(s).run(() -> { }); } //= 200
              @GetMapping("/m/{s}") void failed(@PathVariable String s) { users.find(s).run(() -> { throw conflict(s); }); } //= 200 409
              @GetMapping("/n/{s}") void typed(@PathVariable String s) { users.find(s).ofType(ResponseStatusException.class, A::gone); } //= 200
              @GetMapping("/o/{s}") void inherited(@PathVariable String s) { users.find(s).own(A::gone); } //= 200 410
              private static <X extends Throwable> String passed(Found<String> found, Supplier<X> maker) throws X { return found.orThrow(maker); }
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
