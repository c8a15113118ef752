package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways that the code takes for some statuses only: those of a series, those within limits. */
class LimitTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class AppException extends RuntimeException {
        final HttpStatus status;
        AppException(HttpStatus status) { this.status = status; }
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "status.is1xxInformational(), 102, 299",
    "status.is2xxSuccessful(), 299, 300",
    "status.is3xxRedirection(), 300, 200",
    "status.is4xxClientError(), 404, 500",
    "status.is5xxServerError(), 503, 404",
    "status.isError(), 400, 303",
    "status.value() >= 500, 500, 499",
    "status.value() > 499, 500, 499",
    "status.value() < 500, 499, 500",
    "status.value() <= 499, 499, 500",
    "500 <= status.value(), 500, 499",
    "499 < status.value(), 500, 499",
    "500 > status.value(), 499, 500",
    "499 >= status.value(), 499, 500",
    "status.value() >= 400 && status.value() < 500, 499, 500",
    "status.value() >= 400 && status.value() < 500, 400, 399",
    "!(status.value() >= 500), 499, 500",
    "status.value() <= Integer.MAX_VALUE && !(status.value() > Integer.MAX_VALUE) && status.value() < 500, 499, 500",
    "status.value() >= Integer.MIN_VALUE && !(status.value() < Integer.MIN_VALUE) && status.value() < 500, 499, 500",
  })
  void ofAStatus(String question, int yes, int no) {
    String text =
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private static ResponseEntity<?> of(HttpStatusCode status) {
            return %s ? ResponseEntity.status(226).build() : ResponseEntity.status(451).build();
          }
          @GetMapping ResponseEntity<?> yes() { return of(HttpStatusCode.valueOf(%d)); } //= 226
          @GetMapping ResponseEntity<?> no() { return of(HttpStatusCode.valueOf(%d)); } //= 451
          @GetMapping ResponseEntity<?> any(int status) { return of(HttpStatusCode.valueOf(status)); } //= 226 451
        }
        """;

    Inferred.check(text.formatted(question, yes, no));
  }

  @Test
  void inAnAdvice() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class Advice {
              @ExceptionHandler ResponseEntity<?> app(AppException e) {
                if (e.status.is5xxServerError()) return ResponseEntity.status(502).build();
                boolean isClientError = 400 <= e.status.value() && 500 > e.status.value();
                return isClientError ? ResponseEntity.status(e.status).build() : ResponseEntity.ok("x");
              }
            }
            @RestController class C {
              @GetMapping String conflict() { throw new AppException(HttpStatus.CONFLICT); } //= 409
              @GetMapping String unavailable() { throw new AppException(HttpStatus.SERVICE_UNAVAILABLE); } //= 502
              @GetMapping String found() { throw new AppException(HttpStatus.FOUND); } //= 200
            }
            """);
  }

  /** A getter that is called again yields the same. */
  @Test
  void ofAGetter() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Kind { A, B, C }
        class AppException extends RuntimeException {
          private final Kind kind; private final int code; private final String text; private final HttpStatus status;
          AppException(Kind kind, int code, String text, HttpStatus status) { this.kind = kind; this.code = code; this.text = text; this.status = status; }
          Kind getKind() { return kind; }
          int getCode() { return code; }
          String getText() { return text; }
          HttpStatus getStatus() { return status; }
        }
        @RestController class C {
          private static ResponseEntity<?> of(boolean b) { return b ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
          private static ResponseEntity<?> isEither(AppException e) { if (e.getKind() == Kind.A || e.getKind() == Kind.B) return ResponseEntity.ok("x"); return ResponseEntity.notFound().build(); }
          private static ResponseEntity<?> isNeither(AppException e) { if (e.getKind() != Kind.A && e.getKind() != Kind.B) return ResponseEntity.ok("x"); return ResponseEntity.notFound().build(); }
          private static ResponseEntity<?> isWithin(AppException e) { if (e.getCode() >= 1000 && e.getCode() < 2000) return ResponseEntity.ok("x"); return ResponseEntity.notFound().build(); }
          private static ResponseEntity<?> isClientError(AppException e) { if (e.getStatus().value() >= 400 && e.getStatus().value() < 500) return ResponseEntity.ok("x"); return ResponseEntity.notFound().build(); }
          private static ResponseEntity<?> isText(AppException e) { if (e.getText() != null && e.getText().equals("A")) return ResponseEntity.ok("x"); return ResponseEntity.notFound().build(); }
          private static ResponseEntity<?> isOther(AppException e, AppException other) { return e.getKind() == Kind.A || other.getKind() == Kind.B ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
          @GetMapping ResponseEntity<?> either() { return isEither(new AppException(Kind.B, 1500, "A", HttpStatus.GONE)); } //= 200
          @GetMapping ResponseEntity<?> notEither() { return isEither(new AppException(Kind.C, 1500, "A", HttpStatus.GONE)); } //= 404
          @GetMapping ResponseEntity<?> neither() { return isNeither(new AppException(Kind.C, 1500, "A", HttpStatus.GONE)); } //= 200
          @GetMapping ResponseEntity<?> notNeither() { return isNeither(new AppException(Kind.A, 1500, "A", HttpStatus.GONE)); } //= 404
          @GetMapping ResponseEntity<?> within() { return isWithin(new AppException(Kind.A, 1500, "A", HttpStatus.GONE)); } //= 200
          @GetMapping ResponseEntity<?> notWithin() { return isWithin(new AppException(Kind.A, 2000, "A", HttpStatus.GONE)); } //= 404
          @GetMapping ResponseEntity<?> clientError() { return isClientError(new AppException(Kind.A, 1, "A", HttpStatus.GONE)); } //= 200
          @GetMapping ResponseEntity<?> noClientError() { return isClientError(new AppException(Kind.A, 1, "A", HttpStatus.BAD_GATEWAY)); } //= 404
          @GetMapping ResponseEntity<?> text() { return isText(new AppException(Kind.A, 1, "A", HttpStatus.GONE)); } //= 200
          @GetMapping ResponseEntity<?> otherText() { return isText(new AppException(Kind.A, 1, "B", HttpStatus.GONE)); } //= 404
          @GetMapping ResponseEntity<?> noText() { return isText(new AppException(Kind.A, 1, null, HttpStatus.GONE)); } //= 404
          @GetMapping ResponseEntity<?> any(AppException e) { return isText(e); } //= 200 404
          @GetMapping ResponseEntity<?> ofTwo() { return isOther(new AppException(Kind.C, 1, "A", HttpStatus.GONE), new AppException(Kind.B, 1, "A", HttpStatus.GONE)); } //= 200
        }
        """);
  }

  /** What equals a constant on a way, is that. */
  @Test
  void equalOnAWay() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class Advice {
              @ExceptionHandler ResponseEntity<?> app(AppException e) { return ResponseEntity.status(e.status).build(); }
            }
            @RestController class C {
              @GetMapping String one(HttpStatus s) { if (s == HttpStatus.GONE) throw new AppException(s); return "x"; } //= 200 410
              @GetMapping String others(HttpStatus s) { if (s != HttpStatus.GONE) throw new AppException(s); return "x"; } //= 200 ?
              @GetMapping ResponseEntity<?> number(int n) { return n == 404 || n == 409 ? ResponseEntity.status(n).build() : ResponseEntity.ok("x"); } //= 200 404 409
              @GetMapping String ofAClass(RuntimeException e) { if (e.getClass() == IllegalStateException.class) throw e; return "x"; } //= 200 ?
            }
            """);
  }
}
