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
}
