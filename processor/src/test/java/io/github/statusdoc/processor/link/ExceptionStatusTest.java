package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** The status that an exception ends as where no method handles it. */
class ExceptionStatusTest {
  private static final String EXCEPTIONS =
      """
      package com.acme;
      import io.github.statusdoc.Returns;
      import org.springframework.http.*;
      import org.springframework.web.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.*;
      class Exceptions { }
      class Plain extends RuntimeException { }
      @ResponseStatus(HttpStatus.NOT_FOUND) class Annotated extends RuntimeException {
        Annotated() { }
        Annotated(Throwable cause) { super(cause); }
      }
      @ResponseStatus(code = HttpStatus.GONE, reason = "gone") class WithReason extends Exception { }
      class Inherits extends Annotated { }
      @ResponseStatus(HttpStatus.CONFLICT) class Overrides extends Annotated { }
      @Returns(402) class Promises extends RuntimeException { }
      @Returns({403, 423}) class PromisesTwo extends RuntimeException { }
      @Returns(402) @ResponseStatus(HttpStatus.GONE) class PromisesFirst extends RuntimeException { }
      class InheritsPromise extends Promises { }
      class Teapot extends ResponseStatusException { Teapot() { super(HttpStatus.I_AM_A_TEAPOT); } }
      class Given extends ResponseStatusException { Given(HttpStatus status) { super(status); } }
      @ResponseStatus(HttpStatus.GONE) class AnnotatedGiven extends ResponseStatusException {
        AnnotatedGiven() { super(HttpStatus.LOCKED); }
      }
      class Problem extends ErrorResponseException { Problem() { super(HttpStatus.BAD_REQUEST); } }
      @ResponseStatus(HttpStatus.GONE) class AnnotatedProblem extends ErrorResponseException {
        AnnotatedProblem() { super(HttpStatus.LOCKED); }
      }
      class Wrapper extends RuntimeException { Wrapper(Throwable cause) { super(cause); } }
      """;

