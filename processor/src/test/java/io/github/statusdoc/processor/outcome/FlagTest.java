package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Booleans that methods are called with. */
class FlagTest {
  @Test
  void constants() {
    check(
        """
        @GetMapping("/a") String yes() { return find(true); } //= 404
        @GetMapping("/b") String no() { return find(false); } //= 200
        @GetMapping("/c") String either(boolean b) { return find(b); } //= 200 404
        @GetMapping("/d") String choice(int i) { return find(i == 1 ? true : false); } //= 200 404
        @GetMapping("/e") String passedOn() { return through(false); } //= 200
        @GetMapping("/f") String boxed() { return boxed(false); } //= 200
        @GetMapping("/g") String negated() { return unless(true); } //= 200
        @GetMapping("/h") String compared() { return compared(false); } //= 200
        @GetMapping("/i") ResponseEntity<String> chosen() { return answer(true); } //= 201
        @GetMapping("/j") String named() { return find(STRICT); } //= 200
        @GetMapping("/k") String inALambda() { return Optional.of("x").map(x -> find(false)).get(); } //= 200
        static final boolean STRICT = false;
        String through(boolean strict) { return find(strict); }
        String boxed(Boolean strict) { if (strict) { throw new NotFound(); } return "x"; }
        String unless(boolean lenient) { if (!lenient) { throw new NotFound(); } return "x"; }
        String compared(boolean strict) { if (strict == true) { throw new NotFound(); } return "x"; }
        ResponseEntity<String> answer(boolean isNew) {
          return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.ACCEPTED).build();
        }
        """);
  }

  @Test
  void variables() {
    check(
        """
        @GetMapping("/a") String set(int i) { //= 200 404
          boolean found = false;
          if (i == 1) { found = true; }
          if (!found) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/b") String setInALoop(List<String> all) { //= 200 404
          boolean found = true;
          for (String one : all) { if (one.isEmpty()) { found = false; } }
          if (!found) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/c") String setInATry() { //= 200 404
          boolean failed = false;
          try { System.in.read(); } catch (java.io.IOException e) { failed = true; }
          if (failed) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/d") String computed(int i) { //= 200 404
          boolean found = true;
          found &= i == 1;
          if (!found) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/e") String askedAgainInALoop(List<String> all) { //= 200 404
          boolean first = true;
          for (String one : all) { if (!first) { throw new NotFound(); } first = false; }
          return "x";
        }
        @GetMapping("/f") String never() { //= 200
          boolean strict = false;
          if (strict) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/g") String setInFinally(int i) { //= 200 404
          boolean done = false;
          try { if (i == 1) { return "y"; } } finally { done = true; }
          if (done) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/h") String assigned(int i) { //= 200 404
          boolean found;
          if (found = i == 1) { return "x"; }
          throw new NotFound();
        }
        @GetMapping("/i") String mayNotBeAssigned(int i) { //= 200 404
          boolean strict = false;
          if (i == 1 && (strict = true)) { i++; }
          if (strict) { throw new NotFound(); }
          return "x";
        }
        @GetMapping("/j") ResponseEntity<?> statusMayNotBeAssigned(int i) { //= 200 409
          HttpStatus status = HttpStatus.OK;
          if (i == 1 || (status = HttpStatus.CONFLICT) == null) { i++; }
          return ResponseEntity.status(status).build();
        }
        """);
  }

  @Test
  void assignedInAnd() {
    check(
        """
        @GetMapping("/a") ResponseEntity<?> surely(int i) { //= 200 410
          HttpStatus status = HttpStatus.NOT_FOUND;
          if (i > 1 && (status = gone(i)) != null) { return ResponseEntity.status(status).build(); }
          return ResponseEntity.ok().build();
        }
        @GetMapping("/b") ResponseEntity<?> surelyWhereOrIsFalse(int i) { //= 200 410
          HttpStatus status = HttpStatus.NOT_FOUND;
          if (i > 1 || (status = gone(i)) == null) { return ResponseEntity.ok().build(); }
          return ResponseEntity.status(status).build();
        }
        @GetMapping("/c") ResponseEntity<?> inALoop(int i) { //= 200 410
          HttpStatus status = HttpStatus.NOT_FOUND;
          while (i > 1 && (status = gone(i)) != null) { return ResponseEntity.status(status).build(); }
          return ResponseEntity.ok().build();
        }
        @GetMapping("/d") ResponseEntity<?> ofAPattern(int i) { //= 200 404
          RuntimeException e = new NotFound();
          if (i > 1 && e instanceof NotFound n) { return ResponseEntity.status(n.code()).build(); }
          return ResponseEntity.ok().build();
        }
        HttpStatus gone(int i) { return i == 1 ? null : HttpStatus.GONE; }
        """);
  }

