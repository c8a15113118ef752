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

  /** It stands for what no case names, before it or after it. */
  @Test
  void defaultsBeforeCases() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum State { NEW, OLD }
          private static ResponseEntity<?> colons(State state) {
            switch (state) {
              default:
                return ResponseEntity.ok().build();
              case NEW:
                return ResponseEntity.status(201).build();
            }
          }
          private static ResponseEntity<?> arrows(State state) {
            return switch (state) {
              default -> ResponseEntity.ok().build();
              case NEW -> ResponseEntity.status(201).build();
            };
          }
          @GetMapping ResponseEntity<?> named() { return colons(State.NEW); } //= 201
          @GetMapping ResponseEntity<?> other() { return colons(State.OLD); } //= 200
          @GetMapping ResponseEntity<?> namedByArrow() { return arrows(State.NEW); } //= 201
          @GetMapping ResponseEntity<?> otherByArrow() { return arrows(State.OLD); } //= 200
        }
        """);
  }

  @Test
  void switches() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum State { NEW, OLD, GONE }
          @GetMapping ResponseEntity<?> oldSwitch(State s) { //= 200 201 410
            switch (s) {
              case NEW:
                return ResponseEntity.status(201).build();
              case OLD:
                return ResponseEntity.ok().build();
              default:
                return ResponseEntity.status(410).build();
            }
          }
          @GetMapping ResponseEntity<?> fallsThrough(State s) { //= 201 410
            HttpStatus status = HttpStatus.OK;
            switch (s) {
              case NEW:
                status = HttpStatus.CREATED;
                break;
              case OLD:
                status = HttpStatus.ACCEPTED;
              case GONE:
              default:
                status = HttpStatus.GONE;
            }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> withoutDefault(State s) { //= 200 201
            HttpStatus status = HttpStatus.OK;
            switch (s) {
              case NEW:
                status = HttpStatus.CREATED;
                break;
            }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> arrows(State s) { //= 200 201 410
            return switch (s) {
              case NEW -> ResponseEntity.status(HttpStatus.CREATED).build();
              case OLD -> ResponseEntity.ok().build();
              case GONE -> new ResponseEntity<>(HttpStatus.GONE);
            };
          }
          @GetMapping ResponseEntity<?> arrowStatement(State s) { //= 200 201 410
            switch (s) {
              case NEW -> { return ResponseEntity.status(201).build(); }
              case OLD -> { return ResponseEntity.ok().build(); }
              default -> { }
            }
            return ResponseEntity.status(410).build();
          }
          @GetMapping ResponseEntity<?> yields(State s) { //= 200 409 410
            return switch (s) {
              case NEW -> {
                boolean b = s.name().isEmpty();
                if (b) {
                  yield ResponseEntity.ok().build();
                }
                yield ResponseEntity.status(409).build();
              }
              default -> {
                yield ResponseEntity.status(410).build();
              }
            };
          }
          @GetMapping ResponseEntity<?> oldYield(int n) { //= 200 404
            HttpStatus status = switch (n) {
              case 1:
              case 2:
                yield HttpStatus.OK;
              default:
                yield HttpStatus.NOT_FOUND;
            };
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> throwing(State s) { //= 200
            return switch (s) {
              case NEW -> ResponseEntity.ok().build();
              default -> throw new IllegalStateException();
            };
          }
          @GetMapping ResponseEntity<?> strings(String s) { //= 200 404
            return ResponseEntity.status(switch (s) {
              case "a", "b" -> 200;
              default -> 404;
            }).build();
          }
          @GetMapping ResponseEntity<?> nested(State s, int n) { //= 200 201 202
            return switch (s) {
              case NEW -> switch (n) { case 1 -> ResponseEntity.ok().build(); default -> ResponseEntity.status(201).build(); };
              default -> ResponseEntity.accepted().build();
            };
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
}
