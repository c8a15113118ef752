package io.github.statusdoc.processor.framework;

import org.junit.jupiter.api.Test;

/** What Micronaut answers where the code names no status, and which of two statuses wins. */
class MicronautAnswersTest {
  private static final String SERVER =
      """
      package com.acme;
      import io.micronaut.context.ApplicationContext;
      import io.micronaut.runtime.server.EmbeddedServer;
      import java.io.IOException;
      import java.net.http.*;
      import java.time.Duration;
      import java.util.Map;
      import java.util.function.ToIntBiFunction;
      public class Server implements ToIntBiFunction<String, String>, AutoCloseable {
        private final EmbeddedServer server = ApplicationContext
            .builder(Server.class.getClassLoader())
            .properties(Map.of("micronaut.server.port", -1))
            .run(EmbeddedServer.class);
        private final HttpClient client = HttpClient.newHttpClient();
        @Override public int applyAsInt(String method, String path) {
          HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path)).timeout(Duration.ofSeconds(9)).method(method, HttpRequest.BodyPublishers.noBody()).build();
          try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + path, e);
          }
        }
        @Override public void close() {
          server.close();
        }
      }
      """;

  private static final String VALUES =
      """
      package com.acme;
      import io.micronaut.http.*;
      import io.micronaut.http.annotation.*;
      import java.util.*;
      import java.util.concurrent.*;
      import reactor.core.publisher.*;
      @Controller("/") @Produces("text/plain") class Values {
        @Get("nothing") void nothing() { }
        @Get("value") String value() { return "x"; }
        @Get("none") String none() { return null; }
        @Get("sometimes") String sometimes(boolean b) { return b ? "x" : null; }
        @Get("optional") Optional<String> optional(boolean b) { return b ? Optional.of("x") : Optional.empty(); }
        @Get("response") HttpResponse<String> response() { return HttpResponse.accepted(); }
        @Get("inheritedStep") @SuppressWarnings("unchecked") HttpResponse<String> inheritedStep() { return (HttpResponse<String>) HttpResponse.<String>accepted().bearerAuth("x"); }
        @Get("mutable") HttpResponse<?> mutable() { HttpResponse<?> r = HttpResponse.accepted(); return r.toMutableResponse(); }
        @Get("wrapped") HttpResponse<?> wrapped() { return new HttpResponseWrapper<>(HttpResponse.accepted()).getDelegate(); }
        @Get("byCode") HttpResponse<?> byCode() { return HttpResponse.status(HttpStatus.valueOf(HttpStatus.CONFLICT.getCode())); }
        @Get("noResponse") HttpResponse<String> noResponse() { return null; }
        @Get("notFound") HttpResponse<String> notFound() { return HttpResponse.notFound(); }
        @Get("status") HttpStatus status() { return HttpStatus.NO_CONTENT; }
        @Get("noStatus") HttpStatus noStatus() { return null; }
        @Get("mono") Mono<String> mono() { return Mono.just("x"); }
        @Get("emptyMono") Mono<String> emptyMono() { return Mono.empty(); }
        interface Repo {
          Optional<String> find(boolean b);
          static Repo elsewhere() {
            return (Repo) java.lang.reflect.Proxy.newProxyInstance(Repo.class.getClassLoader(), new Class<?>[] {Repo.class},
                (proxy, method, given) -> Optional.of("x").filter(x -> (boolean) given[0]));
          }
        }
        @Get("found") Optional<String> found(boolean b) { return Repo.elsewhere().find(b); }
        @Get("foundAndMapped") Optional<HttpResponse<String>> foundAndMapped(boolean b) { return Repo.elsewhere().find(b).map(HttpResponse::created); }
        @Get("foundLater") Mono<String> foundLater(boolean b) { return Mono.justOrEmpty(Repo.elsewhere().find(b)); }
        @Get("foundInStream") Optional<String> foundInStream(boolean b) { return java.util.stream.Stream.of("x").filter(x -> b).findFirst(); }
        @Get("emptyVoid") Mono<Void> emptyVoid() { return Mono.empty(); }
        @Get("futureVoid") CompletableFuture<Void> futureVoid() { return CompletableFuture.completedFuture(null); }
        @Get("createdEmptyVoid") @Status(HttpStatus.CREATED) Mono<Void> createdEmptyVoid() { return Mono.empty(); }
        @Get("createdEmptyMono") @Status(HttpStatus.CREATED) Mono<String> createdEmptyMono() { return Mono.empty(); }
        @Get("emptyResponse") Mono<HttpResponse<String>> emptyResponse() { return Mono.empty(); }
        @Get("noResponseOfVoid") HttpResponse<Void> noResponseOfVoid() { return null; }
        @Get("emptyFlux") Flux<String> emptyFlux() { return Flux.empty(); }
        @Get("flux") Flux<String> flux() { return Flux.just("x", "y"); }
        @Get("responseInMono") Mono<HttpResponse<String>> responseInMono() { return Mono.just(HttpResponse.created("x")); }
        @Get("either") Mono<HttpResponse<String>> either(boolean b) { return Mono.just("x").filter(x -> b).<HttpResponse<String>>map(HttpResponse::ok).defaultIfEmpty(HttpResponse.notFound()); }
        @Get("future") CompletableFuture<String> future() { return CompletableFuture.completedFuture("x"); }
        @Get("futureOfNull") CompletableFuture<String> futureOfNull() { return CompletableFuture.completedFuture(null); }
        @Get("responseInFuture") CompletableFuture<HttpResponse<String>> responseInFuture() { return CompletableFuture.completedFuture(HttpResponse.badRequest("x")); }
        @Get("created") @Status(HttpStatus.CREATED) String created() { return "x"; }
        @Get("createdNothing") @Status(HttpStatus.CREATED) void createdNothing() { }
        @Get("createdNone") @Status(HttpStatus.CREATED) String createdNone() { return null; }
        @Get("createdMono") @Status(HttpStatus.CREATED) Mono<String> createdMono() { return Mono.just("x"); }
        @Get("createdEmpty") @Status(HttpStatus.CREATED) Optional<String> createdEmpty() { return Optional.empty(); }
        @Get("responseWins") @Status(HttpStatus.CREATED) HttpResponse<String> responseWins() { return HttpResponse.ok("x"); }
      }
      """;

