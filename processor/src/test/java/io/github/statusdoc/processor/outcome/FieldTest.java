package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What fields hold: constants, builders, finished responses. */
class FieldTest {
  @Test
  void fields() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private final HttpStatus missing = HttpStatus.NOT_FOUND;
          private final ResponseEntity<String> accepted = ResponseEntity.accepted().body("x");
          private final HttpStatus assigned;
          private final ResponseEntity<String> given;
          private HttpStatus changing = HttpStatus.OK;
          C(ResponseEntity<String> given) { this.assigned = HttpStatus.GONE; this.given = given; }
          void change(HttpStatus s) { changing = s; }
          @GetMapping ResponseEntity<?> missing() { return ResponseEntity.status(missing).build(); } //= 404
          @GetMapping ResponseEntity<?> qualified() { return ResponseEntity.status(this.missing).build(); } //= 404
          @GetMapping ResponseEntity<?> accepted() { return accepted; } //= 202
          @GetMapping ResponseEntity<?> assigned() { return ResponseEntity.status(assigned).build(); } //= 410
          @GetMapping ResponseEntity<?> given() { return given; } //= ?
          @GetMapping ResponseEntity<?> changing() { return ResponseEntity.status(changing).build(); } //= ?
        }
        """);
  }

  /** JLS 8.3.1.2. */
  @Test
  void finalFieldsThatBlocksAndConstructorsSet() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private final HttpStatus early; private final ResponseEntity<String> accepted; private final int locked;
          private final HttpStatus given; private final HttpStatus counted; private final HttpStatus either;
          private static final HttpStatus GONE; private static final ResponseEntity<String> MULTI; private final ResponseEntity.BodyBuilder builder;
          static { GONE = HttpStatus.GONE; MULTI = ResponseEntity.status(207).body("x"); }
          { locked = 423; }
          C(HttpStatus status, boolean is) {
            early = HttpStatus.TOO_EARLY; this.accepted = ResponseEntity.accepted().body("x"); builder = ResponseEntity.status(409); given = status;
            HttpStatus local = HttpStatus.valueOf(400 + (int) (Math.random() * 9)); counted = local;
            if (is) { either = HttpStatus.CONFLICT; } else { either = HttpStatus.GONE; }
          }
          @GetMapping ResponseEntity<?> early() { return ResponseEntity.status(early).build(); } //= 425
          @GetMapping ResponseEntity<?> accepted() { return accepted; } //= 202
          @GetMapping ResponseEntity<?> locked() { return ResponseEntity.status(locked).build(); } //= 423
          @GetMapping ResponseEntity<?> gone() { return ResponseEntity.status(GONE).build(); } //= 410
          @GetMapping ResponseEntity<?> multi() { return MULTI; } //= 207
          @GetMapping ResponseEntity<?> builder() { return builder.build(); } //= 409
          @GetMapping ResponseEntity<?> given() { return ResponseEntity.status(given).build(); } //= ?
          @GetMapping ResponseEntity<?> counted() { return ResponseEntity.status(counted).build(); } //= ?
          @GetMapping ResponseEntity<?> either() { return ResponseEntity.status(either).build(); } //= ?
        }
        @RestController class Several {
          private final HttpStatus status;
          Several() { status = HttpStatus.CONFLICT; }
          Several(String name) { status = HttpStatus.GONE; }
          @GetMapping ResponseEntity<?> several() { return ResponseEntity.status(status).build(); } //= ?
        }
        """);
  }

  @Test
  void privateFieldsThatNothingChanges() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.beans.factory.annotation.Value;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private HttpStatus status = HttpStatus.CONFLICT; private int code = 423; private static HttpStatus gone = HttpStatus.GONE;
          HttpStatus open = HttpStatus.CONFLICT; @Value("${code}") private int setting = 423; private int counted = 400;
          private HttpStatus set = HttpStatus.CONFLICT; private static int added = 400; private HttpStatus inner = HttpStatus.CONFLICT;
          @GetMapping ResponseEntity<?> status() { return ResponseEntity.status(status).build(); } //= 409
          @GetMapping ResponseEntity<?> code() { return ResponseEntity.status(this.code).build(); } //= 423
          @GetMapping ResponseEntity<?> gone() { return ResponseEntity.status(gone).build(); } //= 410
          private int negated = 404; @GetMapping ResponseEntity<?> negated(int n) { if (n == -negated) { return null; } return ResponseEntity.status(negated).build(); } //= 200 404
          @GetMapping ResponseEntity<?> open() { return ResponseEntity.status(open).build(); } //= ?
          @GetMapping ResponseEntity<?> setting() { return ResponseEntity.status(setting).build(); } //= ?
          @GetMapping ResponseEntity<?> counted() { return ResponseEntity.status(counted++).build(); } //= ?
          @GetMapping ResponseEntity<?> added() { return ResponseEntity.status(added).build(); } //= ?
          @GetMapping ResponseEntity<?> set() { return ResponseEntity.status(set).build(); } //= ?
          @GetMapping ResponseEntity<?> inner() { return ResponseEntity.status(inner).build(); } //= ?
          void set(HttpStatus other) { set = other; added += 4; }
          class Inner { void set(HttpStatus other) { C.this.inner = other; } }
        }
        class Sent {
          private HttpStatus status = HttpStatus.CONFLICT;
          HttpStatus status() { return status; }
        }
        @RestController class Receiving {
          @PostMapping ResponseEntity<?> sent(@RequestBody Sent sent) { return ResponseEntity.status(sent.status()).build(); } //= ?
        }
        """);
  }
}
