package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Which exception handler answers in Jakarta REST, Quarkus and Micronaut. */
class HandlerSelectionTest {
  private static final String REST =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.Response;
      import jakarta.ws.rs.ext.*;
      """;

  /** Jakarta REST 4.3.3: the mapper of the nearest superclass. */
  @Test
  void mapperOfTheNearestSuperclass() {
    Inferred.check(
        REST
            + """
            class App extends RuntimeException { App() { } App(Throwable cause) { super(cause); } }
            class Missing extends App { }
            class User extends Missing { }
            @Provider class AppMapper implements ExceptionMapper<App> {
              public Response toResponse(App e) { return Response.status(400).build(); }
            }
            @Provider class MissingMapper implements ExceptionMapper<Missing> {
              public Response toResponse(Missing e) { return Response.status(Response.Status.NOT_FOUND).build(); }
            }
            @Provider class AnyMapper implements ExceptionMapper<Exception> {
              public Response toResponse(Exception e) { return Response.serverError().build(); }
            }
            @Path("/") class R {
              @GET public String app() { throw new App(); } //= 400
              @GET public String missing() { throw new Missing(); } //= 404
              @GET public String user() { throw new User(); } //= 404
              @GET public String other() { throw new IllegalStateException(); } //= 500
              @GET public String notTheCause() { throw new IllegalStateException(new User()); } //= 500
              @GET public String error() { throw new AssertionError(); } //=
            }
            """);
  }

  /** Each answers in its own way, also for one class and one exception. */
  @Test
  void twoFrameworksSideBySide() {
    Inferred.check(
        REST
            + """
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            class App extends RuntimeException { }
            @Provider class Mapper implements ExceptionMapper<App> {
              public Response toResponse(App e) { return Response.status(400).build(); }
            }
            @RestControllerAdvice class Advice {
              @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(409).build(); }
            }
            @RestController @Path("/") class Both {
              @GET public String byRest() { throw new App(); } //= 400
              @GetMapping("/s") public String bySpring() { throw new App(); } //= 409
            }
            """);
  }

  @Test
  void mappersThatInheritFromAGenericBase() {
    Inferred.check(
        REST
            + """
            class App extends RuntimeException { }
            class Missing extends RuntimeException { }
            abstract class Base<E extends Exception> implements ExceptionMapper<E> {
              @Override public Response toResponse(E e) { return Response.status(status()).build(); }
              abstract int status();
            }
            @Provider class AppMapper extends Base<App> { @Override int status() { return 409; } }
            @Provider class MissingMapper extends Base<Missing> {
              @Override int status() { return 410; }
              @Override public Response toResponse(Missing e) { return Response.status(404).build(); }
            }
            @Path("/") class R {
              @GET public String app() { throw new App(); } //= 409
              @GET public String missing() { throw new Missing(); } //= 404
              @GET public String none() { throw new IllegalStateException(); } //=
            }
            """);
  }

  /** Implementations differ in whether a mapper of a superclass is asked; content is not told. */
  @Test
  void webApplicationExceptions() {
    Inferred.check(
        REST
            + """
            class Own extends WebApplicationException { Own() { super(409); } }
            @Provider class AnyMapper implements ExceptionMapper<Throwable> {
              public Response toResponse(Throwable e) { return Response.serverError().build(); }
            }
            @Provider class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
              public Response toResponse(ForbiddenException e) { return Response.status(401).build(); }
            }
            @Path("/") class R {
              @GET public String own() { throw new Own(); } //= ?
              @GET public String agrees() { throw new InternalServerErrorException(); } //= 500
              @GET public String exact() { throw new ForbiddenException(); } //= 401
              @GET public String content() { throw new ForbiddenException(Response.status(403).entity("x").build()); } //= ?
            }
            """);
  }

  @Test
  void aMapperThatPassesTheResponseOn() {
    Inferred.check(
        REST
            + """
            @Provider class AnyMapper implements ExceptionMapper<Throwable> {
              public Response toResponse(Throwable e) {
                if (e instanceof WebApplicationException w) { return w.getResponse(); }
                return Response.status(500).build();
              }
            }
            @Path("/") class R {
              @GET public String passed() { throw new NotFoundException(); } //= 404
              @GET public String other() { throw new IllegalStateException(); } //= 500
            }
            """);
  }

  @Test
  void priorityOfMappersForOneType() {
    Inferred.check(
        REST
            + """
            @jakarta.annotation.Priority(10) @Provider class First implements ExceptionMapper<IllegalStateException> {
              public Response toResponse(IllegalStateException e) { return Response.status(409).build(); }
            }
            @Provider class Second implements ExceptionMapper<IllegalStateException> {
              public Response toResponse(IllegalStateException e) { return Response.status(410).build(); }
            }
            @jakarta.annotation.Priority(9000) @Provider class Last implements ExceptionMapper<IllegalStateException> {
              public Response toResponse(IllegalStateException e) { return Response.status(411).build(); }
            }
            @Provider class A implements ExceptionMapper<ArithmeticException> {
              public Response toResponse(ArithmeticException e) { return Response.status(400).build(); }
            }
            @jakarta.annotation.Priority(5000) @Provider class B implements ExceptionMapper<ArithmeticException> {
              public Response toResponse(ArithmeticException e) { return Response.status(422).build(); }
            }
            @Path("/") class R {
              @GET public String ranked() { throw new IllegalStateException(); } //= 409
              @GET public String unranked() { throw new ArithmeticException(); } //= ?
            }
            """);
  }

  @Test
  void quarkus() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import org.jboss.resteasy.reactive.RestResponse;
        import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
        class Global {
          @ServerExceptionMapper public RestResponse<String> on(IllegalStateException e) { return RestResponse.status(Response.Status.CONFLICT, "x"); }
          @ServerExceptionMapper({ArithmeticException.class, ClassCastException.class}) public Response two() { return Response.status(422).build(); }
        }
        @Path("/a") class A {
          @ServerExceptionMapper public Response local(RuntimeException e) { return Response.status(400).build(); }
          @GET public String local() { throw new IllegalStateException(); } //= 400
        }
        """,
        """
        package com.acme;
        import jakarta.ws.rs.*;
        @Path("/b") class B {
          @GET public String global() { throw new IllegalStateException(); } //= 409
          @GET public String second() { throw new ClassCastException(); } //= 422
          @GET public String notLocal() { throw new NullPointerException(); } //=
        }
        """);
  }

  private static final String MICRONAUT =
      """
      package com.acme;
      import io.micronaut.http.*;
      import io.micronaut.http.annotation.*;
      import io.micronaut.http.annotation.Error;
      import io.micronaut.http.exceptions.HttpStatusException;
      import io.micronaut.http.server.exceptions.ExceptionHandler;
      class App extends RuntimeException { }
      class Missing extends App { }
      class Bad extends HttpStatusException { Bad() { super(HttpStatus.BAD_REQUEST, "x"); } }
      """;

  private static final String MICRONAUT_HANDLER =
      """
      package io.micronaut.http.server.exceptions;
      public interface ExceptionHandler<T extends Throwable, R> { R handle(io.micronaut.http.HttpRequest request, T exception); }
      """;

  @Test
  void micronautErrorMethods() {
    Inferred.check(
        MICRONAUT_HANDLER,
        MICRONAUT
            + """
            @Controller class A {
              @Error public HttpResponse<String> local(App e) { return HttpResponse.badRequest(); }
              @Error(exception = Missing.class) @Status(HttpStatus.GONE) public String gone() { return "x"; }
              @Error(global = true) public HttpResponse<String> global(IllegalStateException e) { return HttpResponse.status(HttpStatus.CONFLICT); }
              @Get public String app() { throw new App(); } //= 400
              @Get public String missing() { throw new Missing(); } //= 410
              @Get public String ofAll() { throw new IllegalStateException(); } //= 409
            }
            @Controller("/b") class B {
              @Get public String notLocal() { throw new App(); } //=
              @Get public String global() { throw new IllegalStateException(); } //= 409
            }
            """);
  }

  /** Local methods, then global methods, then beans; of these the nearest, the built-in too. */
  @Test
  void micronautHandlers() {
    Inferred.check(
        MICRONAUT_HANDLER,
        MICRONAUT
            + """
            class MissingHandler implements ExceptionHandler<Missing, HttpResponse<?>> {
              public HttpResponse<?> handle(HttpRequest request, Missing e) { return HttpResponse.notFound(); }
            }
            class AppHandler implements ExceptionHandler<App, HttpResponse<?>> {
              public HttpResponse<?> handle(HttpRequest request, App e) { return HttpResponse.badRequest(); }
            }
            class AnyHandler implements ExceptionHandler<Exception, HttpResponse<?>> {
              public HttpResponse<?> handle(HttpRequest request, Exception e) { return HttpResponse.serverError(); }
            }
            class ClassCastHandler implements ExceptionHandler<ClassCastException, HttpResponse<?>> {
              public HttpResponse<?> handle(HttpRequest request, ClassCastException e) { return HttpResponse.unauthorized(); }
            }
            @Controller class A {
              @Error(global = true) public HttpResponse<String> global(ClassCastException e) { return HttpResponse.status(HttpStatus.CONFLICT); }
              @Get public String missing() { throw new Missing(); } //= 404
              @Get public String app() { throw new App(); } //= 400
              @Get public String any() { throw new IllegalStateException(); } //= 500
              @Get public String methodFirst() { throw new ClassCastException(); } //= 409
              @Get public String builtIn() { throw new Bad(); } //= 400
            }
            """);
  }

  @Test
  void micronautGlobalMethodBeforeTheBuiltInHandler() {
    Inferred.check(
        MICRONAUT_HANDLER,
        MICRONAUT
            + """
            @Controller class A {
              @Error(global = true) public HttpResponse<String> any(Throwable e) { return HttpResponse.serverError(); }
              @Get public String bad() { throw new Bad(); } //= 500
            }
            """);
  }
}