  private static final String EXCEPTIONS =
      """
      package com.acme;
      import io.micronaut.http.*;
      import io.micronaut.http.annotation.*;
      import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
      import io.micronaut.core.convert.exceptions.ConversionErrorException;
      import io.micronaut.core.type.Argument;
      import io.micronaut.http.exceptions.*;
      import io.micronaut.http.server.exceptions.*;
      import jakarta.inject.Singleton;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import reactor.core.publisher.Mono;
      @Controller("/") @Produces("text/plain") class Exceptions {
        static class Missing extends RuntimeException { private static final long serialVersionUID = 1; }
        static class Handled extends RuntimeException { private static final long serialVersionUID = 1; }
        @Get("statusException") String statusException() { throw new HttpStatusException(HttpStatus.CONFLICT, "x"); }
        @Get("statusInMono") Mono<String> statusInMono() { return Mono.error(new HttpStatusException(HttpStatus.CONFLICT, "x")); }
        @Get("ofTheServer") String ofTheServer() { throw new NotFoundException(); }
        @Get("acceptable") String acceptable() { throw new NotAcceptableException(List.of("a/b"), List.of("c/d")); }
        @Get("local") String local() { throw new Missing(); }
        @Get("handled") String handled() { throw new Handled(); }
        private <E extends RuntimeException> CompletableFuture<String> later(boolean b, E e) { return CompletableFuture.supplyAsync(() -> { if (b) { throw e; } return "x"; }); }
        @Get("joined") String joined(boolean b) { return later(b, new Handled()).join(); }
        @Get("got") String got(boolean b) throws Exception { return later(b, new Handled()).get(); }
        @Get("joinedStatus") String joinedStatus(boolean b) { return later(b, new HttpStatusException(HttpStatus.CONFLICT, "x")).join(); }
        @Get("joinedArgument") String joinedArgument(boolean b) { return later(b, new IllegalArgumentException()).join(); }
        @Get("handledWithStatus") String handledWithStatus() { throw new IllegalArgumentException(); }
        @Get("handledByValue") String handledByValue() { throw new UnsupportedOperationException(); }
        @Get("handledByNothing") String handledByNothing() { throw new IndexOutOfBoundsException(); }
        @Get("handledByNull") String handledByNull() { throw new ArithmeticException(); }
        @Get("handledByNullWithStatus") String handledByNullWithStatus() { throw new ClassCastException(); }
        @Get("handledByStatus") String handledByStatus() { throw new NegativeArraySizeException(); }
        @Get("handlerFails") String handlerFails() { throw new EmptyStackException(); }
        @Get("handlerFailsLater") String handlerFailsLater() { throw new InputMismatchException(); }
        @io.micronaut.http.annotation.Error(exception = EmptyStackException.class) String fail(EmptyStackException e) { throw new HttpStatusException(HttpStatus.GONE, "x"); }
        @io.micronaut.http.annotation.Error(exception = InputMismatchException.class) Mono<String> fail(InputMismatchException e) { return Mono.error(new HttpStatusException(HttpStatus.GONE, "x")); }
        @Get("handledByMono") String handledByMono() { throw new ArrayStoreException(); }
        @Get("beanGivesValue") String beanGivesValue() { throw new NoSuchElementException(); }
        @Get("beanGivesNull") String beanGivesNull() { throw new ConcurrentModificationException(); }
        @Get("conversion") String conversion() { throw new ConversionErrorException(Argument.of(String.class, "x"), new IllegalArgumentException("x")); }
        @Get("unsatisfied") String unsatisfied() { throw new UnsatisfiedArgumentException(Argument.of(String.class, "x")); }
        @Get("tooLong") String tooLong() { throw new ContentLengthExceededException(1, 2); }
        @Get("tooLongInMono") Mono<String> tooLongInMono() { return Mono.error(new ContentLengthExceededException("x")); }
        @Get("buffer") String buffer() { throw new BufferLengthExceededException(1, 2); }
        @Get("cookie") String cookie() { throw new io.micronaut.http.cookie.CookieSizeExceededException("x", 1, 2); }
        @Get("json") String json() throws Exception { throw new io.micronaut.json.JsonSyntaxException("x"); }
        @Get("notAllowed") String notAllowed() { throw new NotAllowedException("GET", java.net.URI.create("/x"), Set.of("PUT")); }
        @Get("uriSyntax") String uriSyntax() throws Exception { throw new java.net.URISyntaxException("x", "y"); }
        @Get("constraint") String constraint() { throw new jakarta.validation.ConstraintViolationException("x", Set.of()); }
        @Get("validation") String validation() { throw new jakarta.validation.ValidationException("x"); }
        @Get("jackson") String jackson() throws Exception { throw new com.fasterxml.jackson.core.JsonParseException(null, "x"); }
        @Get("mappedCause") String mappedCause() { throw new IllegalStateException(new java.net.URISyntaxException("x", "y")); }
        @Get("nothingMaps") String nothingMaps() { throw new IllegalStateException(); }
        @io.micronaut.http.annotation.Error(exception = Missing.class) HttpResponse<String> handle(Missing e) { return HttpResponse.notFound("x"); }
        @io.micronaut.http.annotation.Error(exception = IllegalArgumentException.class) @Status(HttpStatus.BAD_REQUEST) String handle(IllegalArgumentException e) { return "x"; }
        @io.micronaut.http.annotation.Error(exception = UnsupportedOperationException.class) String handle(UnsupportedOperationException e) { return "x"; }
        @io.micronaut.http.annotation.Error(exception = IndexOutOfBoundsException.class) void handle(IndexOutOfBoundsException e) { }
        @io.micronaut.http.annotation.Error(exception = ArrayStoreException.class) Mono<String> handle(ArrayStoreException e) { return Mono.just("x"); }
        @io.micronaut.http.annotation.Error(exception = ArithmeticException.class) String handle(ArithmeticException e) { return null; }
        @io.micronaut.http.annotation.Error(exception = ClassCastException.class) @Status(HttpStatus.BAD_REQUEST) String handle(ClassCastException e) { return null; }
        @io.micronaut.http.annotation.Error(exception = NegativeArraySizeException.class) HttpStatus handle(NegativeArraySizeException e) { return HttpStatus.CONFLICT; }
        @Singleton static class Plain implements ExceptionHandler<NoSuchElementException, String> {
          @SuppressWarnings("rawtypes") @Override public String handle(HttpRequest request, NoSuchElementException e) { return "x"; }
        }
        @Singleton static class Nothing implements ExceptionHandler<ConcurrentModificationException, String> {
          @SuppressWarnings("rawtypes") @Override public String handle(HttpRequest request, ConcurrentModificationException e) { return null; }
        }
        @Singleton static class Wide implements ExceptionHandler<HttpException, HttpResponse<?>> {
          @SuppressWarnings("rawtypes") @Override public HttpResponse<?> handle(HttpRequest request, HttpException e) { return HttpResponse.status(HttpStatus.I_AM_A_TEAPOT); }
        }
        @Singleton static class Handler implements ExceptionHandler<Handled, HttpResponse<?>> {
          @SuppressWarnings("rawtypes") @Override public HttpResponse<?> handle(HttpRequest request, Handled e) { return HttpResponse.status(HttpStatus.GONE); }
        }
      }
      """;

  private static final Library MICRONAUT =
      Library.ALL.stream().filter(l -> l.table().equals("micronaut.txt")).findFirst().orElseThrow();

  @Test
  void handlersAnswerWhatIsFound() throws Exception {
    RealAnswers.check(MICRONAUT, MICRONAUT.jars(), SERVER, VALUES, EXCEPTIONS);
  }
}
