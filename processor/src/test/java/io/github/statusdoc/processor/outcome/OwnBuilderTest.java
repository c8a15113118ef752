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

  /** Inside, {@code this} has the type of the class with its variables, and tells no more. */
  @Test
  void ofGenericClasses() {
    Inferred.check(
        """
        package com.acme;
        class Page<T> {
          final int status;
          Page(int status) { this.status = status; }
          static <T> Builder<T> builder() { return new Builder<>(); }
          static class Builder<T> {
            private int status;
            Builder<T> status(int status) { this.status = status; return this; }
            Page<T> build() { return new Page<>(status); }
          }
        }
        """,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Fluent<T> {
            private HttpStatus status;
            Fluent<T> status(HttpStatus status) { this.status = status; return this; }
            HttpStatus status() { return status; }
          }
          @GetMapping ResponseEntity<?> built() { return ResponseEntity.status(Page.<String>builder().status(201).build().status).build(); } //= 201
          @GetMapping ResponseEntity<?> untold() { return ResponseEntity.status(Page.builder().status(409).build().status).build(); } //= 409
          @GetMapping ResponseEntity<?> fluent() { return ResponseEntity.status(new Fluent<String>().status(HttpStatus.GONE).status()).build(); } //= 410
        }
        """);
  }

  /** A name alone is no promise. */
  @Test
  void notItself() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        abstract class Work<T> { abstract T self(); T run() { return self(); } }
        class Missing extends Work<ResponseEntity<String>> {
          ResponseEntity<String> self() { return ResponseEntity.notFound().build(); }
        }
        class Context {
          private boolean isFound;
          boolean isFound() { return isFound; }
          Context found(boolean is) { isFound = is; return this; }
        }
        @RestController class C {
          @GetMapping ResponseEntity<String> run() { return new Missing().run(); } //= 404
          private void enrich(Context context) { context.found(true); }
          @GetMapping ResponseEntity<String> enriched() { //= 200 404
            Context context = new Context().found(false);
            enrich(context);
            return context.isFound() ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
          }
        }
        """);
  }

  /** What a method may leave as it is, the object may have had before. */
  @Test
  void whatIsSetPerhaps() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Reply {
          private HttpStatus status = HttpStatus.OK;
          Reply with(HttpStatus status) { this.status = status; return this; }
          Reply bad(boolean is) { if (is) status = HttpStatus.BAD_REQUEST; return this; }
          Reply gone(boolean is) { if (is) { status = HttpStatus.GONE; } else { return this; } return this; }
          ResponseEntity<?> build() { return ResponseEntity.status(status).build(); }
        }
        @RestController class C {
          @GetMapping ResponseEntity<?> all(boolean a, boolean b) { return new Reply().with(HttpStatus.CREATED).bad(a).gone(b).build(); } //= 201 400 410
          @GetMapping ResponseEntity<?> last(boolean a) { return new Reply().bad(a).with(HttpStatus.ACCEPTED).build(); } //= 202
          @GetMapping ResponseEntity<?> untold(boolean a) { return new Reply().bad(a).build(); } //= 400 ?
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
