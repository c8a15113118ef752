package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Statuses as texts that are made of numbers, and the {@code catch} of what reads them. */
class NumberTextTest {
  private static void check(String handlers) {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.function.Function;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Refused extends RuntimeException {
          private final String code;
          Refused(String code) { this.code = code; }
          String getCode() { return code; }
        }
        enum Problem {
          MISSING(404), TAKEN(409);
          private final int status;
          Problem(int status) { this.status = status; }
          String getCode() { return String.valueOf(status); }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> refused(Refused e) {
            HttpStatus status;
            try {
              int code = Integer.parseInt(e.getCode().split("-")[0]);
              status = HttpStatus.valueOf(code);
            } catch (NumberFormatException none) {
              status = HttpStatus.BAD_REQUEST;
            }
            return new ResponseEntity<>("x", status);
          }
        }
        @RestController class C {
          %s
        }
        """
            .formatted(handlers));
  }

  @Test
  void theCatchIsReachedByOtherTexts() {
    check(
        """
        @GetMapping("/a") void number() { throw new Refused("404"); } //= 404
        @GetMapping("/b") void beginning() { throw new Refused("404-1"); } //= 404
        @GetMapping("/c") void other() { throw new Refused("x"); } //= 400 ?
        @GetMapping("/d") void unknown(@RequestBody String code) { throw new Refused(code); } //= 400 ?
        """);
  }

  @Test
  void madeOfNumbers() {
    check(
        """
        Refused of(Problem problem, int detail) { return new Refused(problem.getCode() + "-" + detail); }
        Refused of(int status) { return new Refused("" + status); }
        Refused of(int status, int detail) { return new Refused(status + "" + detail); }
        @GetMapping("/a") void ofAConstant() { throw new Refused(Problem.MISSING.getCode()); } //= 404
        @GetMapping("/b") void withDetail() { throw of(Problem.TAKEN, 3); } //= 409
        @GetMapping("/c") void valueOf() { throw new Refused(String.valueOf(404)); } //= 404
        @GetMapping("/d") void toText() { throw new Refused(Integer.toString(404)); } //= 404
        @GetMapping("/e") void joined() { throw of(404); } //= 404
        @GetMapping("/f") void prefixed(int detail) { throw new Refused("409-" + detail); } //= 409
        @GetMapping("/g") void goesOn(int detail) { throw new Refused("404" + detail); } //= 400 ?
        @GetMapping("/h") void goesOnByParts(int detail) { throw of(404, detail); } //= 400 ?
        @GetMapping("/j") void goesOnWithADigit(int detail) { throw new Refused("404" + "1-" + detail); } //= 400 ?
        @GetMapping("/i") void later(int detail) { throw new Refused("E" + 404 + detail); } //= 400 ?
        """);
  }

  /** A text that only begins with a number is none; that nothing else follows is not known. */
  @Test
  void readAsAWhole() {
    check(
        """
        @GetMapping("/a") void literal(int d) { //= 200 410
          try { Integer.parseInt("404-" + d); } catch (NumberFormatException e) { throw new Refused("410"); }
        }
        @GetMapping("/b") void compared(int d) { //= 200 409
          String code = "404-" + d;
          if (code.equals("404-1")) { throw new Refused("409"); }
        }
        @GetMapping("/c") void comparedWithOther(int d) { //= 200
          String code = "404-" + d;
          if (code.equals("E1")) { throw new Refused("409"); }
        }
        """);
  }

  /** What a function does that is given to a call, nobody can tell. */
  @Test
  void functionsInTheBlock() {
    check(
        """
        Integer read(String code, Function<String, Integer> reader) {
          try { return Optional.of(code).map(reader).get() + Integer.parseInt("1"); } catch (NumberFormatException e) { throw new Refused("410"); }
        }
        Integer given(Function<String, Integer> reader) { return read("404", reader); }
        @GetMapping("/a") void called() { read("404", null); } //= 200 410
        Integer transform(String code, Function<String, Integer> reader) {
          try { return code.transform(reader) + Integer.parseInt("1"); } catch (NumberFormatException e) { throw new Refused("410"); }
        }
        @GetMapping("/d") void transformed() { transform("404", null); } //= 200 410
        @GetMapping("/b") void streamed(@RequestBody List<String> all) { //= 200 410
          var numbers = all.stream().map(Integer::parseInt);
          try { Integer.parseInt("5"); numbers.toList(); } catch (NumberFormatException e) { throw new Refused("410"); }
        }
        @GetMapping("/c") void described(@RequestBody Object o) { //= 200 410
          try { Integer.parseInt("5"); String.valueOf(o); } catch (NumberFormatException e) { throw new Refused("410"); }
        }
        """);
  }
}
