package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Switches over the kinds of a result; the language has them since Java 21. */
@EnabledForJreRange(min = JRE.JAVA_21)
class PatternSwitchTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      sealed interface Result {
        record Found(String value) implements Result {}
        record Missing(long id) implements Result {}
        record Refused(HttpStatus status) implements Result {}
      }
      """;

  @Test
  void aCaseIsForItsKindOnly() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> answer(Result result) {
                return switch (result) {
                  case Result.Found found -> ResponseEntity.ok(found.value());
                  case Result.Missing missing -> ResponseEntity.notFound().build();
                  case Result.Refused refused -> ResponseEntity.status(refused.status()).build();
                };
              }
              @GetMapping ResponseEntity<?> found() { return answer(new Result.Found("x")); } //= 200
              @GetMapping ResponseEntity<?> missing() { return answer(new Result.Missing(1)); } //= 404
              @GetMapping ResponseEntity<?> refused() { return answer(new Result.Refused(HttpStatus.LOCKED)); } //= 423
              @GetMapping ResponseEntity<?> either(boolean b) { return answer(b ? new Result.Found("x") : new Result.Refused(HttpStatus.GONE)); } //= 200 410
              @GetMapping ResponseEntity<?> fromOutside(Result result) { return answer(result); } //= 200 404 ?
            }
            """);
  }

  @Test
  void guardsRecordPatternsAndDefaults() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> answer(Result result) {
                return switch (result) {
                  case Result.Missing(long id) when id > 3 -> ResponseEntity.status(410).build();
                  case Result.Missing(var id) -> ResponseEntity.notFound().build();
                  case Result.Refused refused when refused.status() == HttpStatus.LOCKED -> ResponseEntity.status(503).build();
                  case null, default -> ResponseEntity.ok().build();
                };
              }
              @GetMapping ResponseEntity<?> found() { return answer(new Result.Found("x")); } //= 200
              @GetMapping ResponseEntity<?> missing() { return answer(new Result.Missing(hashCode())); } //= 404 410
              @GetMapping ResponseEntity<?> locked() { return answer(new Result.Refused(HttpStatus.LOCKED)); } //= 503
              @GetMapping ResponseEntity<?> gone() { return answer(new Result.Refused(HttpStatus.GONE)); } //= 200
            }
            """);
  }

  /** A record may be of the kind and yet not match; null is of no kind. */
  @Test
  void nestedPatterns() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              record Box(Result inside) {}
              private static ResponseEntity<?> answer(Box box) {
                return switch (box) {
                  case Box(Result.Missing missing) -> ResponseEntity.notFound().build();
                  case Box(Result.Refused refused) -> ResponseEntity.status(423).build();
                  case Box other -> ResponseEntity.ok().build();
                };
              }
              @GetMapping ResponseEntity<?> refused() { return answer(new Box(new Result.Refused(HttpStatus.LOCKED))); } //= 423
              @GetMapping ResponseEntity<?> found() { return answer(new Box(new Result.Found("x"))); } //= 200
              @GetMapping ResponseEntity<?> none(boolean b) { return answer(new Box(b ? null : new Result.Missing(1))); } //= 200 404
              @GetMapping ResponseEntity<?> fromOutside(Box box) { return answer(box); } //= 200 404 423
            }
            """);
  }

  @Test
  void constantsBesideNullAndQualified() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              enum Kind { A, B, C }
              private static ResponseEntity<?> expression(Kind kind) {
                return switch (kind) {
                  case Kind.A -> ResponseEntity.notFound().build();
                  case Kind.B -> ResponseEntity.status(409).build();
                  case null, default -> ResponseEntity.ok().build();
                };
              }
              private static ResponseEntity<?> statement(Kind kind) {
                switch (kind) {
                  case A -> { return ResponseEntity.notFound().build(); }
                  case null, default -> { return ResponseEntity.ok().build(); }
                }
              }
              @GetMapping ResponseEntity<?> a() { return expression(Kind.A); } //= 404
              @GetMapping ResponseEntity<?> b() { return expression(Kind.B); } //= 409
              @GetMapping ResponseEntity<?> c() { return expression(Kind.C); } //= 200
              @GetMapping ResponseEntity<?> first() { return statement(Kind.A); } //= 404
              @GetMapping ResponseEntity<?> other() { return statement(Kind.C); } //= 200
            }
            """);
  }

  @Test
  void statementsAndSupertypes() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> answer(Object result) {
                switch (result) {
                  case Result.Missing missing:
                    return ResponseEntity.notFound().build();
                  case Result any:
                    return ResponseEntity.accepted().build();
                  default:
                    throw new IllegalStateException();
                }
              }
              @GetMapping ResponseEntity<?> missing() { return answer(new Result.Missing(1)); } //= 404
              @GetMapping ResponseEntity<?> found() { return answer(new Result.Found("x")); } //= 202
            }
            """);
  }

  @Test
  void componentsOfRecords() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> answer(Result result) {
                return switch (result) {
                  case Result.Refused(HttpStatus status) -> ResponseEntity.status(status).build();
                  case Result.Found(var value) -> ResponseEntity.accepted().build();
                  default -> ResponseEntity.notFound().build();
                };
              }
              @GetMapping ResponseEntity<?> told() { return answer(new Result.Refused(HttpStatus.LOCKED)); } //= 423
              @GetMapping ResponseEntity<?> oneOfTwo(boolean b) { return answer(b ? new Result.Missing(1) : new Result.Refused(HttpStatus.GONE)); } //= 404 410
              @GetMapping ResponseEntity<?> other() { return answer(new Result.Found("x")); } //= 202
            }
            """);
  }

  @Test
  void onlyTheCasesThatGoOnAreBehind() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> one(Result result) {
                switch (result) {
                  case Result.Missing missing -> { return ResponseEntity.notFound().build(); }
                  case Result.Refused refused -> {}
                  default -> throw new IllegalStateException();
                }
                return result instanceof Result.Found ? ResponseEntity.ok().build() : ResponseEntity.status(423).build();
              }
              private static ResponseEntity<?> two(Result result) {
                switch (result) {
                  case Result.Missing missing:
                    return ResponseEntity.notFound().build();
                  case Result.Refused refused:
                    if (refused.status() == HttpStatus.GONE) { break; }
                    return ResponseEntity.status(503).build();
                  default:
                }
                return ResponseEntity.accepted().build();
              }
              @GetMapping ResponseEntity<?> missing() { return one(new Result.Missing(1)); } //= 404
              @GetMapping ResponseEntity<?> refused() { return one(new Result.Refused(HttpStatus.LOCKED)); } //= 423
              @GetMapping ResponseEntity<?> returned() { return two(new Result.Missing(1)); } //= 404
              @GetMapping ResponseEntity<?> broken() { return two(new Result.Refused(HttpStatus.GONE)); } //= 202
              @GetMapping ResponseEntity<?> found() { return two(new Result.Found("x")); } //= 202
            }
            """);
  }

  /** A pattern takes what no constant before it has taken. */
  @Test
  void patternsBehindConstants() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              enum Kind { A, B, C }
              private static ResponseEntity<?> kind(Kind kind) {
                return switch (kind) {
                  case A -> ResponseEntity.notFound().build();
                  case Kind other when other == Kind.B -> ResponseEntity.status(409).build();
                  case Kind other -> ResponseEntity.ok().build();
                };
              }
              private static ResponseEntity<?> text(String text) {
                return switch (text) {
                  case "gone" -> ResponseEntity.status(410).build();
                  case String other -> ResponseEntity.accepted().build();
                };
              }
              @GetMapping ResponseEntity<?> a() { return kind(Kind.A); } //= 404
              @GetMapping ResponseEntity<?> b() { return kind(Kind.B); } //= 409
              @GetMapping ResponseEntity<?> c() { return kind(Kind.C); } //= 200
              @GetMapping ResponseEntity<?> gone() { return text("gone"); } //= 410
              @GetMapping ResponseEntity<?> other() { return text("here"); } //= 202
            }
            """);
  }
}
