package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Calls on what is no real object. */
class AbsentObjectTest {
  @Test
  void onNothing() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        class Service { String find() { throw new ResponseStatusException(HttpStatus.NOT_FOUND); } }
        @RestController class C {
          @GetMapping String always() { return new Service().find(); } //= 404
          @GetMapping String never() { Service service = null; return service.find(); } //= 200
          @GetMapping String perhaps(boolean b) { Service s = null; if (b) { s = new Service(); } return s.find(); } //= 404
        }
        """);
  }
}
