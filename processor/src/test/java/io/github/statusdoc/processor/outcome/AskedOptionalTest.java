package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Whether a local {@code Optional} holds something. */
class AskedOptionalTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException { }
      interface Users { Optional<String> find(String id); }
      """;

  @Test
  void thatIsKnown() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              @GetMapping void empty() { Optional<String> o = Optional.empty(); if (o.isPresent()) throw new Taken(); } //= 200
              @GetMapping void there() { Optional<String> o = Optional.of("x"); if (o.isPresent()) throw new Taken(); } //= 409
              @GetMapping void isEmpty() { Optional<String> o = Optional.of("x"); if (o.isEmpty()) throw new Taken(); } //= 200
              @GetMapping void ofNull() { Optional<String> o = Optional.ofNullable(null); if (!o.isPresent()) throw new Taken(); } //= 409
              @GetMapping void passed() { check(Optional.empty()); } //= 200
              @GetMapping void passedOn() { wrap(null); } //= 200
              @GetMapping void text() { Optional<String> o = Optional.ofNullable("x"); if (!o.isPresent()) throw new Taken(); } //= 200
              @GetMapping void any(String t) { wrap(t); } //= 200 409
              @GetMapping void filtered(boolean b) { check(Optional.of("x").filter(x -> b)); } //= 200 409
              private void wrap(String text) { check(Optional.ofNullable(text)); }
              private void check(Optional<String> o) { if (o.isPresent()) throw new Taken(); }
            }
            """);
  }

  @Test
  void thatIsAskedAgain() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              Users users;
              @GetMapping void twice(String id) { Optional<String> o = users.find(id); if (!o.isPresent()) return; if (o.isEmpty()) throw new Taken(); } //= 200
              @GetMapping void otherwise(String id) { Optional<String> o = users.find(id); if (o.isPresent()) return; if (o.isPresent()) throw new Taken(); } //= 200
              @GetMapping void another(String id) { Optional<String> o = users.find(id); if (!o.isPresent()) return; o = users.find("x"); if (!o.isPresent()) throw new Taken(); } //= 200 409
              @GetMapping void once(String id) { Optional<String> o = users.find(id); if (!o.isPresent()) throw new Taken(); } //= 200 409
              @GetMapping void both(String id) { Optional<String> o = users.find(id); if (o.isPresent() && o.isEmpty()) throw new Taken(); } //= 200
              @GetMapping void either(String id) { Optional<String> o = users.find(id); if (o.isPresent() || o.isEmpty()) return; throw new Taken(); } //= 200
            }
            """);
  }

  /** That a parameter is not null, does not say what is in it. */
  @Test
  void thatIsThereButMayBeEmpty() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              Users users;
              @GetMapping void parameter(@RequestParam Optional<String> o) { if (o.isEmpty()) throw new Taken(); } //= 200 409
              @GetMapping void header(@RequestHeader OptionalInt o) { if (!o.isPresent()) throw new Taken(); } //= 200 409
              @GetMapping void copy(@RequestParam Optional<String> o) { Optional<String> p = o; if (!p.isPresent()) throw new Taken(); } //= 200 409
              @GetMapping void orElse(@RequestParam Optional<String> o) { o.orElseThrow(Taken::new); } //= 200 409
              @GetMapping void required(String id) { Optional<String> o = Objects.requireNonNull(users.find(id)); if (o.isEmpty()) throw new Taken(); } //= 200 409
              @GetMapping void text(@RequestParam String s) { if (s == null) throw new Taken(); } //= 200
            }
            """);
  }
}
