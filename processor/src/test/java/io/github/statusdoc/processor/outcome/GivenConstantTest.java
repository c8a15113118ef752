package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Methods that compare a constant of an enum with the one that they get. */
class GivenConstantTest {
  private static void check(String question) {
    check(question, "200 409");
  }

  private static void check(String question, String either) {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Code {
          NOT_FOUND(404), DUPLICATED(409), EXPIRED(401);
          private final int status;
          Code(int status) { this.status = status; }
          int getStatus() { return status; }
          boolean is(Code other) { return this == other; }
          boolean equal(Code other) { return this.equals(other); }
        }
        class Failure extends RuntimeException {
          private final Code code;
          Failure(Code code) { this.code = code; }
          Code getCode() { return code; }
          boolean is(Code other) { return code == other; }
          boolean isNot(Code other) { return !Objects.equals(other, this.code); }
          boolean isOneOf(Code first, Code second) { return code.equals(first) || code.equals(second); }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> handle(Failure e) { return ResponseEntity.status(e.getCode().getStatus()).build(); }
        }
        class Service {
          String missing(int n) { if (n == 0) { throw new Failure(Code.NOT_FOUND); } return "x"; }
          String either(int n) { if (n == 0) { throw new Failure(Code.NOT_FOUND); } if (n == 1) { throw new Failure(Code.DUPLICATED); } return "x"; }
          String given(Code code) { throw new Failure(code); }
        }
        @RestController class C {
          private final Service service = new Service();
          private String of(int n, Code code) {
            try { return service.either(n); } catch (Failure e) { if (e.is(code)) { return "x"; } throw e; }
          }
          @GetMapping("a") String missing(int n) { try { return service.missing(n); } catch (Failure e) { if (%1$s) { return "none"; } throw e; } } //= 200
          @GetMapping("b") String either(int n) { try { return service.either(n); } catch (Failure e) { if (%1$s) { return "none"; } throw e; } } //= %2$s
          @GetMapping("c") String given(Code code) { try { return service.given(code); } catch (Failure e) { if (%1$s) { return "none"; } throw e; } } //= 200 ?
          @GetMapping("d") String known(int n) { return of(n, Code.NOT_FOUND); } //= 200 409
          @GetMapping("e") String twoOfThem(int n, boolean b) { return of(n, b ? Code.NOT_FOUND : Code.DUPLICATED); } //= 200 404 409
          @GetMapping("f") String anyOfThem(int n, Code code) { return of(n, code); } //= 200 404 409
          @GetMapping("g") String another(int n) { return of(n, Code.EXPIRED); } //= 200 404 409
        }
        """
            .formatted(question, either));
  }

  @Test
  void compared() {
    check("e.is(Code.NOT_FOUND)");
    check("!e.isNot(Code.NOT_FOUND)");
    check("e.getCode().is(Code.NOT_FOUND)");
    check("e.getCode().equal(Code.NOT_FOUND)");
    check("e.isOneOf(Code.NOT_FOUND, Code.NOT_FOUND)");
  }

  /** What an object is given of itself may be that of another. */
  @Test
  void ofItself() {
    check("e.is(Code.NOT_FOUND) && e.is(e.getCode())", "200 404 409");
  }

  /** A part of a part. */
  @Test
  void statusOfCode() {
    check("e.getCode().getStatus() == 404");
    check("e.getCode() == Code.NOT_FOUND");
  }

  /** Two parameters may both be null; one parameter is always the same as itself. */
  @Test
  void whatMayBeNull() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        enum Kind { A, B }
        @RestController class Kinds {
          @GetMapping("/a") ResponseEntity<?> bothNull(Kind one, Kind other) { //= 409 410
            if (one == other && one == null) { return ResponseEntity.status(409).build(); }
            return ResponseEntity.status(410).build();
          }
          @GetMapping("/b") ResponseEntity<?> otherNull(Kind one, Kind other) { //= 409 410
            if (one == other && other == null) { return ResponseEntity.status(409).build(); }
            return ResponseEntity.status(410).build();
          }
          @GetMapping("/c") ResponseEntity<?> copied(Kind one) { //= 409 410
            Kind copy = one;
            if (copy == one && one == null) { return ResponseEntity.status(409).build(); }
            return ResponseEntity.status(410).build();
          }
          @GetMapping("/d") ResponseEntity<?> itself(Kind one) { //= 409
            Kind copy = one;
            if (copy == one) { return ResponseEntity.status(409).build(); }
            return ResponseEntity.status(410).build();
          }
          @GetMapping("/e") ResponseEntity<?> constant(Kind one) { //= 410
            if (one == Kind.A && one == null) { return ResponseEntity.status(409).build(); }
            return ResponseEntity.status(410).build();
          }
        }
        """);
  }
}
