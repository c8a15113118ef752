package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Chains of calls that build a response, and constructors of one. */
class BuilderTest {
  @Test
  void springFactories() {
    Inferred.check(
        """
        package com.acme;
        import java.net.URI;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<String> ok() { return ResponseEntity.ok("x"); } //= 200
          @GetMapping ResponseEntity<?> okBuilder() { return ResponseEntity.ok().header("a", "b").body("x"); } //= 200
          @PostMapping ResponseEntity<?> created() { return ResponseEntity.created(URI.create("/1")).build(); } //= 201
          @PostMapping ResponseEntity<?> accepted() { return ResponseEntity.accepted().build(); } //= 202
          @GetMapping ResponseEntity<?> badRequest() { return ResponseEntity.badRequest().body("x"); } //= 400
          @GetMapping ResponseEntity<?> notFound() { return ResponseEntity.notFound().header("a", "b").build(); } //= 404
          @GetMapping ResponseEntity<?> content() { return ResponseEntity.unprocessableContent().build(); } //= 422
          @GetMapping ResponseEntity<?> failed() { return ResponseEntity.internalServerError().build(); } //= 500
          @GetMapping ResponseEntity<?> status() { return ResponseEntity.status(HttpStatus.CONFLICT).build(); } //= 409
          @GetMapping ResponseEntity<?> number() { return ResponseEntity.status(409).contentType(MediaType.TEXT_PLAIN).eTag("x").body("x"); } //= 409
          @GetMapping ResponseEntity<?> valueOf() { return ResponseEntity.status(HttpStatusCode.valueOf(410)).build(); } //= 410
          @GetMapping ResponseEntity<?> value() { return ResponseEntity.status(HttpStatus.GONE.value()).build(); } //= 410
          @GetMapping ResponseEntity<?> enumByNumber() { return ResponseEntity.status(HttpStatus.valueOf(410)).build(); } //= 410
          @GetMapping ResponseEntity<?> resolved() { return ResponseEntity.status(HttpStatus.resolve(410)).build(); } //= 410
          @GetMapping ResponseEntity<?> byName() { return ResponseEntity.status(HttpStatus.valueOf("GONE")).build(); } //= 410
          @GetMapping ResponseEntity<?> headers(HttpHeaders h) { return ResponseEntity.ok().headers(h).lastModified(1).cacheControl(CacheControl.noCache()).body(null); } //= 200
          @GetMapping ResponseEntity<?> lambda() { return ResponseEntity.status(207).headers(h -> h.add("a", "b")).body("x"); } //= 207
          @GetMapping ResponseEntity<?> parenthesized() { return (ResponseEntity<?>) (ResponseEntity.ok().build()); } //= 200
        }
        """);
  }

