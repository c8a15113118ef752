package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What was asked in a block of a {@code try} or of another branch holds behind it. */
class AskedInTryTest {
  private static final String HEAD =
      """
      package com.acme;
      import jakarta.servlet.http.HttpServletResponse;
      import java.io.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class A extends RuntimeException {}
      class B extends RuntimeException {}
      """;

  private static void check(String statements) {
    check(statements, "410", "409");
  }

  private static void check(String statements, String ofA, String ofB) {
    Inferred.check(
        HEAD
            + """
            @RestControllerAdvice class Advice {
              @ExceptionHandler void handle(RuntimeException e, HttpServletResponse r) throws IOException {
                %s
              }
            }
            @RestController class C {
              @GetMapping void a() { throw new A(); } //= %s
              @GetMapping void b() { throw new B(); } //= %s
            }
            """
                .formatted(statements, ofA, ofB));
  }

  @Test
  void whereNoClauseGoesOn() {
    check(
        "try { if (e instanceof A) { r.setStatus(410); return; } r.setStatus(409); } catch (IllegalStateException x) { throw x; }");
  }

  @Test
  void whereAClauseGoesOn() {
    check(
        "try { if (e instanceof A) { r.sendError(410); return; } r.sendError(409); } catch (IOException x) { System.err.println(x); }",
        "200 410",
        "200 409");
  }

  @Test
  void withAFinallyBlock() {
    check(
        "try { if (e instanceof A) { r.setStatus(410); return; } r.setStatus(409); } finally { System.out.flush(); }");
  }

  @Test
  void withAResource() {
    check(
        "try (StringReader in = new StringReader(\"\")) { if (e instanceof A) { r.setStatus(410); return; } r.setStatus(409); }");
  }

  @Test
  void inABranch() {
    check(
        "if (r.isCommitted()) { if (e instanceof A) { r.setStatus(410); return; } r.setStatus(409); } else { r.setStatus(e instanceof A ? 410 : 409); }");
  }

  @Test
  void inACase() {
    check(
        "switch (r.getBufferSize()) { case 1 -> { if (e instanceof A) { r.setStatus(410); return; } r.setStatus(409); } default -> r.setStatus(e instanceof A ? 410 : 409); }");
  }

  @Test
  void variables() {
    check(
        "int code; try { if (e instanceof A) { code = 410; } else { code = 409; } } catch (IllegalStateException x) { throw x; } r.setStatus(code);");
  }

  /** What a clause writes may come after anything. */
  @Test
  void whatAClauseWrites() {
    check(
        "try { if (e instanceof A) { r.setStatus(410); return; } r.setStatus(409); } catch (RuntimeException x) { r.setStatus(503); }",
        "410 503",
        "409 503");
  }
}
