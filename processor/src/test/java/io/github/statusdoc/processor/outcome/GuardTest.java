package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Questions that are asked in one place and answered in another. */
class GuardTest {
  @Test
  void constants() {
    check(
        """
        static final boolean OFF = false;
        static final boolean ON = true;
        final boolean off = false;
        @GetMapping("/a") void and(int i) { if (OFF && i == 1) { throw new NotFound(); } } //= 200
        @GetMapping("/b") void or(int i) { if (ON || i == 1) { return; } throw new NotFound(); } //= 200
        @GetMapping("/c") void not(int i) { if (!ON && i == 1) { throw new NotFound(); } } //= 200
        @GetMapping("/d") void ofTheObject(int i) { if (off && i == 1) { throw new NotFound(); } } //= 200
        @GetMapping("/e") void on(int i) { if (ON && i == 1) { throw new NotFound(); } } //= 200 404
        """);
  }

  @Test
  void answersThatArePassedOn() {
    check(
        """
        String find(boolean strict) { if (strict) { throw new NotFound(); } return "x"; }
        @GetMapping("/a") String not() { return unless(true); } //= 200
        @GetMapping("/b") String and(int i) { return ifBoth(false, i); } //= 200
        @GetMapping("/c") String isNull() { return ifNull("x"); } //= 200
        @GetMapping("/d") String instance() { return ifTaken(new NotFound()); } //= 200
        @GetMapping("/e") String asked(int i) { return ifBoth(true, i); } //= 200 404
        @GetMapping("/f") String nothing() { return ifNull(null); } //= 404
        @GetMapping("/g") String other() { return ifTaken(new Taken()); } //= 404
        @GetMapping("/h") String untold(String s) { return ifNull(s); } //= 200 404
        @GetMapping("/i") String instanceOfClass() { return ifOfClass(new NotFound()); } //= 200
        @GetMapping("/j") String otherOfClass() { return ifOfClass(new Taken()); } //= 404
        @GetMapping("/s") String passedOn() { return find(Taken.class.isInstance(new NotFound())); } //= 200
        @GetMapping("/t") String keptInAVariable() { return ifKept(new NotFound()); } //= 200
        @GetMapping("/u") String keptAndSo() { return ifKept(new Taken()); } //= 404
        @GetMapping("/v") String returned() { return find(isTaken(new NotFound())); } //= 200
        String ifKept(RuntimeException e) { boolean isTaken = Taken.class.isInstance(e); if (isTaken) { return find(true); } return "x"; }
        boolean isTaken(RuntimeException e) { return Taken.class.isInstance(e); }
        @GetMapping("/k") String bothHold() { return ifBothHold(new Taken(), HttpStatus.GONE); } //= 404
        @GetMapping("/l") String firstFails() { return ifBothHold(new NotFound(), HttpStatus.GONE); } //= 200
        @GetMapping("/m") String secondFails() { return ifBothHold(new Taken(), HttpStatus.OK); } //= 200
        @GetMapping("/n") String noneHolds() { return ifEither(new NotFound(), HttpStatus.OK); } //= 200
        @GetMapping("/o") String oneHolds() { return ifEither(new NotFound(), HttpStatus.GONE); } //= 404
        @GetMapping("/p") String returnedBoth() { return find(both(new Taken(), HttpStatus.GONE)); } //= 404
        @GetMapping("/q") String returnedNot() { return find(both(new Taken(), HttpStatus.OK)); } //= 200
        @GetMapping("/r") String manyHold() { return ifMany(HttpStatus.GONE); } //= 200 404
        boolean both(RuntimeException e, HttpStatus s) { return e instanceof Taken && s == HttpStatus.GONE; }
        String ifBothHold(RuntimeException e, HttpStatus s) { return find(e instanceof Taken && s == HttpStatus.GONE); }
        String ifEither(RuntimeException e, HttpStatus s) { return find(e instanceof Taken || s == HttpStatus.GONE); }
        String ifMany(HttpStatus s) {
          return find(!(s == HttpStatus.OK && s == HttpStatus.OK || s == HttpStatus.CREATED && s == HttpStatus.OK || s == HttpStatus.LOCKED && s == HttpStatus.OK || s == HttpStatus.FOUND && s == HttpStatus.OK));
        }
        String ifOfClass(RuntimeException e) { if (Taken.class.isInstance(e)) { return find(true); } return "x"; }
        String unless(boolean lenient) { return find(!lenient); }
        String ifBoth(boolean strict, int i) { return find(strict && i == 1); }
        String ifNull(String s) { return find(s == null); }
        String ifTaken(RuntimeException e) { return find(e instanceof Taken); }
        """);
  }

