package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Ways through a body: each answers its own status. */
class BranchTest {
  @Test
  void conditions() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<?> ternary(boolean b) { return b ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); } //= 200 404
          @GetMapping ResponseEntity<?> nestedTernary(int a) { return a > 1 ? ResponseEntity.ok("x") : a > 0 ? ResponseEntity.accepted().build() : ResponseEntity.notFound().build(); } //= 200 202 404
          @GetMapping ResponseEntity<?> ternaryInside(boolean b) { return ResponseEntity.status(b ? HttpStatus.OK : HttpStatus.CREATED).body("x"); } //= 200 201
          @GetMapping ResponseEntity<?> constructor(boolean b) { return new ResponseEntity<>("x", b ? HttpStatus.OK : HttpStatus.CREATED); } //= 200 201
          @GetMapping ResponseEntity<?> ifElse(boolean b) { //= 200 409
            if (b) {
              return ResponseEntity.ok("x");
            } else {
              return ResponseEntity.status(409).build();
            }
          }
          @GetMapping ResponseEntity<?> early(String s) { //= 200 400 404
            if (s == null) return ResponseEntity.badRequest().build();
            if (s.isEmpty()) {
              return ResponseEntity.notFound().build();
            }
            return ResponseEntity.ok(s);
          }
          @GetMapping ResponseEntity<?> elseIf(int n) { //= 200 201 202 204
            ResponseEntity<?> r;
            if (n == 1) {
              r = ResponseEntity.ok().build();
            } else if (n == 2) {
              r = ResponseEntity.status(201).build();
            } else if (n == 3) {
              r = ResponseEntity.accepted().build();
            } else {
              r = ResponseEntity.noContent().build();
            }
            return r;
          }
          @GetMapping ResponseEntity<?> halfKnown(boolean b, int code) { //= 200 ?
            return b ? ResponseEntity.ok("x") : ResponseEntity.status(code).build();
          }
        }
        """);
  }

  @Test
  void blocks() {
    Inferred.check(
        """
        package com.acme;
        import java.io.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<?> resource(File f) throws IOException { //= 200 204
            try (InputStream in = new FileInputStream(f)) {
              if (in.read() < 0) {
                return ResponseEntity.noContent().build();
              }
              return ResponseEntity.ok().build();
            }
          }
          @GetMapping ResponseEntity<?> caught(File f) { //= 200 404
            try (InputStream in = new FileInputStream(f)) {
              return ResponseEntity.ok(in.readAllBytes());
            } catch (IOException e) {
              return ResponseEntity.notFound().build();
            }
          }
          @GetMapping ResponseEntity<?> finallyWins() { //= 503
            try {
              return ResponseEntity.ok().build();
            } finally {
              return ResponseEntity.status(503).build();
            }
          }
          @GetMapping ResponseEntity<?> finallyChangesTooLate() { //= 200
            HttpStatus status = HttpStatus.OK;
            try {
              return ResponseEntity.status(status).build();
            } finally {
              status = HttpStatus.CONFLICT;
            }
          }
          @GetMapping ResponseEntity<?> assignedInTry(String s) { //= 200 400
            HttpStatus status;
            try {
              Integer.parseInt(s);
              status = HttpStatus.OK;
            } catch (NumberFormatException e) {
              status = HttpStatus.BAD_REQUEST;
            }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> locked() { //= 200 423
            synchronized (this) {
              if (hashCode() == 1) {
                return ResponseEntity.status(HttpStatus.LOCKED).build();
              }
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> asserted(int n) { //= 200
            assert n > 0 : ResponseEntity.status(500).build();
            { return ResponseEntity.ok().build(); }
          }
        }
        """);
  }

  @Test
  void whatCannotBeReachedDoesNotCount() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private static final boolean OFF = false;
          @GetMapping ResponseEntity<?> constantCondition() { //= 200
            if (OFF) {
              return ResponseEntity.status(503).build();
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> overwritten() { //= 200
            ResponseEntity<?> r = ResponseEntity.notFound().build();
            r = ResponseEntity.ok().build();
            return r;
          }
        }
        """);
  }

  @Test
  void instanceofPatterns() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          sealed interface Result permits Found, Missing, Refused { }
          record Found(String value) implements Result { }
          record Missing(HttpStatus status) implements Result { }
          record Refused(int code) implements Result { }
          private Result find(int n) {
            if (n == 1) return new Found("x");
            if (n == 2) return new Missing(HttpStatus.GONE);
            return new Refused(409);
          }
          @GetMapping ResponseEntity<?> patterns(int n) { //= 200 409 410
            Result r = find(n);
            if (r instanceof Found f) {
              return ResponseEntity.ok(f.value());
            }
            if (r instanceof Missing m) {
              return ResponseEntity.status(m.status()).build();
            }
            if (!(r instanceof Refused refused)) {
              throw new IllegalStateException();
            }
            return ResponseEntity.status(refused.code()).build();
          }
          @GetMapping ResponseEntity<?> casts(int n) { //= 200 409 410
            Result r = find(n);
            if (r instanceof Missing) {
              return ResponseEntity.status(((Missing) r).status()).build();
            } else if (r instanceof Refused) {
              Refused refused = (Refused) r;
              return ResponseEntity.status(refused.code()).build();
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> outside(Object o) { //= 200 ?
            if (o instanceof HttpStatus status) {
              return ResponseEntity.status(status).build();
            }
            return o instanceof ResponseEntity<?> r ? r : ResponseEntity.ok().build();
          }
        }
        """);
  }

  /** Texts, numbers and booleans are of no class of one's own. */
  @Test
  void noInstancesOfOnesOwn() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        record Refused(HttpStatus status) {}
        @RestController class C {
          private static ResponseEntity<?> of(Object o) {
            return o instanceof Refused refused ? ResponseEntity.status(refused.status()).build() : ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> text() { return of(""); } //= 200
          @GetMapping ResponseEntity<?> number() { return of(7); } //= 200
          @GetMapping ResponseEntity<?> truth() { return of(true); } //= 200
          @GetMapping ResponseEntity<?> either(boolean b) { return of(b ? "" : new Refused(HttpStatus.GONE)); } //= 200 410
        }
        """);
  }

  /** Of all that a class inherits from, this is never said. */
  @Test
  void instancesOfObject() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Thing implements Runnable { public void run() {} }
        @RestController class C {
          private ResponseEntity<Void> of(Object o) { return o instanceof Object ? ResponseEntity.accepted().build() : ResponseEntity.noContent().build(); }
          @GetMapping ResponseEntity<Void> made() { return of(new Thing()); } //= 202
          @GetMapping ResponseEntity<Void> none() { return of(null); } //= 204
          @GetMapping ResponseEntity<Void> given(Thing thing) { return of(thing); } //= 202 204
        }
        """);
  }
}
