package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/**
 * Functions: lambda expressions and method references, given to Optional, streams and own helpers.
 */
class LambdaTest {
  @Test
  void clients() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.client.RestClient;
        import org.springframework.web.reactive.function.client.WebClient;
        import org.springframework.web.server.ResponseStatusException;
        import reactor.core.publisher.*;
        @RestController class C {
          RestClient client;
          WebClient reactive;
          @GetMapping Mono<ResponseEntity<String>> toMono() { return reactive.get().exchangeToMono(r -> Mono.just(ResponseEntity.accepted().build())); } //= 202
          @GetMapping Flux<ResponseEntity<String>> toFlux() { return reactive.get().exchangeToFlux(r -> Flux.just(ResponseEntity.accepted().build())); } //= 202
          @GetMapping Mono<String> onStatus() { return reactive.get().retrieve().onStatus(HttpStatusCode::isError, r -> Mono.error(new ResponseStatusException(HttpStatus.CONFLICT))).bodyToMono(String.class); } //= 200 409
          @GetMapping ResponseEntity<String> exchanged() { return client.get().exchange((q, r) -> ResponseEntity.accepted().build()); } //= 202
          @GetMapping ResponseEntity<String> exchangedOpen() { return client.get().exchange((q, r) -> ResponseEntity.accepted().build(), false); } //= 202
          @GetMapping ResponseEntity<String> required() { return client.get().exchangeForRequiredValue((q, r) -> ResponseEntity.accepted().build()); } //= 202
          @GetMapping ResponseEntity<String> requiredOpen() { return client.get().exchangeForRequiredValue((q, r) -> ResponseEntity.accepted().build(), false); } //= 202
        }
        """);
  }

  @Test
  void optionals() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          interface Repository { Optional<String> find(long id); }
          Repository repository;
          @GetMapping ResponseEntity<String> ok(long id) { return repository.find(id).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping ResponseEntity<String> nullable(boolean b) { return Optional.ofNullable(b ? ResponseEntity.ok("x") : null).orElse(ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping ResponseEntity<String> orElse(long id) { return repository.find(id).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping ResponseEntity<String> status(long id) { return repository.find(id).map(s -> new ResponseEntity<>(s, HttpStatus.CREATED)).orElseGet(() -> new ResponseEntity<>(HttpStatus.GONE)); } //= 201 410
          @GetMapping ResponseEntity<String> block(long id, boolean b) { //= 200 204 404
            return repository.find(id).<ResponseEntity<String>>map(s -> {
              if (b) {
                return ResponseEntity.noContent().build();
              }
              return ResponseEntity.ok(s);
            }).orElseGet(() -> ResponseEntity.notFound().build());
          }
          @GetMapping ResponseEntity<String> ownMethod(long id) { return repository.find(id).map(this::toResponse).orElseGet(C::missing); } //= 202 404
          private ResponseEntity<String> toResponse(String s) { return ResponseEntity.accepted().body(s); }
          private static ResponseEntity<String> missing() { return ResponseEntity.notFound().build(); }
          @GetMapping ResponseEntity<String> chained(long id) { return repository.find(id).filter(s -> !s.isEmpty()).map(String::trim).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping ResponseEntity<String> flat(long id) { return repository.find(id).flatMap(s -> Optional.of(ResponseEntity.ok(s))).orElseGet(() -> ResponseEntity.badRequest().build()); } //= 200 400
          @GetMapping ResponseEntity<String> nested(long id) { return repository.find(id).map(a -> repository.find(2).map(b -> ResponseEntity.ok(b)).orElseGet(() -> ResponseEntity.status(409).build())).orElseGet(() -> ResponseEntity.notFound().build()); } //= 200 404 409
          @GetMapping ResponseEntity<?> isPresent(long id) { //= 200 404
            Optional<String> found = repository.find(id);
            return found.isPresent() ? ResponseEntity.ok(found.get()) : ResponseEntity.notFound().build();
          }
          @GetMapping ResponseEntity<String> or(long id) { return repository.find(id).map(ResponseEntity::ok).or(() -> Optional.of(ResponseEntity.accepted().build())).get(); } //= 200 202
          @GetMapping ResponseEntity<String> stored(long id) { Optional<ResponseEntity<String>> r = repository.find(id).map(ResponseEntity::ok); return r.orElse(ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping ResponseEntity<?> builder(long id) { return repository.find(id).map(s -> ResponseEntity.ok()).orElseGet(() -> ResponseEntity.status(404)).body("x"); } //= 200 404
          @GetMapping ResponseEntity<?> mappedStatus(long id) { return ResponseEntity.status(repository.find(id).map(s -> HttpStatus.OK).orElse(HttpStatus.NOT_FOUND)).build(); } //= 200 404
          @GetMapping Optional<ResponseEntity<String>> unwrapped(long id) { return repository.find(id).map(ResponseEntity::ok); } //= 200
        }
        """);
  }

  /** In Jakarta REST, what is absent would be a 204. */
  @Test
  void whatOptionalsGiveIsNeverAbsent() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import java.util.*;
        @Path("/x") public class R {
          private Optional<Response> find(boolean b) {
            return b ? Optional.of(Response.ok().build()) : Optional.empty();
          }
          @GET public Response absent(@QueryParam("b") boolean b) { return find(b).orElse(null); } //= 200 204
          @POST public Response get(@QueryParam("b") boolean b) { return find(b).get(); } //= 200
          @PUT public Response orElseThrow(@QueryParam("b") boolean b) { return find(b).orElseThrow(); } //= 200
          @DELETE public Response orElseGet(@QueryParam("b") boolean b) { return find(b).orElseGet(() -> Response.status(404).build()); } //= 200 404
          @PATCH public Response required(@QueryParam("b") boolean b) { return Objects.requireNonNull(b ? Response.ok().build() : null); } //= 200
          @HEAD public Response message(@QueryParam("b") boolean b) { return Objects.requireNonNull(b ? Response.ok().build() : null, "x"); } //= 200
          @OPTIONS public Response supplied(@QueryParam("b") boolean b) { return Objects.requireNonNull(b ? Response.ok().build() : null, () -> "x"); } //= 200
          @GET @Path("a") public Response requiredElse(@QueryParam("b") boolean b) { return Objects.requireNonNullElse(b ? Response.ok().build() : null, Response.status(404).build()); } //= 200 404
          @GET @Path("b") public Response requiredElseGet(@QueryParam("b") boolean b) { return Objects.requireNonNullElseGet(b ? Response.ok().build() : null, () -> Response.status(404).build()); } //= 200 404
        }
        """);
  }

  @Test
  void objectsAsFunctions() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.concurrent.Callable;
        import java.util.function.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        class Answer implements Function<String, ResponseEntity<?>> {
          public void accept(String helper) { throw new Gone(); }
          public ResponseEntity<?> apply(String s) { return ResponseEntity.accepted().build(); }
        }
        class Both implements Supplier<RuntimeException>, Callable<RuntimeException> {
          public RuntimeException call() { return new Gone(); }
          public RuntimeException get() { return new Missing(); }
        }
        @RestController class C {
          @GetMapping ResponseEntity<?> one(Optional<String> o) { return o.<ResponseEntity<?>>map(new Answer()).orElseThrow(Missing::new); } //= 202 404
          @GetMapping String both(Optional<String> o) { return o.orElseThrow(new Both()); } //= 200 404
        }
        """);
  }

  /** What runs may be any implementation in view, one without a name, too. */
  @Test
  void anonymousImplementations() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        interface Finder { String find(); }
        class Configuration {
          Finder finder() {
            return new Finder() {
              @Override public String find() { throw new Missing(); }
            };
          }
        }
        @RestController class C {
          final Finder finder;
          C(Finder finder) { this.finder = finder; }
          @GetMapping String through() { return finder.find(); } //= 404
          @GetMapping ResponseEntity<?> captured(int i) { //= 202
            HttpStatus status = HttpStatus.ACCEPTED;
            return call(new Action() {
              @Override public ResponseEntity<?> run() { return ResponseEntity.status(status).build(); }
            });
          }
          interface Action { ResponseEntity<?> run(); }
          private static ResponseEntity<?> call(Action action) { return action.run(); }
        }
        """);
  }

  @Test
  void failures() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          @ResponseStatus(HttpStatus.NOT_FOUND) static class Missing extends RuntimeException { Missing() { } Missing(String s) { super(s); } }
          Optional<String> find(long id) { return id == 1 ? Optional.of("x") : Optional.empty(); }
          @GetMapping String reference(long id) { return find(id).orElseThrow(Missing::new); } //= 200 404
          @GetMapping String lambda(long id) { return find(id).orElseThrow(() -> new Missing("x")); } //= 200 404
          @GetMapping String status(long id) { return find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT)); } //= 200 409
          @GetMapping String plain(long id) { return find(id).orElseThrow(); } //= 200
          @GetMapping String made(long id) { return find(id).orElseThrow(this::missing); } //= 200 404
          private Missing missing() { return new Missing(); }
          @GetMapping ResponseEntity<String> mapped(long id) { return find(id).map(s -> { if (s.isEmpty()) throw new ResponseStatusException(HttpStatus.GONE); return ResponseEntity.ok(s); }).orElseThrow(Missing::new); } //= 200 404 410
          @GetMapping void ifPresent(long id) { find(id).ifPresent(s -> { throw new Missing(); }); } //= 200 404
          @GetMapping String orElseThrows(long id) { return find(id).orElseGet(() -> { throw new Missing(); }); } //= 200 404
        }
        """);
  }

  @Test
  void streams() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.stream.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          List<String> all;
          @GetMapping ResponseEntity<String> first() { return all.stream().filter(s -> !s.isEmpty()).findFirst().map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.notFound().build()); } //= 200 404
          @GetMapping ResponseEntity<?> mapped() { return all.stream().map(s -> ResponseEntity.status(207).body(s)).findAny().orElse(null); } //= 200 207
          @GetMapping List<String> thrown() { return all.stream().map(s -> { if (s.isEmpty()) throw new ResponseStatusException(HttpStatus.CONFLICT); return s; }).collect(Collectors.toList()); } //= 200 409
          @GetMapping void forEach() { all.forEach(s -> check(s)); } //= 200 400
          @GetMapping void reference() { all.forEach(C::check); } //= 200 400
          @GetMapping void primitive() { IntStream.range(0, 3).forEach(i -> check("" + i)); } //= 200 400
          private static void check(String s) { if (s.isEmpty()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST); }
          @GetMapping ResponseEntity<List<String>> collected() { return all.stream().collect(Collectors.collectingAndThen(Collectors.toList(), ResponseEntity::ok)); } //= ?
        }
        """);
  }

  @Test
  void functionsOfTheirOwn() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.Callable;
        import java.util.function.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private <T> ResponseEntity<T> guarded(Supplier<ResponseEntity<T>> body) { return allowed() ? body.get() : ResponseEntity.status(403).build(); }
          private static boolean allowed() { return System.nanoTime() > 0; }
          private <T, R> R with(T t, Function<T, R> f) { return f.apply(t); }
          private ResponseEntity<?> custom(Action a) { return a.act("x"); }
          interface Action { ResponseEntity<?> act(String s); }
          @GetMapping ResponseEntity<String> passed() { return guarded(() -> ResponseEntity.ok("x")); } //= 200 403
          @GetMapping ResponseEntity<String> reference() { return guarded(this::created); } //= 201 403
          private ResponseEntity<String> created() { return ResponseEntity.status(201).body("x"); }
          @GetMapping ResponseEntity<String> applied() { return with("x", ResponseEntity::ok); } //= 200
          @GetMapping ResponseEntity<?> ownInterface() { return custom(s -> ResponseEntity.status(410).body(s)); } //= 410
          @GetMapping ResponseEntity<?> local() { Supplier<ResponseEntity<?>> s = () -> ResponseEntity.status(410).build(); return s.get(); } //= 410
          @GetMapping ResponseEntity<?> choice(boolean b) { Function<String, ResponseEntity<?>> f = b ? ResponseEntity::ok : s -> ResponseEntity.badRequest().body(s); return f.apply("x"); } //= 200 400
          @GetMapping ResponseEntity<?> captured() { HttpStatus status = HttpStatus.GONE; Supplier<ResponseEntity<?>> s = () -> ResponseEntity.status(status).build(); return s.get(); } //= 410
          @GetMapping ResponseEntity<?> anonymous() { return new Action() { public ResponseEntity<?> act(String s) { return ResponseEntity.status(409).build(); } }.act("x"); } //= 409
          @GetMapping ResponseEntity<?> anonymousPassed() { return custom(new Action() { public ResponseEntity<?> act(String s) { return ResponseEntity.status(409).build(); } }); } //= 409
          @GetMapping ResponseEntity<?> anonymousSupplier() { return guarded(new Supplier<ResponseEntity<String>>() { public ResponseEntity<String> get() { return ResponseEntity.status(409).build(); } }); } //= 403 409
          @GetMapping ResponseEntity<?> deep() { return with("x", a -> with(a, b -> with(b, c -> ResponseEntity.status(207).body(c)))); } //= 207
          @GetMapping ResponseEntity<?> constructorReference() { BiFunction<String, HttpStatus, ResponseEntity<String>> f = ResponseEntity::new; return f.apply("x", HttpStatus.CONFLICT); } //= 409
          @GetMapping ResponseEntity<?> andThen() { Function<String, String> f = String::trim; return f.andThen(ResponseEntity::ok).apply("x"); } //= 200 ?
          private final Action again = s -> s.isEmpty() ? ResponseEntity.ok(s) : this.again.act(s.substring(1));
          @GetMapping ResponseEntity<?> callsItself() { return again.act("x"); } //= 200 ?
          private final Function<String, String> mapping = s -> java.util.Optional.of(s).map(this.mapping).orElse("x");
          @GetMapping String mapsItself() { return mapping.apply("x"); } //= 200
          private Supplier<ResponseEntity<?>> logged(Supplier<ResponseEntity<?>> s) { return () -> s.get(); }
          @GetMapping ResponseEntity<?> insideItself() { return logged(logged(logged(() -> ResponseEntity.status(410).build()))).get(); } //= 410
          @GetMapping ResponseEntity<?> otherLocalClass() { class Local { ResponseEntity<?> go() { return ResponseEntity.badRequest().build(); } } return new Local().go(); } //= 400
          @GetMapping ResponseEntity<?> inLocalClass() { class Local { class In { ResponseEntity<?> go() { return ResponseEntity.status(423).build(); } } } return new Local().new In().go(); } //= 423
          @GetMapping ResponseEntity<?> inOtherLocalClass() { class Local { class In { ResponseEntity<?> go() { return ResponseEntity.status(424).build(); } } } return new Local().new In().go(); } //= 424
          @GetMapping String localException(boolean b) { class Bad extends IllegalStateException {} try { if (b) { throw new Bad(); } throw new Bad() {}; } catch (Bad e) { throw new org.springframework.web.server.ResponseStatusException(HttpStatus.LOCKED); } } //= 423
          @GetMapping ResponseEntity<?> localClass() { class Local { ResponseEntity<?> go() { return ResponseEntity.accepted().build(); } } return new Local().go(); } //= 202
        }
        """);
  }

  /** What gets a function may call it. */
  @Test
  void givenToOthers() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.function.Supplier;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          interface Tx { <T> T in(Supplier<T> s); }
          interface Own { <T> T in(Supplier<T> s); }
          static class Never implements Own { public <T> T in(Supplier<T> s) { return null; } }
          Tx tx;
          Own own;
          private void conflict() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
          @GetMapping String inList() { List.<Runnable>of(this::conflict).forEach(Runnable::run); return "x"; } //= 200 409
          @GetMapping String asList() { Arrays.<Runnable>asList(this::conflict, () -> { }).forEach(Runnable::run); return "x"; } //= 200 409
          @GetMapping String noImplementation() { return tx.in(() -> { conflict(); return "x"; }); } //= 200 409
          @GetMapping String neverCalled() { return own.in(() -> { conflict(); return "x"; }); } //= 200
        }
        """);
  }
}