  @Test
  void answersInVariables() {
    check(
        """
        @GetMapping("/a") void and() { and(false, "x"); } //= 200
        @GetMapping("/b") void andAsked(String s) { and(true, s); } //= 200 404
        @GetMapping("/c") String found(int i) { //= 200 404
          Optional<String> o = optional(i);
          boolean found = o.isPresent();
          if (!found) { throw new NotFound(); }
          return o.orElseThrow(Taken::new);
        }
        @GetMapping("/d") String isNull(@RequestParam(required = false) String s) { //= 200 404
          boolean isNull = s == null;
          if (isNull) { throw new NotFound(); }
          if (s == null) { throw new Taken(); }
          return s;
        }
        @GetMapping("/e") String assignedLater(@RequestParam(required = false) String s, int i) { //= 200 404 409
          boolean isNull = s == null;
          if (i == 1) { isNull = false; }
          if (isNull) { throw new NotFound(); }
          if (s == null) { throw new Taken(); }
          return s;
        }
        @GetMapping("/f") String otherValue(@RequestParam(required = false) String s, int i) { //= 200 404 409
          boolean isNull = s == null;
          s = optional(i).orElse(null);
          if (isNull) { throw new NotFound(); }
          if (s == null) { throw new Taken(); }
          return s;
        }
        @GetMapping("/h") void chosen() { chosen(false); } //= 200
        @GetMapping("/i") void chosenYes(int i) { chosen(i > 2); } //= 200 404
        void chosen(boolean b) { boolean bad = b ? true : false; find(bad); }
        @GetMapping("/j") void switched() { switched(HttpStatus.OK); } //= 200
        void switched(HttpStatus s) { boolean bad = switch (s) { case GONE -> true; default -> false; }; find(bad); }
        void find(boolean strict) { if (strict) { throw new NotFound(); } }
        @GetMapping("/k") void askedInALambda() { inALambda("x"); } //= 200
        void inALambda(String s) { boolean isNull = s == null; List.of(1).forEach(i -> { if (isNull) { throw new NotFound(); } }); }
        @GetMapping("/g") void inALambda() { boolean no = never(); List.of(1).forEach(i -> { if (no) { throw new NotFound(); } }); } //= 200
        void and(boolean strict, String s) { boolean bad = strict && s.isEmpty(); if (bad) { throw new NotFound(); } }
        boolean never() { return false; }
        Optional<String> optional(int i) { return List.of("x").stream().skip(i).findFirst(); }
        """);
  }

  @Test
  void mappedAfterItWasFound() {
    check(
        """
        @GetMapping("/a") ResponseEntity<String> mapped(int i) { //= 200 404
          Optional<String> o = List.of("x").stream().skip(i).findFirst();
          if (!o.isPresent()) { return ResponseEntity.notFound().build(); }
          return o.map(ResponseEntity::ok).orElse(ResponseEntity.badRequest().build());
        }
        @GetMapping("/b") ResponseEntity<String> perhapsToNull(int i) { //= 200 400 404
          Optional<String> o = List.of("x").stream().skip(i).findFirst();
          if (!o.isPresent()) { return ResponseEntity.notFound().build(); }
          return o.map(System::getProperty).map(ResponseEntity::ok).orElse(ResponseEntity.badRequest().build());
        }
        @GetMapping("/c") String untold(int i) { //= 200 404 409
          Optional<String> o = List.of("x").stream().skip(i).findFirst();
          if (o.isEmpty()) { throw new NotFound(); }
          return o.map(System::getProperty).orElseThrow(Taken::new);
        }
        @GetMapping("/d") String made(int i) { //= 200 404
          Optional<String> o = List.of("x").stream().skip(i).findFirst();
          if (o.isEmpty()) { throw new NotFound(); }
          return o.map(x -> x + "y").orElseThrow(Taken::new);
        }
        """);
  }

