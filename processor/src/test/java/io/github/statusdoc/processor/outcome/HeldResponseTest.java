package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** A servlet response that an object has in a field: what its methods write, they write for all. */
class HeldResponseTest {
  private static final String HEAD =
      """
      package com.acme;
      import jakarta.servlet.http.*;
      import java.io.IOException;
      import org.springframework.web.bind.annotation.*;
      """;

  @Test
  void givenToAConstructor() {
    Inferred.check(
        HEAD
            + """
            class Writer {
              private final HttpServletResponse response;
              Writer(HttpServletResponse response) { this.response = response; }
              void write(int status) { response.setStatus(status); }
              Writer chained(int status) { response.setStatus(status); return this; }
              void nothing() {}
            }
            record Guard(HttpServletResponse response) {
              boolean admits(String key) throws IOException { if (key.isEmpty()) { response.sendError(403); return false; } return true; }
            }
            @RestController class C {
              @GetMapping void writes(HttpServletResponse r) { new Writer(r).write(202); } //= 202
              @GetMapping void chained(HttpServletResponse r) { new Writer(r).chained(404); } //= 404
              @GetMapping void variable(HttpServletResponse r) { Writer w = new Writer(r); w.nothing(); w.write(201); } //= 201
              @GetMapping void nothing(HttpServletResponse r) { new Writer(r).nothing(); } //= 200
              @GetMapping void before(HttpServletResponse r) { r.setStatus(202); new Writer(r).nothing(); } //= 202
              @GetMapping String refused(HttpServletResponse r, String key) throws IOException { if (!new Guard(r).admits(key)) return null; return "x"; } //= 200 403
            }
            """);
  }

  @Test
  void injected() {
    Inferred.check(
        HEAD
            + """
            abstract class Base { protected HttpServletResponse inherited; void gone() { inherited.setStatus(410); } }
            @RestController class C extends Base {
              HttpServletResponse own;
              private void conflict() { own.setStatus(409); }
              private static void none() {}
              @GetMapping void inTheClass() { conflict(); } //= 409
              @GetMapping void inItsSuperclass() { gone(); } //= 410
              @GetMapping void perhaps(boolean b) { if (b) conflict(); } //= 200 409
              @GetMapping void neither() { none(); } //= 200
            }
            """);
  }
}
