package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Mono and Flux. */
class ReactorTest {
  /** As a clause for one class does, an operator for one gets what is thrown in view. */
  @Test
  void exceptionsInView() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.reactive.function.client.WebClient;
        import org.springframework.web.server.ResponseStatusException;
        import reactor.core.publisher.*;
        class Refused extends ResponseStatusException { Refused() { super(HttpStatus.LOCKED); } }
        @ResponseStatus(HttpStatus.BAD_GATEWAY) class Down extends RuntimeException { Down(Throwable cause) {} }
        @RestController class C {
          WebClient client;
          private String find(int k) { if (k == 1) throw new Refused(); return ""; }
          @GetMapping Mono<ResponseEntity<String>> resumed(int k) { return Mono.fromCallable(() -> ResponseEntity.ok(find(k))).onErrorResume(Refused.class, e -> Mono.just(ResponseEntity.status(e.getStatusCode()).build())); } //= 200 423
          @GetMapping Mono<String> emitted() { return client.get().retrieve().onStatus(HttpStatusCode::isError, r -> Mono.just(new Down(null))).bodyToMono(String.class); } //= 200 502
          @GetMapping Mono<String> mapped() { return client.get().retrieve().onStatus(HttpStatusCode::isError, r -> r.createException().map(Down::new)).bodyToMono(String.class); } //= 200 502
          @GetMapping Mono<String> ignored() { return client.get().retrieve().onStatus(HttpStatusCode::isError, r -> Mono.empty()).bodyToMono(String.class); } //= 200
        }
        """);
  }

  @Test
  void values() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.*;
        @RestController class C {
          interface Repository { Mono<String> find(long id); Flux<String> all(); }
          Repository repository;
          @GetMapping Mono<String> value(long id) { return repository.find(id); } //= 200
          @GetMapping Flux<String> values() { return repository.all(); } //= 200
          @GetMapping Mono<Void> nothing() { return Mono.empty(); } //= 200
          @GetMapping Mono<ResponseEntity<String>> just() { return Mono.just(ResponseEntity.status(201).body("x")); } //= 201
          @GetMapping Mono<ResponseEntity<String>> map(long id) { return repository.find(id).map(ResponseEntity::ok); } //= 200
          @GetMapping Mono<ResponseEntity<String>> defaultIfEmpty(long id) { return repository.find(id).map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping Mono<ResponseEntity<String>> switchIfEmpty(long id) { return repository.find(id).map(s -> ResponseEntity.ok(s)).switchIfEmpty(Mono.just(ResponseEntity.notFound().build())); } //= 200 404
          @GetMapping Mono<ResponseEntity<String>> switchLazily(long id) { return repository.find(id).map(ResponseEntity::ok).switchIfEmpty(Mono.defer(() -> Mono.just(ResponseEntity.status(410).build()))); } //= 200 410
          @GetMapping Mono<ResponseEntity<String>> flatMap(long id) { return repository.find(id).flatMap(s -> s.isEmpty() ? Mono.just(ResponseEntity.badRequest().build()) : Mono.just(ResponseEntity.ok(s))); } //= 200 400
          @GetMapping Mono<ResponseEntity<Void>> then(long id) { return repository.find(id).then(Mono.just(ResponseEntity.noContent().build())); } //= 204
          @GetMapping Mono<ResponseEntity<Void>> thenReturn(long id) { return repository.find(id).thenReturn(ResponseEntity.accepted().build()); } //= 202
          @GetMapping Mono<ResponseEntity<String>> fromCallable() { return Mono.fromCallable(() -> ResponseEntity.status(203).body("x")); } //= 203
          @GetMapping Mono<ResponseEntity<String>> fromSupplier() { return Mono.fromSupplier(() -> ResponseEntity.ok("x")); } //= 200
          @GetMapping Mono<ResponseEntity<Flux<String>>> ofFlux() { return Mono.just(ResponseEntity.ok(repository.all())); } //= 200
          @GetMapping Mono<ResponseEntity<java.util.List<String>>> collected() { return repository.all().collectList().map(ResponseEntity::ok); } //= 200
          @GetMapping Mono<ResponseEntity<String>> zipped(long id) { return Mono.zip(repository.find(id), repository.find(2)).map(t -> ResponseEntity.ok(t.getT1())); } //= 200
          @GetMapping Mono<ResponseEntity<String>> sideEffects(long id) { return repository.find(id).doOnNext(s -> s.trim()).log().map(ResponseEntity::ok).subscribeOn(reactor.core.scheduler.Schedulers.parallel()).cache(); } //= 200
          @GetMapping Mono<ResponseEntity<String>> filtered(long id) { return repository.find(id).filter(s -> !s.isEmpty()).map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.status(409).build()); } //= 200 409
          @GetMapping Mono<ResponseEntity<String>> given(Mono<ResponseEntity<String>> m) { return m; } //= ?
          @GetMapping Mono<ResponseEntity<String>> blocked(long id) { return Mono.just(repository.find(id).map(ResponseEntity::ok).block()); } //= 200
          @GetMapping Mono<ResponseEntity<String>> emptyResponse() { return Mono.empty(); } //= 200
        }
        """);
  }

  @Test
  void failures() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        import reactor.core.publisher.*;
        @RestController class C {
          @ResponseStatus(HttpStatus.NOT_FOUND) static class Missing extends RuntimeException { }
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException { Conflict() { } Conflict(Throwable t) { super(t); } }
          interface Repository { Mono<String> find(long id); }
          Repository repository;
          private Mono<String> failing() { return Mono.error(new Missing()); }
          @GetMapping ResponseEntity<Mono<String>> content(long id) { return ResponseEntity.ok(repository.find(id).switchIfEmpty(Mono.error(Missing::new))); } //= 200 404
          @GetMapping ResponseEntity<Flux<String>> contents(long id) { return ResponseEntity.accepted().body(Flux.concat(repository.find(id), failing())); } //= 202 404
          @GetMapping ResponseEntity<Mono<String>> noFailure(long id) { return ResponseEntity.ok(repository.find(id).onErrorReturn("x")); } //= 200
          @GetMapping Mono<String> error() { return Mono.error(new Missing()); } //= 404
          @GetMapping Mono<String> supplied() { return Mono.error(Missing::new); } //= 404
          @GetMapping Mono<String> suppliedByLambda() { return Mono.error(() -> new ResponseStatusException(HttpStatus.GONE)); } //= 410
          @GetMapping Mono<String> switchIfEmpty(long id) { return repository.find(id).switchIfEmpty(Mono.error(new Missing())); } //= 200 404
          @GetMapping Mono<String> switchLazily(long id) { return repository.find(id).switchIfEmpty(Mono.defer(() -> Mono.error(new Missing()))); } //= 200 404
          @GetMapping Mono<String> thrown(long id) { return repository.find(id).map(s -> { if (s.isEmpty()) throw new Conflict(); return s; }); } //= 200 409
          @GetMapping Mono<String> flat(long id) { return repository.find(id).flatMap(s -> s.isEmpty() ? Mono.error(new Conflict()) : Mono.just(s)); } //= 200 409
          @GetMapping Mono<ResponseEntity<String>> resumed() { return failing().map(ResponseEntity::ok).onErrorResume(e -> Mono.just(ResponseEntity.status(503).build())); } //= 503
          @GetMapping Mono<ResponseEntity<String>> resumedByType() { return failing().map(ResponseEntity::ok).onErrorResume(Missing.class, e -> Mono.just(ResponseEntity.status(410).build())); } //= 410
          @GetMapping Mono<ResponseEntity<String>> resumedByOther() { return failing().map(ResponseEntity::ok).onErrorResume(Conflict.class, e -> Mono.just(ResponseEntity.status(410).build())); } //= 404 410
          @GetMapping Mono<ResponseEntity<String>> returned() { return failing().map(ResponseEntity::ok).onErrorReturn(ResponseEntity.status(502).build()); } //= 502
          private java.util.function.Function<Mono<String>, Mono<String>> operator;
          @GetMapping Mono<ResponseEntity<String>> resumedIf() { return failing().map(ResponseEntity::ok).onErrorResume(e -> e.getMessage() != null, e -> Mono.just(ResponseEntity.status(503).build())); } //= 404 503
          @GetMapping Mono<ResponseEntity<String>> returnedIf() { return failing().map(ResponseEntity::ok).onErrorReturn(Missing.class::isInstance, ResponseEntity.status(502).build()); } //= 502
          @GetMapping Mono<String> retried(long id) { return repository.find(id).retryWhen(reactor.util.retry.Retry.backoff(3, java.time.Duration.ofMillis(1)).jitter(0.5).onRetryExhaustedThrow((retry, signal) -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE)).filter(e -> e instanceof java.io.IOException)); } //= 200 503
          @GetMapping Mono<String> retriedOnce(long id) { return repository.find(id).retryWhen(reactor.util.retry.Retry.max(1)); } //= 200
          @GetMapping Mono<ResponseEntity<String>> mappedIf() { return failing().onErrorMap(e -> e.getLocalizedMessage() != null, e -> new Conflict()).map(ResponseEntity::ok); } //= 404 409
          @GetMapping Mono<String> completedIf() { return failing().onErrorComplete(e -> e.getMessage() != null); } //= 200 404
          @GetMapping Mono<String> transformedByOthers() { return failing().transformDeferred(operator); } //= 200 404
          @GetMapping Mono<String> mappedError() { return failing().onErrorMap(e -> new Conflict(e)); } //= 409
          @GetMapping Mono<String> mappedReference() { return failing().onErrorMap(Conflict::new); } //= 409
          @GetMapping Mono<String> mappedByType() { return failing().onErrorMap(Missing.class, e -> new Conflict()); } //= 409
          @GetMapping Mono<String> mappedOfOthers(long id) { return repository.find(id).onErrorMap(e -> new ResponseStatusException(HttpStatus.BAD_GATEWAY)); } //= 200 502
          @GetMapping Mono<String> mappedOfOthersByType(long id) { return repository.find(id).single().onErrorMap(java.util.NoSuchElementException.class, e -> new Missing()); } //= 200 404
          @GetMapping Mono<String> keptOfOthers(long id) { return repository.find(id).onErrorMap(e -> e); } //= 200
          @GetMapping Mono<String> mappedByOther() { return failing().onErrorMap(Conflict.class, e -> new ResponseStatusException(HttpStatus.GONE)); } //= 404
          @GetMapping Mono<String> completed() { return failing().onErrorComplete(); } //= 200
          @GetMapping Mono<ResponseEntity<String>> resumedAgain(long id) { return repository.find(id).flatMap(s -> s.isEmpty() ? failing() : Mono.just(s)).map(ResponseEntity::ok).onErrorResume(Missing.class, e -> Mono.error(new Conflict())); } //= 200 409
          @GetMapping Mono<Void> voidFailure(long id) { return repository.find(id).switchIfEmpty(Mono.error(new Missing())).then(); } //= 200 404
          @GetMapping Flux<String> flux() { return Flux.error(new Missing()); } //= 404
          @GetMapping Flux<String> concatMap(Flux<String> all) { return all.concatMap(s -> s.isEmpty() ? failing() : Mono.just(s)); } //= 200 404
          @GetMapping Mono<String> block() { return Mono.just(failing().block()); } //= 404
        }
        """);
  }

  /** Many at once, made from the elements of a stream. */
  @Test
  void lists() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.stream.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        import reactor.core.publisher.*;
        @RestController class C {
          private Mono<String> task(Integer id) { return id > 9 ? Mono.error(new ResponseStatusException(HttpStatus.CONFLICT)) : Mono.just("x"); }
          @GetMapping Mono<Void> when(List<Integer> ids) { return Mono.when(ids.stream().map(this::task).toList()); } //= 200 409
          @GetMapping Mono<Void> collected(List<Integer> ids) { List<Mono<String>> tasks = ids.stream().map(this::task).collect(Collectors.toList()); return Mono.when(tasks); } //= 200 409
          @GetMapping Mono<ResponseEntity<String>> zip(List<Integer> ids) { return Mono.zip(ids.stream().map(this::task).toList(), all -> ResponseEntity.status(202).body("x")); } //= 202 409
          @GetMapping Flux<String> merge(List<Integer> ids) { return Flux.merge(ids.stream().map(this::task).toList()); } //= 200 409
          @GetMapping Mono<Void> written(Integer id) { return Mono.when(List.of(task(1), task(id))); } //= 200 409
          @GetMapping Mono<Void> asList(Integer id) { return Mono.when(Arrays.asList(task(1), task(id))); } //= 200 409
          @GetMapping Flux<String> each(List<Integer> ids) { return Flux.fromIterable(ids).flatMap(this::task); } //= 200 409
        }
        """);
  }

  @Test
  void failuresOfOperators() {
    Inferred.check(
        """
        package com.acme;
        import java.time.Duration;
        import java.util.NoSuchElementException;
        import java.util.concurrent.TimeoutException;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.*;
        @RestController class C {
          interface Repository { Mono<String> find(); }
          Repository repository;
          @GetMapping Mono<String> late() { return repository.find().timeout(Duration.ofSeconds(1)); } //= 200 504
          @GetMapping Mono<String> lateOrElse() { return repository.find().timeout(Duration.ofSeconds(1), Mono.just("x")); } //= 200
          @GetMapping Mono<String> recovered() { return repository.find().timeout(Duration.ofSeconds(1)).onErrorReturn("x"); } //= 200
          @GetMapping Mono<String> missing() { return Mono.<String>empty().single(); } //= 404
          @GetMapping Mono<String> single() { return repository.find().single(); } //= 200 404
          @ExceptionHandler ResponseEntity<?> late(TimeoutException e) { return ResponseEntity.status(504).build(); }
          @ExceptionHandler ResponseEntity<?> missing(NoSuchElementException e) { return ResponseEntity.notFound().build(); }
        }
        """);
  }

  /** What fails goes to the second function, or nowhere. */
  @Test
  void subscribed() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.DeferredResult;
        import reactor.core.publisher.Mono;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        interface Repository { Mono<String> find(long id); }
        @RestController class C {
          Repository repository;
          @GetMapping DeferredResult<String> passedOn(long id) { DeferredResult<String> d = new DeferredResult<>(); repository.find(id).switchIfEmpty(Mono.error(new Missing())).subscribe(d::setResult, d::setErrorResult); return d; } //= 200 404
          @GetMapping DeferredResult<ResponseEntity<String>> replaced(long id) { DeferredResult<ResponseEntity<String>> d = new DeferredResult<>(); repository.find(id).subscribe(s -> d.setResult(ResponseEntity.ok(s)), e -> d.setResult(ResponseEntity.status(502).build())); return d; } //= 200 502
          @GetMapping DeferredResult<String> dropped(long id) { DeferredResult<String> d = new DeferredResult<>(); repository.find(id).switchIfEmpty(Mono.error(new Missing())).subscribe(d::setResult); return d; } //= 200
        }
        """);
  }

  /** A predicate that is written here is asked. */
  @Test
  void predicatesOfFailures() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.Predicate;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        import reactor.core.publisher.Mono;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        interface Others { Predicate<Throwable> some(); }
        @RestController class C {
          Others others;
          private static Throwable gone(Throwable e) { return new ResponseStatusException(HttpStatus.GONE); }
          private static Mono<String> missing() { return Mono.error(new Missing()); }
          @GetMapping Mono<String> met() { return missing().onErrorMap(e -> e instanceof Missing, C::gone); } //= 410
          @GetMapping Mono<String> notMet() { return missing().onErrorMap(e -> e instanceof ResponseStatusException, C::gone); } //= 404
          @GetMapping Mono<String> negated() { return missing().onErrorResume(e -> !(e instanceof ResponseStatusException), e -> Mono.error(gone(e))); } //= 410
          @GetMapping Mono<String> value() { return missing().onErrorReturn(e -> e instanceof Missing, "x"); } //= 200
          @GetMapping Mono<String> untold() { return missing().onErrorMap(e -> e.getLocalizedMessage() == null, C::gone); } //= 404 410
          @GetMapping Mono<String> ofOthers() { return missing().onErrorMap(others.some(), C::gone); } //= 404 410
        }
        """);
  }

  /**
   * Some operators always yield something, so that what comes after them for nothing never does.
   */
  @Test
  void neverEmpty() {
    Inferred.check(
        """
        package com.acme;
        import java.util.List;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.*;
        import reactor.core.publisher.*;
        @RestController class C {
          interface Repo { Flux<String> all(); Mono<String> find(int n); Mono<Void> delete(int n); }
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends Exception {}
          Repo repo;
          private static final ResponseEntity<String> NONE = ResponseEntity.notFound().build();
          @GetMapping Mono<ResponseEntity<List<String>>> listed() { return repo.all().collectList().map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build()); } //= 200
          @GetMapping Mono<ResponseEntity<Long>> counted() { return repo.all().count().map(ResponseEntity::ok).switchIfEmpty(Mono.just(ResponseEntity.notFound().build())); } //= 200
          @GetMapping Mono<ResponseEntity<String>> just(String s) { return Mono.just(s).map(ResponseEntity::ok).defaultIfEmpty(NONE); } //= 200
          @GetMapping Mono<ResponseEntity<String>> then(int n) { return repo.delete(n).thenReturn(ResponseEntity.ok("x")).defaultIfEmpty(NONE); } //= 200
          @GetMapping Mono<ResponseEntity<String>> twice(int n) { return repo.find(n).defaultIfEmpty("x").map(ResponseEntity::ok).defaultIfEmpty(NONE); } //= 200
          @GetMapping Mono<ResponseEntity<String>> found(int n) { return repo.find(n).map(ResponseEntity::ok).defaultIfEmpty(NONE); } //= 200 404
          @GetMapping Mono<ResponseEntity<String>> filtered(String s) { return Mono.just(s).filter(String::isEmpty).map(ResponseEntity::ok).defaultIfEmpty(NONE); } //= 200 404
          @GetMapping Mono<ResponseEntity<String>> flat(String s, int n) { return Mono.just(s).flatMap(x -> repo.find(n)).map(ResponseEntity::ok).defaultIfEmpty(NONE); } //= 200 404
          @GetMapping Mono<ResponseEntity<String>> nextOf() { return repo.all().next().map(ResponseEntity::ok).defaultIfEmpty(NONE); } //= 200 404
          @GetMapping Mono<String> propagated(String s) { return Mono.just(s).map(x -> { try { if (x.isEmpty()) throw new Conflict(); return x; } catch (Conflict e) { throw Exceptions.propagate(e); } }); } //= 200 409
        }
        """);
  }
}
