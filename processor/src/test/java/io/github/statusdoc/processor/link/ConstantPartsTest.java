package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Numbers and texts that are compared with those of a constant. */
class ConstantPartsTest {
  private static final String CODES =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      enum Code {
        TAKEN(3000, "T"), MISSING(3001, "M"), SHORT(3002, "S"), AGAIN(3001, "M");
        private final int number; private final String text;
        Code(int number, String text) { this.number = number; this.text = text; }
        int getNumber() { return number; }
        String getText() { return text; }
        Code other() { return this == TAKEN ? MISSING : TAKEN; }
      }
      """;

  @Test
  void numbers() {
    check(
        "int",
        "getNumber",
        """
            if (e.code() == Code.TAKEN.getNumber()) { return ResponseEntity.status(409).build(); }
            if (Code.MISSING.getNumber() == e.code()) { return ResponseEntity.status(404).build(); }
            return ResponseEntity.status(e.code() != Code.SHORT.getNumber() ? 500 : 422).build();
        """);
  }

  @Test
  void texts() {
    check(
        "String",
        "getText",
        """
            if (e.code().equals(Code.TAKEN.getText())) { return ResponseEntity.status(409).build(); }
            if (Code.MISSING.getText().equals(e.code())) { return ResponseEntity.status(404).build(); }
            return ResponseEntity.status(java.util.Objects.equals(e.code(), Code.SHORT.getText()) ? 422 : 500).build();
        """);
  }

  private static void check(String type, String getter, String answers) {
    Inferred.check(
        CODES
            + """
            class Failure extends RuntimeException {
              private final %1$s code;
              Failure(Code code) { this.code = code.%2$s(); }
              %1$s code() { return code; }
            }
            @RestController class C {
              @GetMapping("a") void taken() { throw new Failure(Code.TAKEN); } //= 409
              @GetMapping("b") void missing() { throw new Failure(Code.MISSING); } //= 404
              @GetMapping("c") void shortOne() { throw new Failure(Code.SHORT); } //= 422
              @GetMapping("d") void sameCode() { throw new Failure(Code.AGAIN); } //= 404
              @GetMapping("e") void either(int i) { throw new Failure(i > 0 ? Code.TAKEN : Code.SHORT); } //= 409 422
              @GetMapping("f") void any(Code code) { throw new Failure(code); } //= 404 409 422 500
              @ExceptionHandler ResponseEntity<?> failed(Failure e) {
            %3$s
              }
            }
            """
                .formatted(type, getter, answers));
  }

  /** What another constant has, or one that is not known, and values of two types. */
  @Test
  void whatIsNotKnown() {
    Inferred.check(
        CODES
            + """
            @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
            @RestController class C {
              @GetMapping("a") void ofAny(Code code, @RequestParam int n) { if (n == code.getNumber()) { throw new Taken(); } } //= 200 409
              @GetMapping("b") void any(@RequestParam int n) { if (n == Code.TAKEN.getNumber()) { throw new Taken(); } } //= 200 409
              @GetMapping("c") void ofTwo(@RequestParam int n) { if (n == Code.TAKEN.other().getNumber()) { throw new Taken(); } } //= 200 409
              @GetMapping("d") void wider(@RequestParam long n) { if (n == Code.TAKEN.getNumber()) { throw new Taken(); } } //= 200 409
              @GetMapping("e") void known() { if (Code.SHORT.getNumber() == Code.TAKEN.getNumber()) { throw new Taken(); } } //= 200
              @GetMapping("f") void knownTexts() { if (Code.AGAIN.getText().equals(Code.MISSING.getText())) { throw new Taken(); } } //= 409
            }
            """);
  }
}
