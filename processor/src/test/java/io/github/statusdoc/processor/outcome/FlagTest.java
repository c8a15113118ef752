package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Booleans that methods are called with. */
class FlagTest {
  @Test
  void constants() {
    check(
        """
        @GetMapping("/a") String yes() { return find(true); } //= 404
        @GetMapping("/b") String no() { return find(false); } //= 200
        @GetMapping("/c") String either(boolean b) { return find(b); } //= 200 404
        @GetMapping("/d") String choice(int i) { return find(i == 1 ? true : false); } //= 200 404
        @GetMapping("/e") String passedOn() { return through(false); } //= 200
        @GetMapping("/f") String boxed() { return boxed(false); } //= 200
        @GetMapping("/g") String negated() { return unless(true); } //= 200
        @GetMapping("/h") String compared() { return compared(false); } //= 200
        @GetMapping("/i") ResponseEntity<String> chosen() { return answer(true); } //= 201
        @GetMapping("/j") String named() { return find(STRICT); } //= 200
        @GetMapping("/k") String inALambda() { return Optional.of("x").map(x -> find(false)).get(); } //= 200
        static final boolean STRICT = false;
        String through(boolean strict) { return find(strict); }
        String boxed(Boolean strict) { if (strict) { throw new NotFound(); } return "x"; }
        String unless(boolean lenient) { if (!lenient) { throw new NotFound(); } return "x"; }
        String compared(boolean strict) { if (strict == true) { throw new NotFound(); } return "x"; }
        ResponseEntity<String> answer(boolean isNew) {
          return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.ACCEPTED).build();
        }
        """);
  }

  @Test
  void variables() {
    check(
        """
        @GetMapping("/a") String set(int i) { //= 200 404
          boolean found = false;
          if (i == 1) { found = true; }
          if (!found) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/b") String setInALoop(List<String> all) { //= 200 404
          boolean found = true;
          for (String one : all) { if (one.isEmpty()) { found = false; } }
          if (!found) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/c") String setInATry() { //= 200 404
          boolean failed = false;
          try { System.in.read(); } catch (java.io.IOException e) { failed = true; }
          if (failed) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/d") String computed(int i) { //= 200 404
          boolean found = true;
          found &= i == 1;
          if (!found) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/e") String askedAgainInALoop(List<String> all) { //= 200 404
          boolean first = true;
          for (String one : all) { if (!first) { throw new NotFound(); } first = false; }
          return "x";
        }
        @GetMapping("/f") String never() { //= 200
          boolean strict = false;
          if (strict) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/g") String setInFinally(int i) { //= 200 404
          boolean done = false;
          try { if (i == 1) { return "y"; } } finally { done = true; }
          if (done) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/h") String assigned(int i) { //= 200 404
          boolean found;
          if (found = i == 1) { return "x"; }
          throw new NotFound();
        }
        """);
  }

  @Test
  void whatOthersMaySay() {
    check(
        """
        interface Policy { default boolean isStrict() { return false; } }
        final Policy policy = new Policy() {};
        boolean enabled = false;
        @GetMapping("/a") String called() { return find(policy.isStrict()); } //= 200 404
        @GetMapping("/b") String calledAtOnce() { if (policy.isStrict()) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/c") String field() { if (enabled) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/d") String fieldGiven() { return find(enabled); } //= 200 404
        """);
  }

  private static void check(String members) {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          %s
          String find(boolean strict) { if (strict) { throw new NotFound(); } return "x"; }
        }
        @ResponseStatus(HttpStatus.NOT_FOUND) class NotFound extends RuntimeException {}
        """
            .formatted(members));
  }
}
