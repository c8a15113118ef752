package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What an advice inherits from a class of Spring stands beside its own handlers. */
class InheritedHandlersTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.ErrorResponseException;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      class Conflict extends ErrorResponseException { Conflict() { super(HttpStatus.CONFLICT); } }
      @RestController class C {
      """;

  /** Spring's own handler is for a nearer type than that of everything. */
  @Test
  void nearest() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
        abstract class Base extends ResponseEntityExceptionHandler {}
        @RestControllerAdvice class Advice extends Base {
          @ExceptionHandler ResponseEntity<?> any(Exception e) { return ResponseEntity.status(500).build(); }
        }
        """,
        CONTROLLER
            + """
              @GetMapping String status() { throw new ResponseStatusException(HttpStatus.GONE); } //= 410
              @GetMapping String response() { throw new Conflict(); } //= 409
              @GetMapping String other() { throw new IllegalStateException(); } //= 500
            }
            """);
  }

  @Test
  void notInherited() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<?> any(Exception e) { return ResponseEntity.status(500).build(); }
        }
        """,
        CONTROLLER
            + """
              @GetMapping String status() { throw new ResponseStatusException(HttpStatus.GONE); } //= 500
              @GetMapping String response() { throw new Conflict(); } //= 500
            }
            """);
  }
}