  @Test
  void springConstructors() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.util.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<Void> only() { return new ResponseEntity<>(HttpStatus.NO_CONTENT); } //= 204
          @GetMapping ResponseEntity<String> body() { return new ResponseEntity<>("x", HttpStatus.CREATED); } //= 201
          @GetMapping ResponseEntity<String> bodyAndHeaders(HttpHeaders h) { return new ResponseEntity<>("x", h, HttpStatus.ACCEPTED); } //= 202
          @GetMapping ResponseEntity<String> number(HttpHeaders h) { return new ResponseEntity<>("x", h, 409); } //= 409
          @GetMapping ResponseEntity<String> headers(HttpHeaders h) { return new ResponseEntity<>(h, HttpStatus.GONE); } //= 410
          @GetMapping ResponseEntity<String> copied(ResponseEntity<String> r) { return new ResponseEntity<>("x", r.getStatusCode()); } //= ?
          @GetMapping HttpEntity<String> noStatus() { return new HttpEntity<>("x"); } //= 200
        }
        """);
  }

  @Test
  void ofOptional() {
    Inferred.check(
        """
        package com.acme;
        import java.util.Optional;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<String> of(Optional<String> o) { return ResponseEntity.of(o); } //= 200 404
          @GetMapping ResponseEntity<String> ofNullable(String s) { return ResponseEntity.ofNullable(s); } //= 200 404
        }
        """);
  }

  @Test
  void lastStatusOfAChainWins() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        import static jakarta.ws.rs.core.Response.Status.*;
        @Path("/") class C {
          @GET public Response last() { return Response.noContent().status(CREATED).build(); } //= 201
          @GET public Response lastNumber() { return Response.ok("x").type("text/plain").status(302).status(418).build(); } //= 418
          @GET public Response entityAfter() { return Response.status(CONFLICT).entity("x").header("a", "b").build(); } //= 409
          @GET public Response copied() { return Response.fromResponse(Response.accepted().build()).header("a", "b").build(); } //= 202
          @GET public Response copiedAndChanged() { return Response.fromResponse(Response.accepted().build()).status(203).build(); } //= 203
          @GET public Response cloned() { return Response.ok().clone().build(); } //= 200
          @GET public Response info() { return Response.status(BAD_REQUEST.getStatusCode()).build(); } //= 400
          @GET public Response reason() { return Response.status(429, "slow down").build(); } //= 429
          @GET public Response fromCode() { return Response.status(Response.Status.fromStatusCode(410)).build(); } //= 410
        }
        """);
  }

  @Test
  void sums() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static final int BASE = 400;
          @GetMapping ResponseEntity<?> sum() { return ResponseEntity.status(BASE + 9).build(); } //= 409
          @GetMapping ResponseEntity<?> difference() { return ResponseEntity.status(500 - 91).build(); } //= 409
          @GetMapping ResponseEntity<?> product() { return ResponseEntity.status(4 * 100 + 9).build(); } //= 409
          @GetMapping ResponseEntity<?> quotient() { return ResponseEntity.status(818 / 2).build(); } //= ?
          @GetMapping ResponseEntity<?> cast() { return ResponseEntity.status((int) 409L).build(); } //= 409
          @GetMapping ResponseEntity<?> computed(int n) { return ResponseEntity.status(BASE + n).build(); } //= ?
        }
        """);
  }

  @Test
  void whatOthersGiveIsUnknown() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          java.util.function.Supplier<ResponseEntity<String>> supplier;
          java.util.Map<String, ResponseEntity<String>> map;
          java.util.List<ResponseEntity<String>> list;
          ResponseEntity<String>[] array;
          @GetMapping ResponseEntity<?> given(HttpStatus status) { return ResponseEntity.status(status).build(); } //= ?
          @GetMapping ResponseEntity<?> number(int code) { return ResponseEntity.status(code).body("x"); } //= ?
          @GetMapping ResponseEntity<String> echoed(ResponseEntity<String> other) { return other; } //= ?
          @GetMapping ResponseEntity<String> supplied() { return supplier.get(); } //= ?
          @GetMapping ResponseEntity<String> mapped() { return map.get("x"); } //= ?
          @GetMapping ResponseEntity<String> mappedOrNot() { return map.getOrDefault("x", ResponseEntity.notFound().build()); } //= ?
          @GetMapping ResponseEntity<String> listed() { return list.get(0); } //= ?
          @GetMapping ResponseEntity<String> indexed() { return array[0]; } //= ?
          @GetMapping ResponseEntity<String> remote(org.springframework.web.client.RestTemplate t) { return t.getForEntity("/", String.class); } //= ?
          @GetMapping @SuppressWarnings("unchecked") ResponseEntity<String> object(Object o) { return (ResponseEntity<String>) o; } //= ?
        }
        """);
  }

  @Test
  void subclassesOfAResponse() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Created<T> extends ResponseEntity<T> {
            Created(T body) { super(body, HttpStatus.CREATED); }
          }
          static class Any<T> extends ResponseEntity<T> {
            Any(T body, HttpStatus status) { super(body, status); }
          }
          @GetMapping ResponseEntity<String> fixed() { return new Created<>("x"); } //= 201
          @GetMapping Created<String> declared() { return new Created<>("x"); } //= 201
          @GetMapping ResponseEntity<String> passed() { return new Any<>("x", HttpStatus.GONE); } //= 410
          @GetMapping ResponseEntity<String> unknown(HttpStatus s) { return new Any<>("x", s); } //= ?
          @GetMapping ResponseEntity<String> anonymous() { return new ResponseEntity<>("x", HttpStatus.GONE) { }; } //= 410
        }
        """);
  }
}