  @Test
  void flagsOfObjects() {
    check(
        """
        record Options(boolean strict, int max) { static Options lenient() { return new Options(false, 1); } }
        static class Settings { private final boolean strict; Settings(boolean s) { strict = s; } boolean isStrict() { return strict; } }
        enum Mode { LENIENT(false), STRICT(true); final boolean strict; Mode(boolean s) { strict = s; } }
        void find(Options o, int i) { if (o.strict() && i == 1) { throw new NotFound(); } }
        void find(Settings o, int i) { if (o.isStrict() && i == 1) { throw new NotFound(); } }
        void find(Mode o, int i) { if (o.strict && i == 1) { throw new NotFound(); } }
        void find(Boolean o, int i) { if (Boolean.TRUE.equals(o) && i == 1) { throw new NotFound(); } }
        @GetMapping("/a") void ofARecord(int i) { find(new Options(false, 3), i); } //= 200
        @GetMapping("/b") void madeElsewhere(int i) { find(Options.lenient(), i); } //= 200
        @GetMapping("/c") void ofAClass(int i) { find(new Settings(false), i); } //= 200
        @GetMapping("/d") void ofAConstant(int i) { find(Mode.LENIENT, i); } //= 200
        @GetMapping("/e") void boxed(int i) { find(false, i); } //= 200
        @GetMapping("/f") void strict(int i) { find(new Options(true, 3), i); } //= 200 404
        @GetMapping("/g") void strictClass(int i) { find(new Settings(true), i); } //= 200 404
        @GetMapping("/h") void strictConstant(int i) { find(Mode.STRICT, i); } //= 200 404
        @GetMapping("/i") void boxedTrue(int i) { find(true, i); } //= 200 404
        @GetMapping("/j") void boxedNull(int i) { find((Boolean) null, i); } //= 200
        record Compact(boolean a, boolean b) { Compact { if (b) { a = true; } } }
        void find(Compact o) { if (o.a()) { throw new NotFound(); } }
        @GetMapping("/l") void compact() { find(new Compact(false, true)); } //= 200 404
        @GetMapping("/k") void given(int i, @RequestBody Options o) { find(o, i); } //= 200 404
        """);
  }

  /** Each asks for all that the two before ask: together they would be Fibonacci's. */
  @Test
  @Timeout(60)
  void manyAnswers() {
    String answers =
        IntStream.range(2, 40)
            .mapToObj(i -> "boolean b%d = b%d && b%d;".formatted(i, i - 1, i - 2))
            .collect(Collectors.joining("\n"));
    check(
        """
        @GetMapping("/a") void all(HttpStatus x, HttpStatus y) { //= 200 404
          boolean b0 = x == HttpStatus.OK;
          boolean b1 = y == HttpStatus.GONE;
          %s
          if (b39) { throw new NotFound(); }
        }
        """
            .formatted(answers));
  }

  /** Where a question has several ways to be true, or to be false. */
  @Test
  void eitherOfTwo() {
    check(
        """
        record Options(boolean strict, int size) {}
        void find(Boolean o, int i) { if (Boolean.TRUE.equals(o) && i == 1) { throw new NotFound(); } }
        void both(Options o, boolean b) { if (o != null && b) { return; } throw new NotFound(); }
        @GetMapping("/a") void bothTrue(int i) { both(new Options(true, i), true); } //= 200
        @GetMapping("/b") void secondFalse(int i) { both(new Options(true, i), false); } //= 404
        @GetMapping("/c") void firstFalse() { both(null, true); } //= 404
        @GetMapping("/d") void perhaps(int i, boolean b) { both(new Options(true, i), b); } //= 200 404
        void one(Options o, boolean b) { if (o == null || b) { throw new NotFound(); } }
        @GetMapping("/e") void neither(int i) { one(new Options(true, i), false); } //= 200
        @GetMapping("/f") void second(int i) { one(new Options(true, i), true); } //= 404
        @GetMapping("/g") void first() { one(null, false); } //= 404
        void member(Options o) { if (o != null && o.strict()) { return; } throw new NotFound(); }
        @GetMapping("/h") void strict(int i) { member(new Options(true, i)); } //= 200
        @GetMapping("/i") void lenient(int i) { member(new Options(false, i)); } //= 404
        void inElse(Options o, boolean b) { if (o != null && b) { System.gc(); } else { throw new NotFound(); } }
        @GetMapping("/j") void notElse(int i) { inElse(new Options(true, i), true); } //= 200
        @GetMapping("/k") void orElse(int i) { inElse(new Options(true, i), false); } //= 404
        void chosen(boolean a, boolean b) { find((a && b) || !a ? null : Boolean.TRUE, 1); }
        @GetMapping("/n") void chosenBoth() { chosen(true, true); } //= 200
        """);
  }

  private static void check(String members) {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          %s
        }
        @ResponseStatus(HttpStatus.NOT_FOUND) class NotFound extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        """
            .formatted(members));
  }
}
