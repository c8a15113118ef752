package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What loops ask, and which round the values are of that are asked. */
class LoopConditionTest {
  @Test
  void conditionsOfLoops() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private HttpStatus find(int i) { return i == 1 ? HttpStatus.CONFLICT : i == 2 ? HttpStatus.GONE : null; }
          @GetMapping ResponseEntity<?> thereInTheBody(int i) { //= 200 409 410
            HttpStatus status = null;
            while ((status = find(i)) != null) { return ResponseEntity.status(status).build(); }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> notThereAtItsEnd(int i) { //= 200 204 409 410
            HttpStatus status = HttpStatus.CONFLICT;
            for (; status != null; i++) { if (i > 3) { return ResponseEntity.status(status).build(); } status = find(i); }
            return status == null ? ResponseEntity.noContent().build() : ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> nullAtItsEnd() { //= 200 404
            HttpStatus status = HttpStatus.OK;
            while ((status = find(hashCode())) != null) { if (hashCode() > 3) { return ResponseEntity.ok().build(); } }
            return status == null ? ResponseEntity.notFound().build() : ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> thereAtItsEnd(int i) { //= 409 410
            HttpStatus status = null;
            while (status == null) { status = find(i); }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> goesOn(int i) { //= 200 409
            HttpStatus status = HttpStatus.OK;
            for (int k = 0; k < i; k++) { if (k == 1) { status = HttpStatus.CONFLICT; continue; } status = HttpStatus.OK; }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> ofARoundBefore(int i) { //= 200 409 410
            HttpStatus last = HttpStatus.OK;
            HttpStatus status;
            while ((status = find(i)) != null) { last = status; }
            return ResponseEntity.status(last).build();
          }
          private HttpStatus step(HttpStatus s) { return s == HttpStatus.OK ? HttpStatus.CONFLICT : HttpStatus.GONE; }
          @GetMapping ResponseEntity<?> continued() { //= 409
            for (HttpStatus s = HttpStatus.OK; ; s = step(s)) {
              if (s == HttpStatus.OK) { continue; }
              if (s == HttpStatus.CONFLICT) { return ResponseEntity.status(409).build(); }
            }
          }
          @GetMapping ResponseEntity<?> untilAfterwards(int i) { //= 200 409 410
            HttpStatus status = HttpStatus.GONE;
            do { if (i > 3) { return ResponseEntity.status(status).build(); } status = HttpStatus.CONFLICT; i++; } while (i < 9);
            return ResponseEntity.ok().build();
          }
        }
        """);
  }

  /** What is asked of a value in this round says nothing of the value of an earlier one. */
  @Test
  void valuesOfEarlierRounds() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private HttpStatus find(int i) { return i == 1 ? HttpStatus.CONFLICT : i == 2 ? HttpStatus.GONE : null; }
          private RuntimeException failure(int i) { return i == 1 ? new Conflict() : i == 2 ? new Gone() : null; }
          @GetMapping ResponseEntity<?> status(int i) { //= 200 409 410
            HttpStatus last = HttpStatus.OK;
            for (int k = 0; ; k++) {
              HttpStatus status = find(k);
              if (status == null) { return ResponseEntity.status(last).build(); }
              last = status;
            }
          }
          @GetMapping ResponseEntity<?> response(int i) { //= 200 409 410
            ResponseEntity<?> last = ResponseEntity.ok().build();
            while (true) {
              HttpStatus status = find(i);
              if (status == null) { return last; }
              last = ResponseEntity.status(status).build();
            }
          }
          @GetMapping String exception(int i) { //= 200 409 410
            RuntimeException last = null;
            for (int k = 0; k < i; k++) {
              RuntimeException e = failure(k);
              if (e == null && last != null) { throw last; }
              last = e;
            }
            return "x";
          }
          @GetMapping String caught(int i) { //= 409 410
            RuntimeException last = new IllegalStateException();
            while (true) {
              try {
                if (i++ % 3 == 0) { throw new Conflict(); }
                throw new Gone();
              } catch (Conflict | Gone e) {
                if (e instanceof Conflict && i > 9) { throw last; }
                last = e;
              }
            }
          }
          @GetMapping String retried(int n) { //= 200 409 410
            RuntimeException last = null;
            for (int i = 0; i < n; i++) {
              try { return load(i); } catch (RuntimeException e) { last = e; }
            }
            throw last;
          }
          private String load(int i) { RuntimeException e = failure(i); if (e != null) { throw e; } return "x"; }
          @GetMapping ResponseEntity<?> ofThisRound(int i) { //= 200 410
            while (true) {
              HttpStatus status = find(i);
              HttpStatus same = status;
              if (status == HttpStatus.GONE) { return ResponseEntity.status(same).build(); }
              if (status == null) { return ResponseEntity.ok().build(); }
            }
          }
        }
        @ResponseStatus(HttpStatus.CONFLICT) class Conflict extends RuntimeException {}
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        """);
  }
}
