package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Problem details (RFC 9457) and what answers with one. */
class ProblemDetailTest {
  @Test
  void details() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ProblemDetail number() { return ProblemDetail.forStatus(404); } //= 404
          @GetMapping ProblemDetail constant() { return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "x"); } //= 409
          @GetMapping ProblemDetail changed() { ProblemDetail p = ProblemDetail.forStatus(404); p.setTitle("x"); p.setStatus(HttpStatus.GONE); return p; } //= 410
          @GetMapping ProblemDetail decorated() { ProblemDetail p = ProblemDetail.forStatus(404); p.setProperty("a", "b"); return decorate(p); } //= 404
          private static ProblemDetail decorate(ProblemDetail p) { p.setTitle("x"); return p; }
          @GetMapping ResponseEntity<ProblemDetail> entity() { return ResponseEntity.of(ProblemDetail.forStatus(409)).build(); } //= 409
          @GetMapping ResponseEntity<ProblemDetail> inBody() { ProblemDetail p = ProblemDetail.forStatus(409); return ResponseEntity.status(p.getStatus()).body(p); } //= 409
          @GetMapping ResponseEntity<ProblemDetail> differs() { return ResponseEntity.ok(ProblemDetail.forStatus(409)); } //= 200
          @GetMapping ErrorResponse errorResponse() { return ErrorResponse.create(new RuntimeException(), HttpStatus.GONE, "x"); } //= 410
          @GetMapping ErrorResponse built() { return ErrorResponse.builder(new RuntimeException(), HttpStatus.GONE, "x").title("x").build(); } //= 410
          @GetMapping ProblemDetail unknown(HttpStatus s) { return ProblemDetail.forStatus(s); } //= ?
          @GetMapping ProblemDetail emptyDetail() { return null; } //= 200
        }
        """);
  }

  @Test
  void exceptions() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Missing extends ErrorResponseException { Missing() { super(HttpStatus.NOT_FOUND); } }
          static class Any extends ErrorResponseException { Any(HttpStatus s) { super(s, ProblemDetail.forStatus(s), null); } }
          @GetMapping void direct() { throw new ErrorResponseException(HttpStatus.CONFLICT); } //= 409
          @GetMapping void fixed() { throw new Missing(); } //= 404
          @GetMapping void passed() { throw new Any(HttpStatus.GONE); } //= 410
        }
        """);
  }

  @Test
  void handlers() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Missing extends RuntimeException { }
          static class Refused extends RuntimeException { }
          @ExceptionHandler ProblemDetail handle(Missing e) { ProblemDetail p = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage()); p.setTitle("x"); return p; }
          @ExceptionHandler ErrorResponse handle(Refused e) { return ErrorResponse.builder(e, HttpStatus.FORBIDDEN, "x").build(); }
          static class Coded extends ProblemDetail {
            final String code;
            Coded(ProblemDetail other, String code) { super(other); this.code = code; }
            Coded(int status) { super(status); this.code = ""; }
          }
          static class Copied extends RuntimeException { }
          @ExceptionHandler ProblemDetail handle(Copied e) { return new Coded(ProblemDetail.forStatus(HttpStatus.GONE), "x"); }
          @GetMapping void copied() { throw new Copied(); } //= 410
          @GetMapping ProblemDetail ofANumber() { return new Coded(409); } //= 409
          @GetMapping void missing() { throw new Missing(); } //= 404
          @GetMapping void refused() { throw new Refused(); } //= 403
        }
        """);
  }
}
