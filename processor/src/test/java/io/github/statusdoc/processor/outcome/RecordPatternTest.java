package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Record patterns after {@code instanceof}; the language has them since Java 21. */
@EnabledForJreRange(min = JRE.JAVA_21)
class RecordPatternTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      sealed interface Result permits Fine, Bad {}
      record Fine(String value) implements Result {}
      record Bad(String text, int code, HttpStatus status) implements Result {}
      record Box(Object held) {}
      record Pair<A, B>(A first, B second) {}
      record Own(HttpStatus status) {
        public HttpStatus status() { return status == null ? HttpStatus.LOCKED : status; }
      }
      """;

  @Test
  void componentsAreThoseOfTheRecord() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private Result find(long id) { return id == 1 ? new Fine("x") : new Bad("x", 422, HttpStatus.CONFLICT); }
              @GetMapping ResponseEntity<?> number(long id) { //= 200 422
                if (find(id) instanceof Bad(String m, int c, HttpStatus s)) { return ResponseEntity.status(c).build(); }
                return ResponseEntity.ok().build();
              }
              @GetMapping ResponseEntity<?> status(long id) { //= 200 409
                Result r = find(id);
                return r instanceof Bad(var m, var c, var s) ? ResponseEntity.status(s).build() : ResponseEntity.ok().build();
              }
              @GetMapping ResponseEntity<?> negated(long id) { //= 200 409
                if (!(find(id) instanceof Bad(var m, var c, HttpStatus s))) { return ResponseEntity.ok().build(); }
                return ResponseEntity.status(s).build();
              }
              @GetMapping ResponseEntity<?> both(long id) { //= 200 409
                if (find(id) instanceof Bad(var m, int c, HttpStatus s) && c == 422) { return ResponseEntity.status(s).build(); }
                return ResponseEntity.ok().build();
              }
              @GetMapping ResponseEntity<?> another(long id) { //= 200 202
                if (find(id) instanceof Bad(var m, int c, HttpStatus s) && c == 423) { return ResponseEntity.status(s).build(); }
                return find(id) instanceof Fine(String v) ? ResponseEntity.ok(v) : ResponseEntity.accepted().build();
              }
              @GetMapping ResponseEntity<?> fromOutside(Result r) { //= 200 ?
                return r instanceof Bad(var m, int c, var s) ? ResponseEntity.status(c).build() : ResponseEntity.ok().build();
              }
            }
            """);
  }

  @Test
  void nestedAndOfTypes() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> nested(Object o) {
                if (o instanceof Box(Bad(var m, var c, HttpStatus s))) { return ResponseEntity.status(s).build(); }
                return o instanceof Box(Fine fine) ? ResponseEntity.accepted().build() : ResponseEntity.notFound().build();
              }
              private static ResponseEntity<?> pair(Object o) {
                return o instanceof Pair<?, ?>(String a, HttpStatus s) ? ResponseEntity.status(s).build() : ResponseEntity.notFound().build();
              }
              @GetMapping ResponseEntity<?> bad() { return nested(new Box(new Bad("", 0, HttpStatus.GONE))); } //= 410
              @GetMapping ResponseEntity<?> fine() { return nested(new Box(new Fine(""))); } //= 202
              @GetMapping ResponseEntity<?> other() { return nested(new Box(new Own(HttpStatus.GONE))); } //= 404
              @GetMapping ResponseEntity<?> either(boolean b) { return nested(b ? new Fine("") : new Box(new Fine(""))); } //= 202 404
              @GetMapping ResponseEntity<?> told() { return pair(new Pair<>("", HttpStatus.CONFLICT)); } //= 404 409
              @GetMapping ResponseEntity<?> otherwise() { return pair(new Own(HttpStatus.CONFLICT)); } //= 404
            }
            """);
  }

  /** Null matches what all values match, and nothing else. */
  @Test
  void componentsThatAreNull() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> all(Pair<HttpStatus, HttpStatus> pair) {
                return pair instanceof Pair<HttpStatus, HttpStatus>(var a, HttpStatus s) && s == null ? ResponseEntity.status(410).build() : ResponseEntity.ok().build();
              }
              private static ResponseEntity<?> some(Pair<?, ?> pair) {
                return pair instanceof Pair<?, ?>(var a, Bad b) ? ResponseEntity.status(410).build() : ResponseEntity.ok().build();
              }
              @GetMapping ResponseEntity<?> none() { return all(new Pair<>(HttpStatus.OK, null)); } //= 410
              @GetMapping ResponseEntity<?> there() { return all(new Pair<>(HttpStatus.OK, HttpStatus.OK)); } //= 200
              @GetMapping ResponseEntity<?> noBad() { return some(new Pair<>(HttpStatus.OK, null)); } //= 200
              @GetMapping ResponseEntity<?> bad() { return some(new Pair<>(null, new Bad("", 0, HttpStatus.OK))); } //= 410
            }
            """);
  }

  @Test
  void accessorsMayBeWritten() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> answer(Object o) {
                return o instanceof Own(HttpStatus s) ? ResponseEntity.status(s).build() : ResponseEntity.ok().build();
              }
              private static ResponseEntity<?> choose(Object o) {
                return switch (o) { case Own(HttpStatus s) -> ResponseEntity.status(s).build(); default -> ResponseEntity.ok().build(); };
              }
              @GetMapping ResponseEntity<?> gone() { return answer(new Own(HttpStatus.GONE)); } //= 410
              @GetMapping ResponseEntity<?> locked() { return answer(new Own(null)); } //= 423
              @GetMapping ResponseEntity<?> chosen() { return choose(new Own(null)); } //= 423
            }
            """);
  }
}
