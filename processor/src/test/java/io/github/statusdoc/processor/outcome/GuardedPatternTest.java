package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Cases with a guard; the language has them since Java 21. */
@EnabledForJreRange(min = JRE.JAVA_21)
class GuardedPatternTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import jakarta.servlet.http.HttpServletResponse;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      enum Code { MISSING, TAKEN, OTHER }
      class Failure extends RuntimeException {
        private final Code code;
        Failure(Code code) { this.code = code; }
        Code getCode() { return code; }
      }
      class Worse extends Failure { Worse(Code code) { super(code); } }
      """;

  @Test
  void guardsOfExceptions() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class A {
              @ExceptionHandler ResponseEntity<?> failed(Failure e) {
                return switch (e) {
                  case Worse w when w.getCode() == Code.OTHER -> ResponseEntity.internalServerError().build();
                  case Failure f when f.getCode() == Code.MISSING -> ResponseEntity.notFound().build();
                  case Failure f when f.getCode() == Code.TAKEN -> ResponseEntity.status(409).build();
                  default -> ResponseEntity.badRequest().build();
                };
              }
            }
            @RestController class C {
              @GetMapping void missing() { throw new Failure(Code.MISSING); } //= 404
              @GetMapping void taken() { throw new Failure(Code.TAKEN); } //= 409
              @GetMapping void other() { throw new Failure(Code.OTHER); } //= 400
              @GetMapping void none() { throw new Failure(null); } //= 400
              @GetMapping void worse() { throw new Worse(Code.OTHER); } //= 500
              @GetMapping void worseAndTaken() { throw new Worse(Code.TAKEN); } //= 409
              @GetMapping void any(Code code) { throw new Failure(code); } //= 400 404 409
            }
            """);
  }

  @Test
  void guardsOfTexts() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class A {
              @ExceptionHandler ResponseEntity<?> illegal(IllegalArgumentException e) {
                return switch (e.getMessage()) {
                  case null -> ResponseEntity.badRequest().build();
                  case String s when s.startsWith("gone") -> ResponseEntity.status(410).build();
                  default -> ResponseEntity.status(423).build();
                };
              }
              @ExceptionHandler ResponseEntity<?> state(RuntimeException e) {
                return switch (e) {
                  case IllegalStateException i when i.getMessage() == null -> ResponseEntity.status(409).build();
                  case IllegalStateException i -> ResponseEntity.status(422).build();
                  default -> ResponseEntity.internalServerError().build();
                };
              }
            }
            @RestController class C {
              @GetMapping void gone() { throw new IllegalArgumentException("gone already"); } //= 410
              @GetMapping void other() { throw new IllegalArgumentException("locked"); } //= 423
              @GetMapping void silent() { throw new IllegalStateException(); } //= 409
              @GetMapping void told() { throw new IllegalStateException("so"); } //= 422
              @GetMapping void another() { throw new UnsupportedOperationException(); } //= 500
            }
            """);
  }

  /** A guard of which nothing is known may be either. */
  @Test
  void openGuards() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> answer(Object o, int i) {
                return switch (o) {
                  case Failure f when i > 3 -> ResponseEntity.status(410).build();
                  case Failure f when i > 1 && f.getCode() == Code.TAKEN -> ResponseEntity.status(409).build();
                  case Failure f when f.getCode() == Code.TAKEN || i < 0 -> ResponseEntity.status(422).build();
                  case Worse w -> ResponseEntity.status(423).build();
                  case null -> ResponseEntity.noContent().build();
                  case Object any -> ResponseEntity.accepted().build();
                };
              }
              @GetMapping ResponseEntity<?> missing(int i) { return answer(new Failure(Code.MISSING), i); } //= 202 410 422
              @GetMapping ResponseEntity<?> taken(int i) { return answer(new Failure(Code.TAKEN), i); } //= 409 410 422
              @GetMapping ResponseEntity<?> worse(int i) { return answer(new Worse(Code.MISSING), i); } //= 410 422 423
              @GetMapping ResponseEntity<?> fromOutside(Object o) { return answer(o, hashCode()); } //= 202 204 409 410 422 423
            }
            """);
  }

  /** What a guard does has happened in the cases after it. */
  @Test
  void guardsThatDoSomething() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static boolean refuse(HttpServletResponse response) { response.setStatus(410); return false; }
              private static boolean isFine(Failure f) {
                if (f.getCode() == Code.MISSING) { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
                return f.getCode() == Code.TAKEN;
              }
              private static String write(Object o, HttpServletResponse response) {
                switch (o) {
                  case Failure f when refuse(response) -> { return ""; }
                  case Object any -> { return ""; }
                }
              }
              private static ResponseEntity<?> call(Object o) {
                return switch (o) {
                  case Failure f when isFine(f) -> ResponseEntity.ok().build();
                  case Object any -> ResponseEntity.accepted().build();
                };
              }
              @GetMapping String unwritten(HttpServletResponse r) { return write("x", r); } //= 200
              @GetMapping String written(HttpServletResponse r) { return write(new Failure(Code.OTHER), r); } //= 410
              @GetMapping ResponseEntity<?> fails() { return call(new Failure(Code.MISSING)); } //= 200 202 404
              @GetMapping ResponseEntity<?> fine() { return call(new Failure(Code.TAKEN)); } //= 200
              @GetMapping ResponseEntity<?> other() { return call(new Failure(Code.OTHER)); } //= 202
              @GetMapping ResponseEntity<?> unasked() { return call("x"); } //= 202
            }
            """);
  }

  @Test
  void guardsThatBindAndNestAndYield() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> bind(Object o) {
                return switch (o) {
                  case Failure f when f instanceof Worse w && w.getCode() == Code.TAKEN -> ResponseEntity.status(409).build();
                  case Failure f -> ResponseEntity.badRequest().build();
                  default -> ResponseEntity.ok().build();
                };
              }
              private static ResponseEntity<?> nest(Failure outer) {
                HttpStatus status = switch (outer) {
                  case Worse w when w.getCode() == Code.OTHER -> HttpStatus.LOCKED;
                  case Failure f when f.getCode() == Code.TAKEN -> {
                    yield switch (f) {
                      case Worse w -> HttpStatus.GONE;
                      case Failure plain when plain.getCode() == Code.MISSING -> HttpStatus.NOT_FOUND;
                      case Failure plain -> HttpStatus.CONFLICT;
                    };
                  }
                  case Failure f -> HttpStatus.BAD_REQUEST;
                };
                return ResponseEntity.status(status).build();
              }
              @GetMapping ResponseEntity<?> bound() { return bind(new Worse(Code.TAKEN)); } //= 409
              @GetMapping ResponseEntity<?> unbound() { return bind(new Failure(Code.TAKEN)); } //= 400
              @GetMapping ResponseEntity<?> otherwise() { return bind(new Worse(Code.OTHER)); } //= 400
              @GetMapping ResponseEntity<?> outer() { return nest(new Worse(Code.OTHER)); } //= 423
              @GetMapping ResponseEntity<?> inner() { return nest(new Failure(Code.TAKEN)); } //= 409
              @GetMapping ResponseEntity<?> worse() { return nest(new Worse(Code.TAKEN)); } //= 410
              @GetMapping ResponseEntity<?> last() { return nest(new Failure(Code.OTHER)); } //= 400
            }
            """);
  }

  /**
   * Names may be left out since Java 22; then a case may be of one of two, or fall into another.
   */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_22)
  void patternsWithoutNames() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              record Box(Object held, Code code) {}
              private static boolean fails(boolean b) { if (b) { throw new ResponseStatusException(HttpStatus.LOCKED); } return b; }
              private static ResponseEntity<?> either(Object o, Code code) {
                return switch (o) {
                  case Failure _, Box _ when code == Code.TAKEN -> ResponseEntity.status(409).build();
                  case Box(_, Code c) when c == Code.MISSING -> ResponseEntity.notFound().build();
                  case Box _ -> ResponseEntity.ok().build();
                  default -> ResponseEntity.badRequest().build();
                };
              }
              private static ResponseEntity<?> falling(Object o, boolean b) {
                switch (o) {
                  case String _:
                    b = false;
                  case Failure _ when fails(true):
                    return ResponseEntity.status(409).build();
                  default:
                    return ResponseEntity.accepted().build();
                }
              }
              @GetMapping ResponseEntity<?> taken() { return either(new Failure(null), Code.TAKEN); } //= 409
              @GetMapping ResponseEntity<?> boxed() { return either(new Box("", Code.MISSING), Code.TAKEN); } //= 409
              @GetMapping ResponseEntity<?> missing() { return either(new Box("", Code.MISSING), Code.OTHER); } //= 404
              @GetMapping ResponseEntity<?> nothing() { return either(new Box(HttpStatus.OK, null), Code.OTHER); } //= 200
              @GetMapping ResponseEntity<?> failed() { return either(new Failure(null), Code.OTHER); } //= 400
              @GetMapping ResponseEntity<?> fallen(boolean b) { return falling(b ? "" : new Failure(null), b); } //= 202 409 423
            }
            """);
  }
}
