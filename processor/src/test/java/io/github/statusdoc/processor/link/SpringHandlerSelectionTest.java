package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/**
 * Which {@code @ExceptionHandler} answers, as Spring's ExceptionHandlerExceptionResolver chooses.
 */
class SpringHandlerSelectionTest {
  @Test
  void localBeforeAdvice() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler ResponseEntity<Void> on(User e) { return ResponseEntity.status(410).build(); }
              @ExceptionHandler ResponseEntity<Void> on(IllegalStateException e) { return ResponseEntity.status(409).build(); }
            }
            """,
            """
            @RestController class C {
              @ExceptionHandler ResponseEntity<Void> on(RuntimeException e) { return ResponseEntity.status(400).build(); }
              @GetMapping void local() { throw new User(); } //= 400
              @GetMapping void localToo() { throw new IllegalStateException(); } //= 400
            }
            """,
            """
            @RestController class D {
              @GetMapping void advice() { throw new User(); } //= 410
              @GetMapping void unhandled() { throw new Missing(); } //=
            }
            """));
  }

  @Test
  void theMostSpecificTypeFirst() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler(Exception.class) ResponseEntity<Void> any() { return ResponseEntity.status(500).build(); }
              @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(400).build(); }
              @ExceptionHandler({Missing.class, Checked.class}) ResponseEntity<Void> two() { return ResponseEntity.status(404).build(); }
            }
            """,
            """
            @RestController class C {
              @GetMapping void user() { throw new User(); } //= 404
              @GetMapping void missing() { throw new Missing(); } //= 404
              @GetMapping void app() { throw new App(); } //= 400
              @GetMapping void other() { throw new IllegalStateException(); } //= 500
              @GetMapping void checked() throws Exception { throw new Checked(null); } //= 404
              @GetMapping void error() { throw new AssertionError(); } //= 500
            }
            """));
  }

  @Test
  void aHandlerComesBeforeAnnotationsAndCarriedStatuses() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> any() { return ResponseEntity.status(400).build(); }
            }
            """,
            """
            @RestController class C {
              @GetMapping void annotated() { throw new Annotated(); } //= 400
              @GetMapping void carried() { throw new ResponseStatusException(HttpStatus.GONE); } //= 400
            }
            """));
  }

  /** resolveMethodByThrowable: all types for the exception, then all types for its cause. */
  @Test
  void causes() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler(Missing.class) ResponseEntity<Void> missing() { return ResponseEntity.status(404).build(); }
              @ExceptionHandler(Checked.class) ResponseEntity<Void> checked() { return ResponseEntity.status(409).build(); }
            }
            """,
            """
            @RestController class C {
              @GetMapping void one() { throw new IllegalStateException(new User()); } //= 404
              @GetMapping void two() { throw new App(new IllegalStateException(new Missing())); } //= 404
              @GetMapping void outer() throws Exception { throw new Checked(new Missing()); } //= 409
              @GetMapping void nearer() { throw new App(new Checked(new Missing())); } //= 409
              @GetMapping void none() { throw new App(new IllegalStateException()); } //=
            }
            """));
  }

  /** A class is asked for the causes, too, before the next class is asked for the exception. */
  @Test
  void oneClassAfterTheOther() {
    Inferred.check(
        SpringSources.of(
            """
            @RestController class C {
              @ExceptionHandler(Missing.class) ResponseEntity<Void> missing() { return ResponseEntity.status(404).build(); }
              @GetMapping void cause() { throw new App(new Missing()); } //= 404
            }
            """,
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(400).build(); }
            }
            """));
  }

  /** Spring cannot call such a method, and goes on as if nothing had handled the exception. */
  @Test
  void anArgumentThatDoesNotFit() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler({Missing.class, Annotated.class, Outer.class, Later.class}) ResponseEntity<Void> on(Checked e) { return ResponseEntity.status(409).build(); }
              @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state(RuntimeException e) { return ResponseEntity.status(400).build(); }
            }
            """,
            """
            class Outer extends RuntimeException { Outer(Throwable cause) { super(cause); } }
            class Later extends RuntimeException { Later(Exception cause) { initCause(cause); } }
            @RestController class C {
              @GetMapping void missing() { throw new Missing(); } //=
              @GetMapping void annotated() { throw new Annotated(); } //= 404
              @GetMapping void fits() throws Exception { throw new Checked(new Missing()); } //= 409
              @GetMapping void perhapsInside(Exception cause) { throw new Outer(cause); } //= 409
              @GetMapping void givenLater() { throw new Later(new Checked(null)); } //= 409
              @GetMapping void above() { throw new IllegalStateException(); } //= 400
            }
            """));
  }

  /** All causes are offered to the parameter; the outermost that fits is taken. */
  @Test
  void theArgumentOfAHandler() {
    Inferred.check(
        SpringSources.of(
            """
            class Coded extends App {
              private final HttpStatus status;
              Coded(HttpStatus status, Throwable cause) { super(cause); this.status = status; }
              HttpStatus status() { return status; }
            }
            """,
            """
            class Inner extends Coded { Inner() { super(HttpStatus.GONE, null); } }
            """,
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler(Inner.class) ResponseEntity<Void> on(Coded e) { return ResponseEntity.status(e.status()).build(); }
            }
            """,
            """
            @RestController class C {
              @GetMapping void inner() { throw new Inner(); } //= 410
              @GetMapping void wrapped() { throw new IllegalStateException(new Inner()); } //= 410
              @GetMapping void outermost() { throw new Coded(HttpStatus.CONFLICT, new Inner()); } //= 409
            }
            """));
  }

  /** Spring MVC asks for the handler of the {@code ServletException} that it puts an error into. */
  @Test
  void errors() {
    Inferred.check(
        SpringSources.of(
            """
            @ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE) class Full extends Error { Full(Throwable cause) { super(cause); } }
            @RestControllerAdvice(assignableTypes = Any.class) class AnyAdvice {
              @ExceptionHandler(AssertionError.class) ResponseEntity<Void> error() { return ResponseEntity.status(409).build(); }
              @ExceptionHandler(Exception.class) ResponseEntity<Void> any(Exception e) {
                return ResponseEntity.status(e.getCause() instanceof Full ? 503 : 500).build();
              }
            }
            @RestControllerAdvice(assignableTypes = Only.class) class OnlyAdvice {
              @ExceptionHandler(AssertionError.class) ResponseEntity<Void> error() { return ResponseEntity.status(409).build(); }
            }
            @RestControllerAdvice(assignableTypes = Servlets.class) class ServletAdvice {
              @ExceptionHandler(jakarta.servlet.ServletException.class) ResponseEntity<Void> servlet() { return ResponseEntity.status(502).build(); }
              @ExceptionHandler(Throwable.class) ResponseEntity<Void> any(Throwable e) { return ResponseEntity.status(503).build(); }
            }
            """,
            """
            @RestController class Any {
              @GetMapping void enclosed() { throw new AssertionError(); } //= 500
              @GetMapping void ofItsOwn() { throw new Full(null); } //= 503
              @GetMapping void asCause() { throw new IllegalStateException(new AssertionError()); } //= 500
            }
            """,
            """
            @RestController class Only {
              @GetMapping void inside() { throw new AssertionError(); } //= 409
              @GetMapping void otherError() { throw new StackOverflowError(); } //=
              @GetMapping void annotated() { throw new Full(null); } //=
              @GetMapping void cause() { throw new Full(new AssertionError()); } //= 409
            }
            """,
            """
            @RestController class Servlets {
              @GetMapping void byServletException() { throw new AssertionError(); } //= 502
              @GetMapping void other() { throw new IllegalStateException(); } //= 503
            }
            """,
            """
            @RestController class Local {
              @ExceptionHandler(AssertionError.class) ResponseEntity<Void> error() { return ResponseEntity.status(409).build(); }
              @ExceptionHandler(Exception.class) ResponseEntity<Void> any() { return ResponseEntity.status(400).build(); }
              @GetMapping void local() { throw new AssertionError(); } //= 400
              @GetMapping java.util.concurrent.CompletableFuture<String> later() { return java.util.concurrent.CompletableFuture.failedFuture(new AssertionError()); } //= 400
            }
            """));
  }

  @Test
  void whatAHandlerAnswers() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ResponseStatus(HttpStatus.CONFLICT) @ExceptionHandler String on(App e) { return "x"; }
              @ResponseStatus(HttpStatus.GONE) @ExceptionHandler void on(IllegalStateException e) { }
              @ExceptionHandler String on(IllegalArgumentException e) { return "x"; }
              @ExceptionHandler ProblemDetail on(ArithmeticException e) { return ProblemDetail.forStatus(422); }
              @ExceptionHandler ResponseEntity<Void> on(SecurityException e, org.springframework.web.context.request.WebRequest r) {
                return r == null ? ResponseEntity.status(401).build() : ResponseEntity.status(403).build();
              }
              @ExceptionHandler ResponseEntity<Void> on(ClassCastException e) { return given(); }
              private native ResponseEntity<Void> given();
              @ExceptionHandler void on(IndexOutOfBoundsException e) { throw e; }
            }
            """,
            """
            @RestController class C {
              @GetMapping void annotated() { throw new App(); } //= 409
              @GetMapping void nothing() { throw new IllegalStateException(); } //= 410
              @GetMapping void value() { throw new IllegalArgumentException(); } //= 200
              @GetMapping void problem() { throw new ArithmeticException(); } //= 422
              @GetMapping void two() { throw new SecurityException(); } //= 401 403
              @GetMapping void unknown() { throw new ClassCastException(); } //= ?
              @GetMapping void throwsAgain() { throw new IndexOutOfBoundsException(); } //=
            }
            """));
  }

  @Test
  void composedAnnotations() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice(assignableTypes = C.class) @interface OurAdvice { }
            """,
            """
            @OurAdvice class Advice {
              @ResponseStatus(HttpStatus.CONFLICT) @ExceptionHandler String on(App e) { return "x"; }
            }
            """,
            """
            @RestController class C { @GetMapping void ours() { throw new App(); } } //= 409
            """,
            """
            @RestController class D { @GetMapping void others() { throw new App(); } } //=
            """));
  }

  @Test
  void aTypeVariableForTheException() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class Advice {
              @ExceptionHandler <E extends App> ResponseEntity<Void> on(E e) { return ResponseEntity.status(409).build(); }
            }
            """,
            """
            @RestController class C { @GetMapping void app() { throw new Missing(); } } //= 409
            """));
  }
}
