package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What the second operand of {@code &&} and {@code ||} does, only if the first does not decide. */
class ShortCircuitTest {
  @Test
  void whatASecondOperandThrows() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException { }
        @RestController class C {
          @GetMapping void notReached() { and(null); } //= 200
          @GetMapping void reached() { and("x"); } //= 200 409
          @GetMapping void open(String s) { and(s); } //= 200 409
          @GetMapping void orReached(String t) { or(null, t); } //= 200 409
          @GetMapping void orNotReached(String t) { or("x", t); } //= 200
          @GetMapping void orOpen(String s) { or(s, s); } //= 200 409
          @GetMapping boolean value() { return value(null); } //= 200
          @GetMapping boolean valueReached() { return value("x"); } //= 200 409
          @GetMapping void third() { three(null, "x"); } //= 200
          @GetMapping void thirdReached() { three("x", "x"); } //= 200 409
          @GetMapping void nested() { nested(null); } //= 200
          @GetMapping void behind(String s) { if (s != null && true) { } check(s); } //= 200 409
          private void and(String s) { if (s != null && check(s)) { return; } }
          private void or(String s, String t) { if (s != null || check(t)) { return; } }
          private boolean value(String s) { return s != null && check(s); }
          private void three(String s, String t) { if (s != null && t != null && check(s)) { return; } }
          private void nested(String s) { if (s != null && (s.isEmpty() || check(s))) { return; } }
          private boolean check(String s) { if (s.isEmpty()) throw new Taken(); return true; }
        }
        """);
  }

  /** What an operand assigns counts behind the question only if it may have come to it. */
  @Test
  void whatASecondOperandAssigns() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private String find() { return System.getenv("X"); }
          @GetMapping("/a") ResponseEntity<?> last(String u, String s) { //= 200 404 409
            if (u == null || (u = find()) == null || s.isEmpty()) { return ResponseEntity.status(u == null ? 404 : 409).build(); }
            return ResponseEntity.ok().build();
          }
          @GetMapping("/b") ResponseEntity<?> none(String u, String s) { //= 200 404 409
            if (u != null && (u = find()) != null && s.isEmpty()) { return ResponseEntity.ok().build(); }
            return ResponseEntity.status(u == null ? 404 : 409).build();
          }
          @GetMapping("/c") ResponseEntity<?> all(String u, String s) { //= 200 409
            if (u == null || (u = find()) == null || s.isEmpty()) { return ResponseEntity.status(409).build(); }
            return ResponseEntity.status(u == null ? 404 : 200).build();
          }
        }
        """);
  }
}
