package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;

import io.github.statusdoc.processor.testing.Inferred;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The places inside a call where a number is a status. */
class LiteralsInCallsTest {
  @Test
  void everyCallThatTakesAStatus() {
    check(
        """
            package com.acme;
            import jakarta.servlet.http.HttpServletResponse;
            import jakarta.ws.rs.WebApplicationException;
            import jakarta.ws.rs.core.Response;
            import org.springframework.http.*;
            import org.springframework.web.server.ResponseStatusException;
            class UserController {
              void servlet(HttpServletResponse r) throws java.io.IOException {
                r.setStatus(«UnknownStatusLiteral»4040);
                r.sendError(«UnknownStatusLiteral»4041);
                r.sendError(«UnknownStatusLiteral»4042, "x");
              }
              Object a() { return HttpStatus.valueOf(«UnknownStatusLiteral»4043); }
              Object b() { return HttpStatusCode.valueOf(«UnknownStatusLiteral»4044); }
              Object c() { return ResponseEntity.status(«UnknownStatusLiteral»4045); }
              Object d() { return Response.status(«UnknownStatusLiteral»4046); }
              Object e() { return new ResponseStatusException(«UnknownStatusLiteral»4047, "x", null); }
              Object f() { return new WebApplicationException(«UnknownStatusLiteral»4048); }
            }
            """);
  }

  @Test
  void everyComparisonWithAStatus() {
    check(
        """
            package com.acme;
            import jakarta.servlet.http.HttpServletResponse;
            import jakarta.ws.rs.core.Response;
            import java.net.http.HttpResponse;
            import org.springframework.http.ResponseEntity;
            class UserClient {
              boolean a(HttpServletResponse r) { return r.getStatus() == «UnknownStatusLiteral»4040; }
              boolean b(HttpResponse<?> r) { return «UnknownStatusLiteral»4041 == r.statusCode(); }
              boolean oneOfTwo(HttpResponse<?> r, boolean b) { return r.statusCode() == (b ? «UnknownStatusLiteral»4041 : 200); }
              boolean none(java.net.HttpURLConnection c) throws java.io.IOException { return c.getResponseCode() == -1 || c.getResponseCode() == «UnknownStatusLiteral»-2; }
              boolean c(ResponseEntity<?> r) { return r.getStatusCode().value() != «UnknownStatusLiteral»4042; }
              boolean d(Response r) { if (r.getStatus() == «UnknownStatusLiteral»4043) { return true; } return false; }
              int e(Response r) { switch (r.getStatus()) { case «UnknownStatusLiteral»4044: return 1; default: return 2; } }
              int f(ResponseEntity<?> r) {
                return switch (r.getStatusCode().value()) { case «UnknownStatusLiteral»4045 -> 1; default -> 2; };
              }
              int g(HttpResponse<?> r) { return switch (r.statusCode()) { case «UnknownStatusLiteral»4046, 200 -> 1; default -> 2; }; }
              boolean h(HttpServletResponse r) { return r.getBufferSize() == 4047; }
            }
            """);
  }

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
        .classPath(Inferred.jars("servlet-6").map(File::toPath).toArray(Path[]::new))
        .compile(source)
        .assertMarkedFindings();
  }
}