  /** Were each of these questions followed, each would multiply what is known. */
  @Test
  void manyQuestions() {
    String flags = numbered("boolean f%1$d = false;");
    String loops =
        numbered("for (int k%1$d = 0; k%1$d < i; k%1$d++) { if (f%1$d) { f%2$d = true; }");
    check(
        """
        @GetMapping("/a") String asked(int i) { //= 200 404
          %s
          %s
          f0 = true;
          %s
          if (f1) { throw new NotFound(); }
          return "x";
        }
        """
            .formatted(flags, loops, "}".repeat(80)));
  }

  private static String numbered(String text) {
    return IntStream.range(0, 80)
        .mapToObj(i -> text.formatted(i, (i + 1) % 80))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatOthersMaySay() {
    check(
        """
        interface Policy { default boolean isStrict() { return false; } }
        final Policy policy;
        C(Policy policy, Rules rules) { this.policy = policy; this.rules = rules; }
        static abstract class Rules {
          boolean isStrict() { return false; }
          final boolean isFinal() { return false; }
          static boolean isStatic() { return false; }
        }
        final Rules rules;
        boolean enabled = false;
        @GetMapping("/a") String called() { return find(policy.isStrict()); } //= 200 404
        @GetMapping("/b") String calledAtOnce() { if (policy.isStrict()) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/c") String field() { if (enabled) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/d") String fieldGiven() { return find(enabled); } //= 200 404
        @GetMapping("/e") String ofAnAbstractClass() { if (rules.isStrict()) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/f") String ofNoOther() { if (rules.isFinal()) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/g") String ofTheClass() { if (Rules.isStatic()) { throw new NotFound(); } return "x"; } //= 200
        """);
  }

  @Test
  void whatAMethodSays() {
    check(
        """
        @GetMapping("/a") String always() { if (saved()) { return "x"; } throw new NotFound(); } //= 200
        @GetMapping("/b") String inAVariable() { boolean ok = saved(); if (!ok) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/c") String given() { return find(saved()); } //= 404
        @GetMapping("/d") String passedOn() { if (!through()) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/e") String one(int i) { if (sometimes(i)) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/f") String computed(int i) { if (isOdd(i)) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/g") String recursive(int i) { if (isEven(i)) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/h") String ofTwo() { if (store.save()) { return "x"; } throw new NotFound(); } //= 200 404
        @GetMapping("/i") String and(int i) { if (i == 1 && !saved()) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/j") String or(int i) { if (i == 1 || !saved()) { throw new NotFound(); } return "x"; } //= 200 404
        @GetMapping("/k") String whereItThrows(int i) { if (checked(i)) { return "x"; } throw new NotFound(); } //= 200 409
        @GetMapping("/m") String compared() { if (saved() == false) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/n") String boxed() { if (!boxed(1)) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/o") String negated() { if (never()) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/p") String notSaved() { if (!(!saved())) { return "x"; } throw new NotFound(); } //= 200
        @GetMapping("/q") String question() { if (isGone(HttpStatus.GONE)) { throw new NotFound(); } return "x"; } //= 404
        @GetMapping("/r") String otherQuestion() { if (isGone(HttpStatus.OK)) { throw new NotFound(); } return "x"; } //= 200
        @GetMapping("/s") ResponseEntity<?> chain() { //= 404
          HttpStatus s = gone();
          if (s == HttpStatus.OK) { return ResponseEntity.ok().build(); } else if (s == HttpStatus.GONE) { return ResponseEntity.notFound().build(); }
          return ResponseEntity.status(409).build();
        }
        HttpStatus gone() { return HttpStatus.GONE; }
        boolean isGone(HttpStatus status) { return status == HttpStatus.GONE; }
        boolean never() { return !saved(); }
        boolean saved() { return true; }
        boolean through() { return saved(); }
        boolean sometimes(int i) { if (i == 1) { return true; } return false; }
        boolean isOdd(int i) { return i % 2 == 1; }
        boolean isEven(int i) { if (i == 0) { return true; } return !isEven(i - 1); }
        Boolean boxed(int i) { return true; }
        boolean checked(int i) {
          if (i == 1) { throw new org.springframework.web.server.ResponseStatusException(HttpStatus.CONFLICT); }
          return true;
        }
        static class Store { boolean save() { return true; } }
        static class ReadOnly extends Store { @Override boolean save() { return false; } }
        final Store store;
        C(Store store) { this.store = store; }
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
          String find(boolean strict) { if (strict) { throw new NotFound(); } return "x"; }
        }
        @ResponseStatus(HttpStatus.NOT_FOUND) class NotFound extends RuntimeException { int code() { return 404; } }
        """
            .formatted(members));
  }
}
