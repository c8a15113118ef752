package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Loops: what one round leaves, the next one finds. */
class LoopTest {
  @Test
  void statuses() {
    Inferred.check(
        """
        package com.acme;
        import java.util.List;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<?> inALoop(List<String> all) { //= 200 404
            for (String one : all) {
              if (one.isEmpty()) {
                return ResponseEntity.ok(one);
              }
            }
            return ResponseEntity.notFound().build();
          }
          @GetMapping ResponseEntity<?> builtInALoop(List<String> all) { //= 200 207
            HttpStatus status = HttpStatus.OK;
            for (int i = 0; i < all.size(); i++) {
              if (all.get(i).isEmpty()) {
                status = HttpStatus.MULTI_STATUS;
                break;
              }
            }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> labelled(List<List<String>> all) { //= 200 400 409
            ResponseEntity<?> r = ResponseEntity.ok().build();
            outer:
            for (List<String> some : all) {
              for (String one : some) {
                if (one.isEmpty()) {
                  r = ResponseEntity.badRequest().build();
                  break outer;
                }
                if (one.equals("x")) {
                  r = ResponseEntity.status(409).build();
                  continue outer;
                }
              }
            }
            return r;
          }
          @GetMapping ResponseEntity<?> labelledBlock(boolean b) { //= 200 404
            HttpStatus status = HttpStatus.NOT_FOUND;
            block: {
              if (b) {
                break block;
              }
              status = HttpStatus.OK;
            }
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> endless() { //= 200 503
            int tries = 0;
            while (true) {
              if (tries++ > 3) {
                return ResponseEntity.status(503).build();
              }
              if (tries == 2) {
                break;
              }
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> doWhile(java.util.Iterator<String> i) { //= 202 204
            HttpStatus status;
            do {
              status = i.next().isEmpty() ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED;
            } while (i.hasNext());
            return ResponseEntity.status(status).build();
          }
          @GetMapping ResponseEntity<?> secondRound(List<String> all) { //= 200 201 202
            HttpStatus last = HttpStatus.OK;
            HttpStatus next = HttpStatus.CREATED;
            for (String one : all) {
              last = next;
              next = HttpStatus.ACCEPTED;
            }
            return ResponseEntity.status(last).build();
          }
        }
        """);
  }

  @Test
  void jumps() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          interface Client { String page(String token); }
          Client client;
          @GetMapping ResponseEntity<?> retried() { //= 200
            while (true) {
              try {
                return ResponseEntity.ok(client.page("x"));
              } catch (IllegalStateException e) {
                Thread.yield();
              }
            }
          }
          @GetMapping ResponseEntity<?> forEver() { //= 503
            for (int i = 0; ; i++) {
              if (i > 3) {
                return ResponseEntity.status(503).build();
              }
            }
          }
          @GetMapping ResponseEntity<?> yieldedInALoop(int n) { //= 200 409
            return switch (n) {
              case 1 -> {
                for (int i = 0; i < n; i++) {
                  if (i == 3) {
                    yield ResponseEntity.status(409).build();
                  }
                }
                yield ResponseEntity.ok().build();
              }
              default -> throw new IllegalArgumentException();
            };
          }
          @GetMapping ResponseEntity<?> returnedInTheNextRound(int n) { //= 200 202 207
            ResponseEntity<?> last = ResponseEntity.accepted().build();
            for (int i = 0; i < n; i++) {
              if (i == 2) {
                return last;
              }
              last = ResponseEntity.status(207).build();
            }
            return ResponseEntity.ok().build();
          }
          private ResponseEntity<?> helper(int n) { return n > 9 ? ResponseEntity.badRequest().build() : ResponseEntity.status(207).build(); }
          @GetMapping ResponseEntity<?> calledInTheRoundBefore(int n) { //= 200 202 207 400
            ResponseEntity<?> last = ResponseEntity.accepted().build();
            for (int i = 0; i < n; i++) {
              if (i == 2) {
                return last;
              }
              last = helper(n);
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> twoRoundsBefore(int n) { //= 200 202 203 207 400
            ResponseEntity<?> last = ResponseEntity.accepted().build();
            ResponseEntity<?> next = ResponseEntity.status(203).build();
            for (int i = 0; i < n; i++) {
              for (int j = 0; j < n; j++) {
                if (j == 2) {
                  return last;
                }
                last = next;
              }
              next = helper(n);
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> brokenRoundDoesNotCome(int n) { //= 200 202
            HttpStatus status = HttpStatus.ACCEPTED;
            for (int i = 0; i < n; i++) {
              if (i == 2) {
                return ResponseEntity.status(status).build();
              }
              if (i == 3) {
                status = HttpStatus.CONFLICT;
                break;
              }
            }
            return ResponseEntity.ok().build();
          }
          @GetMapping ResponseEntity<?> pages() { //= 200 204
            String token = null;
            do {
              token = next(token);
            } while (hashCode() > 3);
            return at(token);
          }
          private String next(String token) { return token == null ? "a" : client.page(token); }
          private ResponseEntity<?> at(String token) { return token == null ? ResponseEntity.noContent().build() : ResponseEntity.ok().build(); }
        }
        """);
  }

  /** In Jakarta REST, null is a 204. */
  @Test
  void nullInTheNextRound() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        @Path("/") class C {
          @GET public String late(@QueryParam("n") int n) { //= 200 204
            String s = "x";
            for (int i = 0; i < n; i++) {
              if (i == 3) {
                return s;
              }
              s = null;
            }
            return "y";
          }
          private String find(boolean b) { return b ? "x" : null; }
          @GET public String asked(@QueryParam("b") boolean b) { //= 200 204
            String s = "x";
            for (int i = 0; i < 3; i++) {
              if (s == null) {
                return s;
              }
              s = find(b);
            }
            return "y";
          }
        }
        """);
  }

  /** However many rounds it takes: what so many variables hand on is known, or said not to be. */
  @Test
  void manyRounds() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @RestController class C {
          enum State { A, B, C, D, E, F, END }
          @GetMapping ResponseEntity<?> machine() { //= 409
            State state = State.A;
            for (;;) {
              switch (state) {
                case A -> state = State.B;
                case B -> state = State.C;
                case C -> state = State.D;
                case D -> state = State.E;
                case E -> state = State.F;
                case F -> state = State.END;
                default -> { return ResponseEntity.status(409).build(); }
              }
            }
          }
          @GetMapping void handedOn(int n) { //= 200 ?
            RuntimeException a = null; RuntimeException b = null; RuntimeException c = null; RuntimeException d = null;
            RuntimeException e = null; RuntimeException f = null; RuntimeException g = null;
            for (int i = 0; i < n; i++) {
              if (g != null) { throw g; }
              g = f; f = e; e = d; d = c; c = b; b = a; a = new Missing();
            }
          }
        }
        """);
  }
}
