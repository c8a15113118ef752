package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Methods that never return. */
class EndlessTest {
  @Test
  void whatComesAfterACallIsNotReached() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        @RestController class C {
          private void fail() { throw new Gone(); }
          private static void log(String s) { System.lineSeparator(); throw new Gone(); }
          private void sometimes(int k) { if (k == 1) return; throw new Gone(); }
          void notOverridden() { throw new Gone(); }
          @GetMapping void only() { fail(); } //= 410
          @GetMapping String before() { fail(); return ""; } //= 410
          @GetMapping String ofTheClass() { C.log("x"); return ""; } //= 410
          @GetMapping String inABranch(int k) { if (k == 1) { fail(); } return ""; } //= 200 410
          @GetMapping ResponseEntity<String> otherwise(int k) { ResponseEntity<String> r = ResponseEntity.accepted().build(); if (k == 1) { r = ResponseEntity.noContent().build(); fail(); } return r; } //= 202 410
          @GetMapping String caught() { try { fail(); return ""; } catch (Gone e) { return "x"; } } //= 200
          @GetMapping String returns(int k) { sometimes(k); return ""; } //= 200 410
          @GetMapping String ofTheClassItself() { notOverridden(); return ""; } //= 410
        }
        """);
  }
}