  private static void check(String handlers) {
    Inferred.check(
        EXCEPTIONS,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.*;
        @RestController class C {
        """
            + handlers
            + "}\n");
  }

  @Test
  void anExceptionThatNothingMapsHasNoOutcome() {
    check(
        """
        @GetMapping void own() { throw new Plain(); } //=
        @GetMapping void ofTheJdk() { throw new IllegalStateException("x"); } //=
        @GetMapping void checked() throws Exception { throw new Exception(); } //=
        @GetMapping void error() { throw new AssertionError(); } //=
        @GetMapping void onOneWay(boolean b) { if (b) throw new Plain(); } //= 200
        """);
  }

  @Test
  void responseStatusOfTheExceptionOrOfTheNearestSuperclass() {
    check(
        """
        @GetMapping void annotated() { throw new Annotated(); } //= 404
        @GetMapping void reason() throws Exception { throw new WithReason(); } //= 410
        @GetMapping void inherits() { throw new Inherits(); } //= 404
        @GetMapping void overrides() { throw new Overrides(); } //= 409
        """);
  }

  @Test
  void returnsOnTheExceptionComesFirst() {
    check(
        """
        @GetMapping void one() { throw new Promises(); } //= 402
        @GetMapping void two() { throw new PromisesTwo(); } //= 403 423
        @GetMapping void first() { throw new PromisesFirst(); } //= 402
        @GetMapping void inherited() { throw new InheritsPromise(); } //= 402
        """);
  }

  @Test
  void exceptionsThatCarryAStatus() {
    check(
        """
        @GetMapping void direct() { throw new ResponseStatusException(HttpStatus.CONFLICT); } //= 409
        @GetMapping void reason() { throw new ResponseStatusException(HttpStatus.GONE, "x"); } //= 410
        @GetMapping void code() { throw new ResponseStatusException(HttpStatusCode.valueOf(422)); } //= 422
        @GetMapping void problem() { throw new ErrorResponseException(HttpStatus.FORBIDDEN); } //= 403
        @GetMapping void fixed() { throw new Teapot(); } //= 418
        @GetMapping void passed() { throw new Given(HttpStatus.LOCKED); } //= 423
        @GetMapping void either(boolean b) { throw new Given(b ? HttpStatus.LOCKED : HttpStatus.GONE); } //= 410 423
        @GetMapping void subclass() { throw new Problem(); } //= 400
        @GetMapping void unknown(int code) { throw new ResponseStatusException(HttpStatus.valueOf(code)); } //= ?
        @GetMapping void notGiven(HttpStatus s) { throw new Given(s); } //= ?
        """);
  }

  /** ResponseStatusExceptionResolver asks the exception before its annotation. */
  @Test
  void carriedStatusAgainstAnnotation() {
    check(
        """
        @GetMapping void carried() { throw new AnnotatedGiven(); } //= 423
        @GetMapping void annotated() { throw new AnnotatedProblem(); } //= 410
        """);
  }

  /** ResponseStatusExceptionResolver looks at causes; DefaultHandlerExceptionResolver does not. */
  @Test
  void causes() {
    check(
        """
        @GetMapping void annotated() { throw new Wrapper(new Annotated()); } //= 404
        @GetMapping void carried() { throw new Wrapper(new Teapot()); } //= 418
        @GetMapping void deep() { throw new Wrapper(new IllegalStateException(new Wrapper(new Annotated()))); } //= 404
        @GetMapping void outerFirst() { throw new Annotated(new Teapot()); } //= 404
        @GetMapping void ofAProblem() { throw new Wrapper(new Problem()); } //=
        """);
  }

  @Test
  void whateverIsThrown() {
    check(
        """
        private RuntimeException made() { return new Teapot(); }
        private RuntimeException given(RuntimeException e) { return e; }
        private static final Annotated SHARED = new Annotated();
        @GetMapping void local() { RuntimeException e = new Teapot(); throw e; } //= 418
        @GetMapping void helper() { throw made(); } //= 418
        @GetMapping void through() { throw given(new Teapot()); } //= 418
        @GetMapping void ternary(boolean b) { throw b ? new Teapot() : new Annotated(); } //= 404 418
        @GetMapping void field() { throw SHARED; } //= 404
        @GetMapping void initCause() { throw (RuntimeException) new Plain().initCause(new Teapot()); } //= 418
        @GetMapping void argument(RuntimeException e) { throw e; } //= ?
        """);
  }

  /** Spring asks the exception, whatever status it was made with. */
  @Test
  void overriddenStatus() {
    check(
        """
        static class Own extends ResponseStatusException { Own() { super(HttpStatus.GONE, "x"); } @Override public HttpStatusCode getStatusCode() { return HttpStatus.LOCKED; } }
        static class Sub extends Own {}
        static class Same extends ResponseStatusException {
          private final boolean isLocked;
          Same(boolean isLocked) { super(HttpStatus.GONE, "x"); this.isLocked = isLocked; }
          @Override public HttpStatusCode getStatusCode() { return isLocked ? HttpStatus.LOCKED : super.getStatusCode(); }
        }
        @GetMapping void own() { throw new Own(); } //= 423
        @GetMapping void inherited() { throw new Sub(); } //= 423
        @GetMapping void orAbove(boolean b) { throw new Same(b); } //= 410 423
        """);
  }

  @Test
  void jaxRs() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        @Path("/") class R {
          static class Own extends WebApplicationException { Own() { super(409); } }
          static class Missing extends NotFoundException { Missing() { super("x"); } }
          static class Other extends RuntimeException { }
          @GET public String notFound() { throw new NotFoundException(); } //= 404
          @GET public String message() { throw new BadRequestException("x"); } //= 400
          @GET public String forbidden() { throw new ForbiddenException(); } //= 403
          @GET public String number() { throw new WebApplicationException(418); } //= 418
          @GET public String constant() { throw new WebApplicationException(Response.Status.CONFLICT); } //= 409
          @GET public String response() { throw new WebApplicationException(Response.status(410).build()); } //= 410
          @GET public String bare() { throw new WebApplicationException(); } //= 500
          @GET public String own() { throw new Own(); } //= 409
          @GET public String missing() { throw new Missing(); } //= 404
          @GET public String other() { throw new Other(); } //=
          @GET public String cause() { throw new IllegalStateException(new Missing()); } //=
        }
        """);
  }

  @Test
  void micronaut() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.exceptions.HttpStatusException;
        @Controller class M {
          static class Own extends HttpStatusException { Own() { super(HttpStatus.CONFLICT, "x"); } }
          @Get public String direct() { throw new HttpStatusException(HttpStatus.NOT_FOUND, "x"); } //= 404
          @Get public String own() { throw new Own(); } //= 409
          @Get public String other() { throw new IllegalStateException(); } //=
        }
        """);
  }
}
