package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;

import org.junit.jupiter.api.Test;

/** The places inside a call where a number is a status. */
class LiteralsInCallsTest {
  @Test
  void armsOfAConditional() {
    check(
        """
        Object a(boolean b) { return ResponseEntity.status(b ? «UnknownStatusLiteral»499 : 404); }
        Object b(boolean b, boolean c) {
          return ResponseEntity.status((b ? 404 : (c ? «UnknownStatusLiteral»498 : 200)));
        }
        """);
  }

  @Test
  void constructorOfTheSuperclass() {
    check(
        """
        static class Ours extends ResponseStatusException {
          Ours() { super(«UnknownStatusLiteral»4444, null, null); }
        }
        static class Theirs extends jakarta.ws.rs.WebApplicationException {
          Theirs() { super(«UnknownStatusLiteral»4445); }
        }
        """);
  }

  @Test
  void onceWhereCallsAreNested() {
    check(
        """
        Object a() {
          return ResponseEntity.status(HttpStatus.valueOf(«DeprecatedStatusLiteral»305));
        }
        Object b() {
          return ResponseEntity.status(HttpStatusCode.valueOf(«UnknownStatusLiteral»499));
        }
        Object c() { return Response.status(Response.Status«DeprecatedStatusLiteral».USE_PROXY); }
        """);
  }

  private static void check(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            """
            package com.acme;
            import jakarta.ws.rs.core.Response;
            import org.springframework.http.*;
            import org.springframework.web.server.*;
            class UserController {
            """
                + members
                + "}\n")
        .assertMarkedFindings();
  }
}
