package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Statuses that pass through builders of the application's own, as Lombok writes them too. */
class OwnBuilderTest {
  private static final String REASON =
      """
      package com.acme;
      class Reason {
        private final Integer status;
        private final String text;
        Reason(Integer status, String text) { this.status = status; this.text = text; }
        Integer getStatus() { return status; }
        static Builder builder() { return new Builder(); }
        static class Builder {
          private Integer status;
          private String text;
          private Integer other;
          Builder status(Integer status) { this.status = status; return this; }
          Builder text(String text) { this.text = text; return this; }
          Builder other(Integer other) { this.other = other; return this; }
          void setOther(Integer other) { this.other = other; }
          Reason build() { return new Reason(status, text); }
          Reason buildOther() { return new Reason(other, text); }
        }
      }
      """;

  @Test
  void inOneChain() {
    Inferred.check(
        REASON,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private static ResponseEntity<String> answer(Reason reason) {
            return ResponseEntity.status(HttpStatus.valueOf(reason.getStatus())).body("x");
          }
          @GetMapping ResponseEntity<String> first() { return answer(Reason.builder().status(404).text("x").build()); } //= 404
          @GetMapping ResponseEntity<String> last() { return answer(Reason.builder().text("x").status(409).build()); } //= 409
          @GetMapping ResponseEntity<String> twice() { return answer(Reason.builder().status(404).status(410).build()); } //= 410
          @GetMapping ResponseEntity<String> overwritten(int given) { return answer(Reason.builder().status(404).status(given).build()); } //= ?
          @GetMapping ResponseEntity<String> never() { return answer(Reason.builder().text("x").build()); } //= ?
        }
        """);
  }

  @Test
  void inAVariable() {
    Inferred.check(
        REASON,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private static ResponseEntity<String> answer(Reason reason) {
            return ResponseEntity.status(HttpStatus.valueOf(reason.getStatus())).body("x");
          }
          @GetMapping ResponseEntity<String> changed(boolean gone) { //= 404 410
            Reason.Builder builder = Reason.builder().status(404);
            if (gone) {
              builder.status(410).text("gone");
            }
            return answer(builder.build());
          }
          @GetMapping ResponseEntity<String> setOtherwise() { //= ?
            Reason.Builder builder = Reason.builder().other(404);
            builder.setOther(410);
            return answer(builder.buildOther());
          }
        }
        """);
  }

  @Test
  void fromTheConstantsOfAnEnum() {
    Inferred.check(
        REASON,
        """
        package com.acme;
        interface ErrorCode { Reason getReason(); }
        enum UserError implements ErrorCode {
          NOT_FOUND(404), TAKEN(409);
          private Integer status;
          UserError(Integer status) { this.status = status; }
          @Override public Reason getReason() { return Reason.builder().status(status).build(); }
        }
        class CodeException extends RuntimeException {
          private final ErrorCode code;
          CodeException(ErrorCode code) { this.code = code; }
          ErrorCode getCode() { return code; }
        }
        """,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping String find() { throw new CodeException(UserError.NOT_FOUND); } //= 404
          @GetMapping String both(boolean b) { if (b) throw new CodeException(UserError.TAKEN); throw new CodeException(UserError.NOT_FOUND); } //= 404 409
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler(CodeException.class) ResponseEntity<String> answer(CodeException e) {
            Reason reason = e.getCode().getReason();
            return ResponseEntity.status(HttpStatus.valueOf(reason.getStatus())).body("x");
          }
        }
        """);
  }
}
