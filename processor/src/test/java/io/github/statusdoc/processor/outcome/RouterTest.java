package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import io.github.statusdoc.processor.testing.Vocabularies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functional endpoints. */
class RouterTest {
  @Test
  void servlet() {
    Inferred.check(
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.servlet.function.*;
        class C {
          interface Repository { Optional<String> find(String id); }
          Repository repository;
          @Returns(200) ServerResponse ok(ServerRequest q) { return ServerResponse.ok().body("x"); } //= 200
          @Returns(200) ServerResponse optional(ServerRequest q) { return repository.find(q.pathVariable("id")).map(s -> ServerResponse.ok().body(s)).orElseGet(() -> ServerResponse.notFound().build()); } //= 200 404
          @Returns(200) ServerResponse status(ServerRequest q) { return ServerResponse.status(HttpStatus.CONFLICT).contentType(MediaType.TEXT_PLAIN).body("x"); } //= 409
          @Returns(200) ServerResponse number(ServerRequest q) { return ServerResponse.status(410).build(); } //= 410
          @Returns(200) ServerResponse created(ServerRequest q) { return ServerResponse.created(java.net.URI.create("/")).build(); } //= 201
          @Returns(200) ServerResponse seeOther(ServerRequest q) { return ServerResponse.seeOther(java.net.URI.create("/")).build(); } //= 303
          @Returns(200) ServerResponse given(ServerRequest q, ServerResponse r) { return r; } //= ?
        }
        """);
  }

  /** springdoc documents routes where they are built. */
  @Test
  void documented() {
    String declared = "operation = @Operation(responses = @ApiResponse(responseCode = \"200\"))";
    for (String annotation :
        List.of(
            "@ApiResponse(responseCode = \"200\")",
            "@RouterOperation(" + declared + ")",
            "@RouterOperations(@RouterOperation(" + declared + "))")) {
      Inferred.check(
          Vocabularies.SWAGGER,
          Vocabularies.SWAGGER_LIST,
          Vocabularies.SWAGGER_OPERATION,
          Vocabularies.SPRINGDOC,
          Vocabularies.SPRINGDOC_LIST,
          """
          package com.acme;
          import io.swagger.v3.oas.annotations.Operation;
          import io.swagger.v3.oas.annotations.responses.ApiResponse;
          import org.springdoc.core.annotations.*;
          import org.springframework.web.reactive.function.server.*;
          class Routes {
            %s
            RouterFunction<ServerResponse> route() { return RouterFunctions.route(RequestPredicates.GET("/z"), q -> ServerResponse.status(503).build()); } //= 503
          }
          """
              .formatted(annotation));
    }
  }

  @Test
  void reactive() {
    Inferred.check(
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.*;
        import org.springframework.web.reactive.function.server.*;
        import reactor.core.publisher.Mono;
        class C {
          interface Repository { Mono<String> find(String id); Mono<Void> delete(String id); }
          Repository repository;
          @Returns(200) Mono<ServerResponse> find(ServerRequest q) { return repository.find(q.pathVariable("id")).flatMap(s -> ServerResponse.ok().bodyValue(s)).switchIfEmpty(ServerResponse.notFound().build()); } //= 200 404
          @Returns(200) Mono<ServerResponse> body(ServerRequest q) { return ServerResponse.ok().body(repository.find("x"), String.class); } //= 200
          @Returns(200) Mono<ServerResponse> create(ServerRequest q) { return q.bodyToMono(String.class).flatMap(s -> ServerResponse.status(HttpStatus.CREATED).bodyValue(s)); } //= 201
          @Returns(200) Mono<ServerResponse> delete(ServerRequest q) { return repository.delete("x").then(ServerResponse.noContent().build()); } //= 204
          @Returns(200) Mono<ServerResponse> resumed(ServerRequest q) { return repository.find("x").flatMap(s -> ServerResponse.ok().bodyValue(s)).onErrorResume(e -> ServerResponse.status(503).build()); } //= 200 503
          @Returns(200) Mono<ServerResponse> bodyFails(ServerRequest q) { return ServerResponse.ok().body(failing(), String.class); } //= 200 409
          @Returns(200) Mono<ServerResponse> genericBodyFails(ServerRequest q) { return ServerResponse.ok().body(failing(), TEXT); } //= 200 409
          @Returns(200) Mono<ServerResponse> producerFails(ServerRequest q) { return ServerResponse.ok().body((Object) failing(), String.class); } //= 200 409
          @Returns(200) Mono<ServerResponse> genericProducerFails(ServerRequest q) { return ServerResponse.ok().body((Object) failing(), TEXT); } //= 200 409
          private static final org.springframework.core.ParameterizedTypeReference<String> TEXT = new org.springframework.core.ParameterizedTypeReference<>() { };
          private Mono<String> failing() { return Mono.error(new org.springframework.web.server.ResponseStatusException(HttpStatus.CONFLICT)); }
          @Returns(200) Mono<ServerResponse> built(ServerRequest q) { return ServerResponse.noContent().build(Mono.error(new org.springframework.web.server.ResponseStatusException(HttpStatus.CONFLICT))); } //= 204 409
          @Returns(200) Mono<ServerResponse> given(ServerRequest q, Mono<ServerResponse> m) { return m; } //= ?
        }
        """);
  }

