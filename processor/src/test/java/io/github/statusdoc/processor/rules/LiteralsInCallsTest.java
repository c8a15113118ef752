package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;

import org.junit.jupiter.api.Test;

/** The places inside a call where a number is a status. */
class LiteralsInCallsTest {
  /** A framework gets what either arm yields. */
  @Test
  void arms() {
    check(
        """
            package com.acme;
            import org.springframework.http.*;
            class UserController {
              Object a(boolean b) { return ResponseEntity.status(b ? «UnknownStatusLiteral»499 : 404); }
              Object b() { return ResponseEntity.status(true ? «UnknownStatusLiteral»4040 : 404); }
              Object c(int i) {
                return ResponseEntity.status(switch (i) { case 1 -> (int) «UnknownStatusLiteral»444; default -> 200; });
              }
              Object d(int i) {
                return ResponseEntity.status(
                    switch (i) {
                      case 1:
                        int other = switch (i) { case 2: yield 4041; default: yield 4042; };
                        yield «UnknownStatusLiteral»445;
                      case 2: { yield b() == null ? 200 : «UnknownStatusLiteral»446; }
                      default: throw new IllegalStateException();
                    });
              }
              Object e() { int code = 447; return ResponseEntity.status(«UnknownStatusLiteral»code); }
              Object f(int code) { return ResponseEntity.status(code + 4040); }
            }
            """);
  }

  @Test
  void constructorsOfSubclasses() {
    check(
        """
            package com.acme;
            import jakarta.ws.rs.WebApplicationException;
            class Gone extends WebApplicationException {
              Gone() { super(«UnknownStatusLiteral»4040); }
              Gone(int number) { this(number, "x"); }
              Gone(int number, String text) { super(text, «UnknownStatusLiteral»499); }
              static final Object ONE = new Gone(498);
            }
            class Ours extends org.springframework.web.server.ResponseStatusException {
              Ours() { super(«UnknownStatusLiteral»4444, null, null); }
            }
            """);
  }

  /** Neither for the call inside and the one around it, nor for each constructor. */
  @Test
  void once() {
    check(
        """
            package com.acme;
            import jakarta.ws.rs.core.Response;
            import org.springframework.http.*;
            class UserController {
              private int code = HttpStatusCode.valueOf(«UnknownStatusLiteral»499).value();
              { code = HttpStatusCode.valueOf(«UnknownStatusLiteral»498).value(); }
              UserController() {}
              UserController(int code) {}
              Object a() { return ResponseEntity.status(HttpStatusCode.valueOf(«UnknownStatusLiteral»497)); }
              Object c() { return ResponseEntity.status(HttpStatus.valueOf(«DeprecatedStatusLiteral»305)); }
              Object d() { return Response.status(Response.Status«DeprecatedStatusLiteral».USE_PROXY); }
              Object b() {
                return ResponseEntity.status(Response.status(«UnknownStatusLiteral»496).build().getStatus());
              }
            }
            """);
  }

  private static void check(String source) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(source)
        .assertMarkedFindings();
  }
}
