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
}