  /** The builder that Spring's reference shows first. */
  @ParameterizedTest
  @ValueSource(strings = {"servlet.function", "reactive.function.server"})
  void builder(String functions) {
    Inferred.check(
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.*;
        import org.springframework.web.%s.*;
        import org.springframework.web.server.ResponseStatusException;
        import static org.springframework.web.%1$s.RouterFunctions.route;
        class C {
          private final HandlerFunction<ServerResponse> gone = q -> ServerResponse.status(410).build();
          @Returns(226) RouterFunction<ServerResponse> plain() { return route().GET("/z", q -> ServerResponse.status(503).build()).build(); } //= 503
          @Returns(226) RouterFunction<ServerResponse> several() { return route().POST("/a", RequestPredicates.accept(MediaType.TEXT_PLAIN), q -> ServerResponse.accepted().build()).DELETE("/b", gone).build(); } //= 202 410
          @Returns(226) RouterFunction<ServerResponse> byPredicate() { return route().route(RequestPredicates.GET("/z"), gone).build(); } //= 410
          @Returns(226) RouterFunction<ServerResponse> nested() { return route().path("/a", b -> b.GET("/z", gone)).nest(RequestPredicates.path("/b"), () -> other()).build(); } //= 410 423
          @Returns(226) RouterFunction<ServerResponse> added() { return route().add(other()).resources("/x", null).build(); } //= 423 ?
          @Returns(226) RouterFunction<ServerResponse> together() { return route().GET("/z", gone).build().and(other()); } //= 410 423
          private RouterFunction<ServerResponse> other() { return route().PUT("/z", q -> ServerResponse.status(423).build()).build(); }
          @Returns(226) RouterFunction<ServerResponse> thrown() { return route().GET("/z", q -> { throw new ResponseStatusException(HttpStatus.CONFLICT); }).build(); } //= 409
          @Returns(226) RouterFunction<ServerResponse> failed() { return route().GET("/z", gone).onError(IllegalStateException.class, (e, q) -> ServerResponse.badRequest().build()).build(); } //= 400 410
          @Returns(226) RouterFunction<ServerResponse> filtered() { return route().GET("/z", gone).filter((q, next) -> q.headers().header("x").isEmpty() ? ServerResponse.status(401).build() : next.handle(q)).build(); } //= 401 410 ?
          @Returns(226) RouterFunction<ServerResponse> block() { return route().path("/a", b -> { b.GET("/y", gone); b.PUT("/z", q -> ServerResponse.status(423).build()); }).build(); } //= 410 423
          @Returns(226) RouterFunction<ServerResponse> each() { RouterFunctions.Builder b = route(); java.util.List.of("a", "b").forEach(path -> b.GET(path, gone)); return b.build(); } //= 410
          @Returns(226) RouterFunction<ServerResponse> kept() { RouterFunctions.Builder b = route(); b.GET("/z", gone); b.add(other()); return b.build(); } //= 410 423
          @Returns(226) RouterFunction<ServerResponse> given() { RouterFunctions.Builder b = route().PUT("/z", q -> ServerResponse.accepted().build()); addTo(b); addToo(b); return b.build(); } //= 202 410 423
          private void addTo(RouterFunctions.Builder b) { b.GET("/z", gone); }
          private RouterFunctions.Builder addToo(RouterFunctions.Builder b) { return b.add(other()); }
          @Returns(226) RouterFunction<ServerResponse> before() { return route().GET("/z", gone).before(q -> { if (q.path().isEmpty()) { throw new ResponseStatusException(HttpStatus.FORBIDDEN); } return q; }).build(); } //= 403 410
        }
        """
            .formatted(functions));
  }
}
