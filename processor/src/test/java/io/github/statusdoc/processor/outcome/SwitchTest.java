package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Switches, statements and expressions: each case is for its constants. */
class SwitchTest {
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

  /** Where each constant of an enum has its case, nothing is left for what comes after them. */
  @Test
  void allConstants() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          enum State { NEW, OLD; static final int LARGEST = 2; }
          private RuntimeException conflict() { return new ResponseStatusException(HttpStatus.CONFLICT); }
          @GetMapping ResponseEntity<?> colons(State s) { //= 200 201
            switch (s) {
              case NEW: return ResponseEntity.status(201).build();
              case OLD: return ResponseEntity.ok().build();
              default: throw conflict();
            }
          }
          @GetMapping ResponseEntity<?> arrows(State s) { //= 200 201
            return switch (s) {
              case NEW, OLD -> ResponseEntity.status(s == State.NEW ? 201 : 200).build();
              default -> throw conflict();
            };
          }
          @GetMapping ResponseEntity<?> after(State s) { //= 200 201
            switch (s) {
              case NEW: return ResponseEntity.status(201).build();
              case OLD: return ResponseEntity.ok().build();
            }
            throw conflict();
          }
          @GetMapping ResponseEntity<?> fallenInto(State s) { //= 201 409
            switch (s) {
              case NEW: return ResponseEntity.status(201).build();
              case OLD: System.gc();
              default: throw conflict();
            }
          }
          @GetMapping ResponseEntity<?> one(State s) { //= 201 409
            switch (s) {
              case NEW: return ResponseEntity.status(201).build();
              default: throw conflict();
            }
          }
          @GetMapping ResponseEntity<?> numbers(int i) { //= 200 201 409
            switch (i) {
              case 1: return ResponseEntity.status(201).build();
              case 2: return ResponseEntity.ok().build();
              default: throw conflict();
            }
          }
        }
        """);
  }

  /** What a case with a colon assigns, counts for its labels, and for those that fall into it. */
  @Test
  void assignments() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Kind { A, B, C, D }
        @RestController class C {
          static HttpStatus each(Kind k) { HttpStatus s; switch (k) { case A: s = HttpStatus.NOT_FOUND; break; case B: s = HttpStatus.CONFLICT; break; default: s = HttpStatus.BAD_REQUEST; } return s; }
          static HttpStatus some(Kind k) { HttpStatus s = HttpStatus.BAD_REQUEST; switch (k) { case A: s = HttpStatus.NOT_FOUND; break; case B: s = HttpStatus.CONFLICT; break; } return s; }
          static HttpStatus together(Kind k) { HttpStatus s; switch (k) { case A: case B: s = HttpStatus.CONFLICT; break; default: s = HttpStatus.BAD_REQUEST; break; } return s; }
          static HttpStatus falling(Kind k) { HttpStatus s; switch (k) { case A: s = HttpStatus.NOT_FOUND; case B: s = HttpStatus.CONFLICT; break; default: s = HttpStatus.BAD_REQUEST; } return s; }
          static HttpStatus first(Kind k) { HttpStatus s; switch (k) { default: s = HttpStatus.BAD_REQUEST; break; case A: s = HttpStatus.NOT_FOUND; break; case B: s = HttpStatus.CONFLICT; } return s; }
          static HttpStatus withDefault(Kind k) { HttpStatus s; switch (k) { case A: s = HttpStatus.NOT_FOUND; break; case B: default: s = HttpStatus.CONFLICT; } return s; }
          static HttpStatus behindDefault(Kind k) { HttpStatus s; switch (k) { case A: s = HttpStatus.NOT_FOUND; break; default: case B: s = HttpStatus.CONFLICT; break; case C: s = HttpStatus.GONE; } return s; }
          static HttpStatus inside(Kind k, boolean b) { HttpStatus s; switch (k) { case A: if (b) { s = HttpStatus.NOT_FOUND; break; } s = HttpStatus.GONE; break; default: s = HttpStatus.CONFLICT; } return s; }
          static void write(Kind k, jakarta.servlet.http.HttpServletResponse r) { switch (k) { case A: r.setStatus(202); break; default: r.setStatus(204); break; } }
          private static ResponseEntity<Void> of(HttpStatus s) { return ResponseEntity.status(s).build(); }
          @GetMapping ResponseEntity<Void> eachA() { return of(each(Kind.A)); } //= 404
          @GetMapping ResponseEntity<Void> eachB() { return of(each(Kind.B)); } //= 409
          @GetMapping ResponseEntity<Void> eachD() { return of(each(Kind.D)); } //= 400
          @GetMapping ResponseEntity<Void> eachAny(Kind k) { return of(each(k)); } //= 400 404 409
          @GetMapping ResponseEntity<Void> someA() { return of(some(Kind.A)); } //= 404
          @GetMapping ResponseEntity<Void> someD() { return of(some(Kind.D)); } //= 400
          @GetMapping ResponseEntity<Void> someAny(Kind k) { return of(some(k)); } //= 400 404 409
          @GetMapping ResponseEntity<Void> togetherA() { return of(together(Kind.A)); } //= 409
          @GetMapping ResponseEntity<Void> togetherB() { return of(together(Kind.B)); } //= 409
          @GetMapping ResponseEntity<Void> togetherD() { return of(together(Kind.D)); } //= 400
          @GetMapping ResponseEntity<Void> fallingA() { return of(falling(Kind.A)); } //= 409
          @GetMapping ResponseEntity<Void> fallingD() { return of(falling(Kind.D)); } //= 400
          @GetMapping ResponseEntity<Void> firstA() { return of(first(Kind.A)); } //= 404
          @GetMapping ResponseEntity<Void> firstB() { return of(first(Kind.B)); } //= 409
          @GetMapping ResponseEntity<Void> firstD() { return of(first(Kind.D)); } //= 400
          @GetMapping ResponseEntity<Void> withDefaultA() { return of(withDefault(Kind.A)); } //= 404
          @GetMapping ResponseEntity<Void> withDefaultB() { return of(withDefault(Kind.B)); } //= 409
          @GetMapping ResponseEntity<Void> withDefaultD() { return of(withDefault(Kind.D)); } //= 409
          @GetMapping ResponseEntity<Void> behindDefaultB() { return of(behindDefault(Kind.B)); } //= 409
          @GetMapping ResponseEntity<Void> behindDefaultC() { return of(behindDefault(Kind.C)); } //= 410
          @GetMapping ResponseEntity<Void> behindDefaultD() { return of(behindDefault(Kind.D)); } //= 409
          @GetMapping ResponseEntity<Void> insideA(boolean b) { return of(inside(Kind.A, b)); } //= 404 410
          @GetMapping ResponseEntity<Void> insideD(boolean b) { return of(inside(Kind.D, b)); } //= 409
          @GetMapping void writtenA(jakarta.servlet.http.HttpServletResponse r) { write(Kind.A, r); } //= 202
          @GetMapping void writtenD(jakarta.servlet.http.HttpServletResponse r) { write(Kind.D, r); } //= 204
        }
        """);
  }

  /** Where all cases leave the method, what follows is for the others. */
  @Test
  void behind() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Kind { A, B, C }
        @RestController class S {
          private static ResponseEntity<?> of(Kind k) {
            switch (k) { case A: return ResponseEntity.ok("x"); case B: throw new IllegalStateException(); }
            return ResponseEntity.badRequest().build();
          }
          private static ResponseEntity<?> leaves(Kind k) {
            switch (k) { case A: return ResponseEntity.ok("x"); case B: break; }
            return ResponseEntity.badRequest().build();
          }
          private static ResponseEntity<?> falls(Kind k, boolean b) {
            switch (k) { case A: if (b) return ResponseEntity.ok("x"); }
            return ResponseEntity.badRequest().build();
          }
          @GetMapping ResponseEntity<?> named() { return of(Kind.A); } //= 200
          @GetMapping ResponseEntity<?> other() { return of(Kind.C); } //= 400
          @GetMapping ResponseEntity<?> any(Kind k) { return of(k); } //= 200 400
          @GetMapping ResponseEntity<?> broken() { return leaves(Kind.B); } //= 400
          @GetMapping ResponseEntity<?> notBroken() { return leaves(Kind.A); } //= 200
          @GetMapping ResponseEntity<?> fallen(boolean b) { return falls(Kind.A, b); } //= 200 400
        }
        """);
  }

  /** A state that the switch itself changes, round by round. */
  @Test
  void stateMachines() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum State { A, B, C }
        @ResponseStatus(HttpStatus.CONFLICT) class Conflict extends RuntimeException {}
        @RestController class C {
          @GetMapping String colons(String s) { State st = State.A; for (char c : s.toCharArray()) { switch (st) { case A: st = c == 'x' ? State.B : State.A; break; case B: st = c == 'y' ? State.C : State.B; break; default: throw new Conflict(); } } return "x"; } //= 200 409
          @GetMapping String arrows(String s) { State st = State.A; for (char c : s.toCharArray()) { switch (st) { case A -> st = c == 'x' ? State.B : State.A; case B -> st = c == 'y' ? State.C : State.B; default -> throw new Conflict(); } } return "x"; } //= 200 409
          @GetMapping String choices(String s) { State st = State.A; for (char c : s.toCharArray()) { if (st == State.A) { st = c == 'x' ? State.B : State.A; } else if (st == State.B) { st = c == 'y' ? State.C : State.B; } else { throw new Conflict(); } } return "x"; } //= 200 409
        }
        """);
  }
}
