package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** The {@code @ExceptionHandler}s of superclasses. */
class SpringInheritedHandlersTest {
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

  @Test
  void handlersThatAnAdviceInherits() {
    Inferred.check(
        SpringSources.of(
            """
            abstract class Base {
              @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(status()).build(); }
              abstract HttpStatus status();
              @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(400).build(); }
            }
            """,
            """
            @RestControllerAdvice class Advice extends Base {
              @Override HttpStatus status() { return HttpStatus.CONFLICT; }
              @Override ResponseEntity<Void> state() { return ResponseEntity.status(410).build(); }
            }
            """,
            """
            class Unused extends Base { @Override HttpStatus status() { return HttpStatus.GONE; } }
            """,
            """
            @RestController class C {
              @GetMapping void app() { throw new Missing(); } //= 409
              @GetMapping void overridden() { throw new IllegalStateException(); } //= 410
            }
            """));
  }

  @Test
  void handlersThatAControllerInherits() {
    Inferred.check(
        SpringSources.of(
            """
            abstract class Base {
              @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(409).build(); }
            }
            """,
            """
            @RestController class C extends Base {
              @GetMapping void inherited() { throw new Missing(); } //= 409
              @GetMapping void other() { throw new IllegalStateException(); } //=
            }
            """,
            """
            @RestController class D { @GetMapping void notMine() { throw new Missing(); } } //=
            """));
  }

  @Test
  void whatAdvicesInheritAnswersTheStatusThatItGets() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.WebRequest;
        import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
        class Missing extends RuntimeException {}
        class Taken extends RuntimeException {}
        @RestController class C {
          @GetMapping void missing() { throw new Missing(); } //= 404
          @GetMapping void taken() { throw new Taken(); } //= 409
        }
        @RestControllerAdvice class Advice extends ResponseEntityExceptionHandler {
          @ExceptionHandler ResponseEntity<Object> answer(Missing e, WebRequest request) {
            return answer(e, HttpStatus.NOT_FOUND, request);
          }
          @ExceptionHandler ResponseEntity<Object> answer(Taken e, WebRequest request) {
            return createResponseEntity(e.getMessage(), new HttpHeaders(), HttpStatus.CONFLICT, request);
          }
          private ResponseEntity<Object> answer(Exception e, HttpStatus status, WebRequest request) {
            return handleExceptionInternal(e, null, new HttpHeaders(), status, request);
          }
        }
        """);
  }

  /** What Spring's own handler calls, an advice may override. */
  @Test
  void whatSpringsOwnHandlerCalls() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.http.converter.HttpMessageNotReadableException;
        import org.springframework.web.ErrorResponseException;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.WebRequest;
        import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
        abstract class Base extends ResponseEntityExceptionHandler {
          @Override protected ResponseEntity<Object> handleErrorResponseException(ErrorResponseException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
            return ResponseEntity.status(s.value() == 402 ? HttpStatus.CONFLICT : s).build();
          }
        }
        @RestControllerAdvice(assignableTypes = C.class) class Advice extends Base {
          @Override protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
            return ResponseEntity.status(422).build();
          }
        }
        @RestControllerAdvice(assignableTypes = D.class) class All extends ResponseEntityExceptionHandler {
          @Override protected ResponseEntity<Object> handleExceptionInternal(Exception e, Object body, HttpHeaders h, HttpStatusCode s, WebRequest r) {
            HttpStatus status = s.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
            return super.handleExceptionInternal(e, body, h, status, r);
          }
        }
        @RestControllerAdvice(assignableTypes = E.class) class Same extends ResponseEntityExceptionHandler {
          @Override protected ResponseEntity<Object> handleExceptionInternal(Exception e, Object body, HttpHeaders h, HttpStatusCode s, WebRequest r) {
            return super.handleExceptionInternal(e, "x", h, s, r);
          }
        }
        @RestControllerAdvice(assignableTypes = F.class) class Body extends ResponseEntityExceptionHandler {
          @Override protected ResponseEntity<Object> createResponseEntity(Object body, HttpHeaders h, HttpStatusCode s, WebRequest r) {
            return body == null ? ResponseEntity.status(s).build() : ResponseEntity.badRequest().build();
          }
        }
        """,
        CONTROLLER
            + """
              @GetMapping void payment() { throw new org.springframework.web.ErrorResponseException(HttpStatus.PAYMENT_REQUIRED); } //= 409
              @GetMapping void other() { throw new ResponseStatusException(HttpStatus.GONE); } //= 410
              @GetMapping void body() { throw new org.springframework.http.converter.HttpMessageNotReadableException("x", (HttpInputMessage) null); } //= 422
              @GetMapping void elsewhere() throws Exception { throw new org.springframework.web.HttpRequestMethodNotSupportedException("x"); } //= 405
            }
            @RestController class D { @GetMapping void all() { throw new ResponseStatusException(HttpStatus.GONE); } } //= 400
            @RestController class E { @GetMapping void same() { throw new ResponseStatusException(HttpStatus.GONE); } } //= 410
            @RestController class F { @GetMapping void made() { throw new ResponseStatusException(HttpStatus.GONE); } } //= 400 410
            """);
  }

  /** Spring's own handler is for a nearer type than that of everything. */
  @Test
  void springsOwnHandlerIsNearer() {
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
  void springsOwnHandlerIsNotInherited() {
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
