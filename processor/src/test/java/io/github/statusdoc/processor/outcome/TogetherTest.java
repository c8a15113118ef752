package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What was asked as one of several cases, and then in part once more. */
class TogetherTest {
  @Test
  void aPartOfBoth() {
    check(
        """
        Object read(Object id, boolean required) {
          if (id == null && !required) { return null; }
          if (id == null) { throw new NotFound(); }
          return id;
        }
        @GetMapping("/a") void no(@RequestParam(required = false) String k) { read(k, false); } //= 200
        @GetMapping("/b") void yes(@RequestParam(required = false) String k) { read(k, true); } //= 200 404
        Object flags(boolean a, boolean b) {
          if (a && b) { return "x"; }
          if (a) { throw new Gone(); }
          if (b) { throw new NotFound(); }
          return "y";
        }
        @GetMapping("/c") Object both() { return flags(true, true); } //= 200
        @GetMapping("/d") Object first() { return flags(true, false); } //= 410
        @GetMapping("/e") Object second() { return flags(false, true); } //= 404
        @GetMapping("/f") Object perhaps(boolean a) { return flags(a, true); } //= 200 404
        void three(Object id, boolean a, boolean b) {
          if (id == null && a && b) { return; }
          if (id == null && a) { throw new Gone(); }
          if (id == null) { throw new NotFound(); }
        }
        @GetMapping("/g") void all(@RequestParam(required = false) String k) { three(k, true, true); } //= 200
        @GetMapping("/h") void two(@RequestParam(required = false) String k) { three(k, true, false); } //= 200 410
        @GetMapping("/i") void one(@RequestParam(required = false) String k) { three(k, false, true); } //= 200 404
        void kept(Object id, boolean required) {
          boolean isMissing = id == null;
          if (isMissing && !required) { return; }
          if (isMissing) { throw new NotFound(); }
        }
        void chain(Object id, boolean a, boolean b) {
          if (id == null && !a) { return; }
          if (a && b) { return; }
          if (id == null) { if (b) { throw new Gone(); } throw new NotFound(); }
        }
        @GetMapping("/l") void chained(@RequestParam(required = false) String k, boolean a, boolean b) { chain(k, a, b); } //= 200 404
        @GetMapping("/j") void keptNo(@RequestParam(required = false) String k) { kept(k, false); } //= 200
        @GetMapping("/k") void keptYes(@RequestParam(required = false) String k) { kept(k, true); } //= 200 404
        """);
  }

  @Test
  void aPartOfEither() {
    check(
        """
        void either(Object id, boolean isGuest) {
          if (id == null || isGuest) { if (id != null) { throw new Gone(); } return; }
        }
        @GetMapping("/a") void no(@RequestParam(required = false) String k) { either(k, false); } //= 200
        @GetMapping("/b") void yes(@RequestParam(required = false) String k) { either(k, true); } //= 200 410
        void pairs(boolean a, boolean b, boolean c) {
          if ((a && b) || (a && c)) { return; }
          if (a) { if (b) { throw new Gone(); } throw new NotFound(); }
        }
        @GetMapping("/c") void second(boolean a, boolean b) { pairs(a, b, true); } //= 200
        @GetMapping("/d") void neither(boolean a) { pairs(a, false, false); } //= 200 404
        Object chosen(Object id, boolean a) { return id == null && a ? "x" : id == null ? missing() : "z"; }
        Object missing() { throw new NotFound(); }
        @GetMapping("/e") void no2(@RequestParam(required = false) String k) { chosen(k, true); } //= 200
        @GetMapping("/f") void yes2(@RequestParam(required = false) String k) { chosen(k, false); } //= 200 404
        """);
  }

  @Test
  void constantsAndTypes() {
    check(
        """
        void constants(HttpStatus s) {
          if (s == HttpStatus.OK || s == HttpStatus.CREATED) { return; }
          if (s == HttpStatus.OK) { throw new NotFound(); }
        }
        @GetMapping("/a") void askedBefore(HttpStatus s) { constants(s); } //= 200
        void switched(HttpStatus s, boolean b) {
          if (b && (s == HttpStatus.OK || s == HttpStatus.CREATED)) { return; }
          switch (s) { case OK -> throw new NotFound(); case CREATED -> throw new Gone(); default -> {} }
        }
        @GetMapping("/b") void none(HttpStatus s) { switched(s, true); } //= 200
        @GetMapping("/c") void all(HttpStatus s) { switched(s, false); } //= 200 404 410
        void types(Object o, boolean isLenient) {
          if (o == null && isLenient) { return; }
          if (o == null) { throw new Gone(); }
          if (o instanceof String) { throw new NotFound(); }
        }
        @GetMapping("/d") void lenient(@RequestBody(required = false) Object o) { types(o, true); } //= 200 404
        @GetMapping("/e") void strict(@RequestBody(required = false) Object o) { types(o, false); } //= 200 404 410
        void nulls(Object o, boolean isLenient) {
          if (o instanceof String && isLenient) { if (o == null) { throw new Gone(); } return; }
          if (o instanceof String) { throw new NotFound(); }
        }
        void labels(HttpStatus s) {
          switch (s) { case OK, CREATED -> {} default -> { if (s == HttpStatus.OK) { throw new NotFound(); } } }
        }
        @GetMapping("/h") void ofALabel(HttpStatus s) { labels(s); } //= 200
        @GetMapping("/f") void aText(@RequestBody Object o) { nulls(o, true); } //= 200
        @GetMapping("/g") void noText(@RequestBody Object o) { nulls(o, false); } //= 200 404
        """);
  }

  /** What may have changed since is asked anew. */
  @Test
  void ofAnotherValue() {
    check(
        """
        HttpStatus state;
        List<String> found = new ArrayList<>();
        void load() { state = HttpStatus.OK; }
        void field(boolean isLenient) {
          if (state == HttpStatus.OK && isLenient) { return; }
          load();
          if (state == HttpStatus.OK) { throw new NotFound(); }
        }
        @GetMapping("/a") void changed() { field(true); } //= 200 404
        void reassigned(Object id, boolean required) {
          if (id == null && !required) { return; }
          id = found.remove(0);
          if (id == null) { throw new NotFound(); }
        }
        @GetMapping("/b") void another(@RequestParam(required = false) String k) { reassigned(k, false); } //= 200 404
        void earlier(List<String> all, boolean isStrict) {
          Object last = null;
          for (String s : all) {
            boolean isFirst = last == null;
            if (isFirst && isStrict) { last = s; continue; }
            if (last != null) { throw new NotFound(); }
            last = s;
          }
        }
        @GetMapping("/c") void ofAnotherRound(@RequestParam List<String> k) { earlier(k, true); } //= 200 404
        void swallowed(Object o, boolean b) {
          try { if (o == null && b) { throw new IllegalStateException(); } } catch (IllegalStateException e) { }
          if (o == null) { throw new Gone(); }
        }
        @GetMapping("/d") void goesOn(@RequestParam(required = false) String o) { swallowed(o, true); } //= 200 410
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
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        """
            .formatted(members));
  }
}
