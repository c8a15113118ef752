package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Micronaut. */
class MicronautTest {
  @Test
  void responses() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        @Controller class C {
          @Get HttpResponse<String> ok() { return HttpResponse.ok("x"); } //= 200
          @Post HttpResponse<String> created() { return HttpResponse.created("x"); } //= 201
          @Get HttpResponse<String> notFound() { return HttpResponse.notFound(); } //= 404
          @Get HttpResponse<String> status() { return HttpResponse.status(HttpStatus.CONFLICT); } //= 409
          @Get HttpResponse<String> body() { return HttpResponse.<String>status(HttpStatus.GONE).body("x").header("a", "b"); } //= 410
          @Get HttpResponse<String> changed() { return HttpResponse.<String>ok().status(HttpStatus.ACCEPTED); } //= 202
          @Get HttpResponse<String> changedInVariable() { MutableHttpResponse<String> r = HttpResponse.ok("x"); r.status(207); return r; } //= 207
          @Get HttpResponse<String> either(String s) { return s == null ? HttpResponse.notFound() : HttpResponse.ok(s); } //= 200 404
          @Get HttpResponse<String> redirect() { return HttpResponse.redirect(java.net.URI.create("/")); } //= 301
          @Get HttpResponse<String> given(HttpResponse<String> r) { return r; } //= ?
        }
        """);
  }

  @Test
  void implicit() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.HttpStatus;
        import io.micronaut.http.annotation.*;
        import java.util.Optional;
        @Controller class C {
          @Post void nothing() { } //= 200
          @Get String value() { return "x"; } //= 200
          @Get String none() { return null; } //= 404
          @Get String sometimes(boolean b) { if (b) { return null; } return "x"; } //= 200 404
          @Get Optional<String> optional(boolean b) { return b ? Optional.of("x") : Optional.empty(); } //= 200 404
          @Post @Status(HttpStatus.CREATED) String annotated() { return "x"; } //= 201
          @Post @Status(HttpStatus.CREATED) void annotatedNothing() { } //= 201
          @Post HttpStatus statusItself() { return HttpStatus.ACCEPTED; } //= 202
        }
        """);
  }

  /** What others give may be empty where its type says so: a Mono is mostly one value. */
  @Test
  void containersOfOthers() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.exceptions.HttpStatusException;
        import java.util.*;
        import java.util.concurrent.CompletableFuture;
        import java.util.stream.Stream;
        import reactor.core.publisher.*;
        interface Repo {
          Optional<String> find(long id);
          Mono<String> later(long id);
          CompletableFuture<String> future(long id);
          Flux<String> all();
        }
        @Controller class C {
          Repo repo;
          List<String> names = new ArrayList<>();
          @Get Optional<String> optional(long id) { return repo.find(id); } //= 200 404
          @Get Optional<HttpResponse<String>> mapped(long id) { return repo.find(id).map(HttpResponse::ok); } //= 200 404
          @Get Optional<HttpResponse<String>> created(long id) { return repo.find(id).map(HttpResponse::created); } //= 201 404
          @Get Optional<String> ofTheJdk() { return names.stream().findFirst(); } //= 200 404
          @Get Optional<String> helped(long id) { return help(id); } //= 200 404
          Optional<String> help(long id) { return repo.find(id); }
          @Get @Status(HttpStatus.ACCEPTED) Optional<String> withStatus(long id) { return repo.find(id); } //= 202 404
          @Get Mono<String> mono(long id) { return repo.later(id); } //= 200
          @Get Mono<HttpResponse<String>> monoMapped(long id) { return repo.later(id).map(HttpResponse::ok); } //= 200
          @Get Mono<String> changed(long id) { return Mono.justOrEmpty(repo.find(id)).map(s -> s + "x"); } //= 200 404
          @Get Mono<String> inside(long id) { return Mono.just("x").flatMap(x -> repo.later(id)); } //= 200
          @Get CompletableFuture<String> future(long id) { return repo.future(id); } //= 200
          @Get Flux<String> flux() { return repo.all(); } //= 200
        }
        """);
  }

  /** What is known to be there, or is taken out before, is not empty. */
  @Test
  void containersThatHoldSomething() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.exceptions.HttpStatusException;
        import java.util.*;
        import reactor.core.publisher.*;
        interface Repo { Optional<String> find(long id); Mono<String> later(long id); String get(long id); }
        @Controller class C {
          Repo repo;
          @Get Optional<String> made(long id) { return Optional.of(repo.get(id)); } //= 200
          @Get Optional<String> madeAndMapped(String s) { return Optional.of(s).map(String::trim); } //= 200
          @Get String thrown(long id) { return repo.find(id).orElseThrow(() -> new HttpStatusException(HttpStatus.GONE, "x")); } //= 200 410
          @Get Optional<String> again(long id) { return Optional.of(repo.find(id).orElseThrow(() -> new HttpStatusException(HttpStatus.GONE, "x"))); } //= 200 410
          @Get Optional<String> asked(long id) { //= 200 410
            Optional<String> found = repo.find(id);
            if (found.isEmpty()) { throw new HttpStatusException(HttpStatus.GONE, "x"); }
            return found;
          }
          @Get Optional<String> or(long id) { return repo.find(id).or(() -> Optional.of("x")); } //= 200
          @Get HttpResponse<String> chosen(long id) { return repo.find(id).map(HttpResponse::ok).orElseGet(HttpResponse::noContent); } //= 200 204
          @Get Mono<String> just(long id) { return Mono.just(repo.get(id)).cache(); } //= 200
          @Get Mono<String> filled(long id) { return repo.later(id).defaultIfEmpty("x"); } //= 200
          @Get Mono<String> failing(long id) { return repo.later(id).switchIfEmpty(Mono.error(new HttpStatusException(HttpStatus.GONE, "x"))); } //= 200 410
          @Get Mono<Void> nothing(long id) { return repo.later(id).then(); } //= 200
        }
        """);
  }

  @Test
  void exceptions() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.exceptions.HttpStatusException;
        @Controller class C {
          static class Missing extends RuntimeException { }
          @Get void thrown() { throw new HttpStatusException(HttpStatus.CONFLICT, "x"); } //= 409
          @Get void handled() { throw new Missing(); } //= 404
          @io.micronaut.http.annotation.Error(exception = Missing.class) HttpResponse<String> handle(Missing e) { return HttpResponse.notFound("x"); }
        }
        """);
  }

  /** Micronaut's guide writes exception handlers so. */
  @Test
  void processedErrors() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.server.exceptions.ExceptionHandler;
        import io.micronaut.http.server.exceptions.response.*;
        class OutOfStock extends RuntimeException {}
        class OutOfStockHandler implements ExceptionHandler<OutOfStock, HttpResponse<?>> {
          private final ErrorResponseProcessor<?> processor;
          OutOfStockHandler(ErrorResponseProcessor<?> processor) { this.processor = processor; }
          @Override public HttpResponse<?> handle(HttpRequest request, OutOfStock e) {
            return processor.processResponse(ErrorContext.builder(request).cause(e).errorMessage("x").build(), HttpResponse.badRequest());
          }
        }
        @Controller class C {
          @Get String stock(int n) { if (n == 0) { throw new OutOfStock(); } return "x"; } //= 200 400
        }
        """);
  }

  /**
   * Micronaut takes the cause of what waiting for a future throws, before it looks for handlers.
   */
  @Test
  void failuresOfFutures() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.exceptions.HttpStatusException;
        import io.micronaut.http.server.exceptions.ExceptionHandler;
        import java.util.concurrent.*;
        class AnyHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
          @Override public HttpResponse<?> handle(HttpRequest request, RuntimeException e) { return HttpResponse.status(HttpStatus.BAD_GATEWAY); }
        }
        @Controller class C {
          private CompletableFuture<String> later() { return CompletableFuture.supplyAsync(() -> { throw new HttpStatusException(HttpStatus.CONFLICT, "x"); }); }
          @Get String direct() { throw new HttpStatusException(HttpStatus.CONFLICT, "x"); } //= 409
          @Get String joined() { return later().join(); } //= 409
          @Get String got() throws Exception { return later().get(); } //= 409
        }
        """);
  }
}
