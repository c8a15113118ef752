package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What a question about a constant of an enum tells of the next ones. */
class AskedConstantTest {
  private static final String HEAD =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
      @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
      enum State {
        OPEN, SENT, DONE;
        static final State FIRST = OPEN;
        boolean isOver() { return this == DONE || this == SENT; }
        boolean isOpen() { return switch (this) { case OPEN -> true; case SENT, DONE -> false; }; }
      }
      class Texts {
        static String ofDone(State s) { return switch (s) { case DONE -> "d"; case OPEN, SENT -> throw new Taken(); }; }
        static String ofOver(State s) { return switch (s) { case DONE, SENT -> "o"; case OPEN -> throw new Taken(); }; }
        static String asked(State s) { if (s == null) { throw new Missing(); } return ofDone(s); }
      }
      """;

  private static void check(String handlers) {
    Inferred.check(HEAD + "@RestController class C {\n" + handlers + "}\n");
  }

  @Test
  void itIsNoOther() {
    check(
        """
          @GetMapping String met(State s) { if (s != State.DONE) return ""; if (s == State.OPEN) throw new Taken(); return ""; } //= 200
          @GetMapping String inASwitch(State s) { if (s != State.DONE) return ""; return switch (s) { case DONE -> "d"; case OPEN, SENT -> throw new Taken(); }; } //= 200
          @GetMapping String passedOn(State s) { if (s != State.DONE) return ""; return Texts.ofDone(s); } //= 200
          @GetMapping String same(State s) { if (s != State.DONE) return ""; if (s == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String alias(State s) { if (s != State.FIRST) return ""; if (s == State.OPEN) throw new Taken(); return ""; } //= 200 409
          @GetMapping String assigned(State s) { if (s != State.DONE) return ""; s = State.OPEN; if (s == State.OPEN) throw new Taken(); return ""; } //= 200 409
          @GetMapping String anotherValue(State s, State t) { if (s != State.DONE) return ""; if (t == State.OPEN) throw new Taken(); return ""; } //= 200 409
        """);
  }

  /** Null is left where no constant is. */
  @Test
  void whatIsLeft() {
    check(
        """
          @GetMapping String theLast(State s) { if (s == State.OPEN || s == State.SENT) return ""; return Texts.ofDone(s); } //= 200
          @GetMapping String oneOfTwo(State s) { if (s == State.OPEN) return ""; return Texts.ofDone(s); } //= 200 409
          @GetMapping String perhapsNull(State s) { if (s == State.OPEN || s == State.SENT) return ""; return Texts.asked(s); } //= 200 404
          @GetMapping String neverNull(State s) { if (s != State.DONE) return ""; return Texts.asked(s); } //= 200
          @GetMapping String none(State s) { if (s == State.OPEN || s == State.SENT || s == State.DONE) return ""; throw new Taken(); } //= 200 409
        """);
  }

  /** What the framework demands is never null. */
  @Test
  void nothingIsLeft() {
    check(
        """
          @GetMapping String chain(@RequestParam State s) { if (s == State.OPEN || s == State.SENT) return ""; if (s == State.DONE) return "d"; throw new Taken(); } //= 200
          @GetMapping String and(@PathVariable State s) { if (s != State.OPEN && s != State.SENT && s != State.DONE) throw new Taken(); return ""; } //= 200
          @GetMapping String passedOn(@RequestParam State s) { return of(s); } //= 200
          @GetMapping String over(@RequestParam State s) { if (s.isOver()) return ""; if (s == State.OPEN) return "o"; throw new Taken(); } //= 200
          @GetMapping String one(@RequestParam State s) { if (s != State.OPEN && s != State.SENT) throw new Taken(); return ""; } //= 200 409
          @GetMapping String optional(@RequestParam(required = false) State s) { if (s != State.OPEN && s != State.SENT && s != State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String optionalPassedOn(@RequestParam(required = false) State s) { return of(s); } //= 200 409
          private static String of(State s) { if (s == State.OPEN) return "o"; if (s == State.SENT) return "s"; if (s == State.DONE) return "d"; throw new Taken(); }
        """);
  }

  @Test
  void askedByItsOwnMethods() {
    check(
        """
          @GetMapping String over(State s) { if (!s.isOver()) return ""; return Texts.ofOver(s); } //= 200
          @GetMapping String overButNotDone(State s) { if (!s.isOver()) return ""; return Texts.ofDone(s); } //= 200 409
          @GetMapping String notOver(State s) { if (s.isOver()) return ""; return Texts.ofOver(s); } //= 200 409
          @GetMapping String open(State s) { if (s.isOpen()) return ""; return Texts.ofOver(s); } //= 200
          @GetMapping String twice(State s) { if (s.isOpen()) return ""; if (s.isOpen()) throw new Taken(); return ""; } //= 200
          @GetMapping String there(State s) { if (!s.isOver()) return ""; return s == null ? Texts.asked(s) : ""; } //= 200
        """);
  }

  /** An interface has other objects than the constants of one enum. */
  @Test
  void ofAnInterface() {
    Inferred.check(
        HEAD
            + """
            interface Code { HttpStatus status(); }
            enum First implements Code { ONE, TWO; @Override public HttpStatus status() { return this == ONE ? HttpStatus.GONE : HttpStatus.CONFLICT; } }
            enum Second implements Code { THREE; @Override public HttpStatus status() { return HttpStatus.BAD_GATEWAY; } }
            class Point { static final Point ZERO = new Point(), ONE = new Point(); }
            @RestController class C {
              private static ResponseEntity<Void> answer(Code c) { if (c == First.ONE) { return ResponseEntity.ok().build(); } return ResponseEntity.status(c.status()).build(); }
              @GetMapping ResponseEntity<Void> any(boolean b) { return answer(b ? First.TWO : Second.THREE); } //= 409 502
              private static String named(Point p) { if (p == null) { throw new Missing(); } throw new Taken(); }
              @GetMapping String points(Point p) { if (p == Point.ZERO || p == Point.ONE) return ""; return named(p); } //= 200 404 409
              @GetMapping String objects(Object o) { if (o == First.ONE || o == First.TWO) return ""; throw new Taken(); } //= 200 409
            }
            """);
  }

  /** A constant may have one of several values, or one that the environment tells. */
  @Test
  void thatNobodyKnows() {
    Inferred.check(
        HEAD
            + """
            enum Mode { A, B, C }
            class Settings {
              static final Mode MODE = Mode.valueOf(System.getenv("MODE"));
              static final Mode CHOSEN = Math.random() > .5 ? Mode.A : Mode.B;
              static final boolean STRICT = Boolean.getBoolean("strict");
              static final Mode FIXED = Mode.A;
            }
            @RestController class C {
              private static void refuse(boolean isRefused) { if (isRefused) { throw new Taken(); } }
              private static void check(Mode m) { if (m == Settings.MODE) { throw new Taken(); } }
              private static void checkNot(Mode m) { if (m != Settings.CHOSEN) { throw new Taken(); } }
              private static void checkAny(Mode m) { if (List.of(Mode.B, Settings.MODE).contains(m)) { throw new Taken(); } }
              @GetMapping void asked() { check(Mode.A); } //= 200 409
              @GetMapping void equal() { if (Settings.MODE.equals(Mode.B)) { throw new Taken(); } } //= 200 409
              @GetMapping void chosen() { checkNot(Mode.A); } //= 200 409
              @GetMapping void neither() { checkNot(Mode.C); } //= 409
              @GetMapping void one() { checkAny(Mode.B); } //= 409
              @GetMapping void other() { checkAny(Mode.A); } //= 200 409
              @GetMapping void strict() { boolean is = true; if (is == Settings.STRICT) { throw new Taken(); } } //= 200 409
              @GetMapping void fixed() { if (Settings.FIXED == Mode.B) { throw new Taken(); } } //= 200
            }
            """);
  }
}
