package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Texts of clients that are no numbers, dates or constants. */
class ParsingTest {
  @Test
  void throwsWhatTheAdviceAnswersFor() {
    Inferred.check(
        """
        package com.acme;
        import java.time.*;
        import java.time.format.*;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum Size { S, L }
          enum Code {
            GONE(HttpStatus.GONE), LOST(HttpStatus.NOT_FOUND);
            final HttpStatus status;
            Code(HttpStatus status) { this.status = status; }
          }
          @GetMapping("/a") int number(String s) { return Integer.parseInt(s); } //= 200 422
          @GetMapping("/b") Long boxed(String s) { return Long.valueOf(s); } //= 200 422
          @GetMapping("/c") Integer ofInt(int i) { return Integer.valueOf(i); } //= 200
          @GetMapping("/d") UUID id(String s) { return UUID.fromString(s); } //= 200 400
          @GetMapping("/t") byte[] bytes(String s) { return Base64.getUrlDecoder().decode(s); } //= 200 400
          @GetMapping("/u") byte[] bytesOfAConstant() { return Base64.getDecoder().decode("aaaa"); } //= 200
          @GetMapping("/v") byte[] bytesCaught(String s) { try { return Base64.getDecoder().decode(s); } catch (IllegalArgumentException e) { return null; } } //= 200
          @GetMapping("/e") Size own(String s) { return Size.valueOf(s); } //= 200 400
          @GetMapping("/f") DayOfWeek another(String s) { return DayOfWeek.valueOf(s); } //= 200 400
          @GetMapping("/g") Size general(String s) { return Enum.valueOf(Size.class, s); } //= 200 400
          @GetMapping("/h") LocalDate date(String s) { return LocalDate.parse(s, DateTimeFormatter.ISO_DATE); } //= 200 409
          @GetMapping("/p") LocalDate ofAConstant() { return LocalDate.parse(FIRST); } //= 200
          @GetMapping("/i") int caught(String s) { try { return Integer.parseInt(s); } catch (NumberFormatException e) { return 0; } } //= 200
          @GetMapping("/l") int constant() { return Integer.parseInt("12"); } //= 200
          static final String FIRST = "2026-01-01";
          @GetMapping("/m") UUID mapped(Optional<String> s) { return s.map(UUID::fromString).orElse(null); } //= 200 400
          @GetMapping("/q") int oneOfConstants(boolean b) { return Integer.parseInt(b ? "1" : "2"); } //= 200
          @GetMapping("/s") int noNumber(boolean b) { return Integer.parseInt(b ? "1" : FIRST); } //= 200 422
          @GetMapping("/r") int perhapsConstant(boolean b, String s) { return Integer.parseInt(b ? "1" : s); } //= 200 422
          @GetMapping("/n") java.math.BigDecimal made(String s) { return new java.math.BigDecimal(s); } //= 200 422
          @GetMapping("/o") java.math.BigDecimal madeOfAConstant() { return new java.math.BigDecimal("0.1"); } //= 200
          @GetMapping("/j") ResponseEntity<String> status(String s) { return ResponseEntity.status(Code.valueOf(s).status).build(); } //= 400 ?
          @GetMapping("/k") ResponseEntity<String> values(int i) { return ResponseEntity.status(Code.values()[i].status).build(); } //= ?
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler @ResponseStatus(HttpStatus.BAD_REQUEST) String illegal(IllegalArgumentException e) { return "x"; }
          @ExceptionHandler @ResponseStatus(HttpStatus.CONFLICT) String date(DateTimeParseException e) { return "x"; }
          @ExceptionHandler @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY) String number(NumberFormatException e) { return "x"; }
        }
        """);
  }
}
