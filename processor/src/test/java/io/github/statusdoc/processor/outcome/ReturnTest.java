package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Ways through a body, each to its own status. */
class ReturnTest {
  @Test
  void callsAndBuilderChains() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<Void> last() { return ResponseEntity.noContent().build(); } //= 204
          @GetMapping ResponseEntity<String> constructor() { return new ResponseEntity<>("x", HttpStatus.CREATED); } //= 201
          @GetMapping ResponseEntity<String> ternary(boolean b) { return b ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); } //= 200 404
          @GetMapping String value() { return "x"; } //= 200
          @GetMapping void nothing() { } //= 200
          @GetMapping ResponseEntity<String> given(int code) { return ResponseEntity.status(code).build(); } //= ?
        }
        """);
  }
}
