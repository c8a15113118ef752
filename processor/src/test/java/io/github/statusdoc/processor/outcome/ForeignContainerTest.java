package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Methods of libraries that no table lists and that yield containers. */
class ForeignContainerTest {
  private static final String LIBRARY =
      """
      package org.lib;
      import java.util.Optional;
      import java.util.concurrent.CompletableFuture;
      import java.util.function.*;
      import reactor.core.publisher.Mono;
      public class Sessions {
        public static <T> Mono<T> with(Supplier<Mono<T>> work) { return Mono.defer(work); }
        public static <T> CompletableFuture<T> later(Supplier<T> work) { return CompletableFuture.supplyAsync(work); }
        public static <T> Optional<T> now(Supplier<T> work) { return Optional.ofNullable(work.get()); }
      }
      """;

  /** What a function fails with, in a future or a publisher, is not thrown at the call. */
  @Test
  void keepWhatFunctionsFailWith() {
    Inferred.checkAgainst(
        LIBRARY,
        """
        package com.acme;
        import java.util.Optional;
        import java.util.concurrent.CompletableFuture;
        import org.lib.Sessions;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.Mono;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        interface Films { Mono<String> find(long id); String load(long id); }
        @RestController class C {
          Films films;
          private String known(long id) { if (id == 1) { throw new Missing(); } return films.load(id); }
          @GetMapping Mono<String> empty(long id) { return Sessions.with(() -> films.find(id).switchIfEmpty(Mono.error(Missing::new))).map(f -> f + "x"); } //= 200 404
          @GetMapping Mono<String> handled(long id) { return Sessions.with(() -> films.find(id).switchIfEmpty(Mono.error(Missing::new))).onErrorResume(e -> Mono.just("x")); } //= 200
          @GetMapping Mono<String> fine(long id) { return Sessions.with(() -> films.find(id)); } //= 200
          @GetMapping CompletableFuture<String> future(long id) { return Sessions.later(() -> known(id)); } //= 200 404
          @GetMapping String unasked(long id) { try { return "" + Sessions.later(() -> known(id)); } catch (Missing e) { throw new IllegalStateException(); } } //= 200
          @GetMapping Optional<String> caughtAtOnce(long id) { try { return Sessions.now(() -> known(id)); } catch (Missing e) { return Optional.empty(); } } //= 200
          @GetMapping Optional<String> optional(long id) { return Sessions.now(() -> known(id)); } //= 200 404
          @GetMapping Mono<ResponseEntity<String>> response(long id) { return Sessions.with(() -> films.find(id).map(ResponseEntity::ok)); } //= ?
        }
        """);
  }
}
