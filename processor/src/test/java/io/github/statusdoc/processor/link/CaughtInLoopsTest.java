package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

class CaughtInLoopsTest {
  /** What an earlier turn of a loop has caught, a later one may throw. */
  @Test
  void keptInALoop() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        @RestController class C {
          private static boolean may() { return Math.random() > .5; }
          private void find() { if (may()) { throw new Missing(); } }
          @GetMapping void next() { //= 200 404
            RuntimeException last = null;
            for (int i = 0; i < 3; i++) {
              if (last != null) { throw last; }
              try { find(); } catch (Missing e) { last = e; }
            }
          }
          @GetMapping void inner() { //= 200 404 409
            RuntimeException last = null;
            while (may()) {
              for (int i = 0; i < 3; i++) {
                if (last != null) { throw last; }
                try { find(); if (may()) { throw new Taken(); } } catch (Missing | Taken e) { last = e; }
              }
            }
          }
          @GetMapping void twice() { //= 200 404
            RuntimeException first = null;
            RuntimeException last = null;
            for (int i = 0; i < 5; i++) {
              if (last != null) { throw last; }
              try { if (first != null) { throw first; } } catch (RuntimeException e) { last = e; }
              try { find(); } catch (Missing e) { first = e; }
            }
          }
          @GetMapping void inAFunction() { //= 200 404
            RuntimeException kept = null;
            for (int i = 0; i < 3; i++) {
              RuntimeException now = kept;
              Runnable demand = () -> { if (now != null) { throw now; } };
              demand.run();
              try { find(); } catch (Missing e) { kept = e; }
            }
          }
        }
        """);
  }
}
