package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** A response whose status was asked for is only one that answers so. */
class AskedResponseTest {
  @Test
  void ofJakartaRest() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        @Path("/") class C {
          private Response inner(int n) { return n == 1 ? Response.status(404).build() : n == 2 ? Response.status(503).build() : Response.ok().build(); }
          @GET @Path("a") public Response equal(@QueryParam("n") int n) { Response r = inner(n); if (r.getStatus() == 404) { return Response.status(410).build(); } return r; } //= 200 410 503
          @GET @Path("b") public Response notEqual(@QueryParam("n") int n) { Response r = inner(n); if (r.getStatus() != 200) { return Response.status(502).build(); } return r; } //= 200 502
          @GET @Path("c") public Response constant(@QueryParam("n") int n) { Response r = inner(n); return r.getStatusInfo() == Response.Status.NOT_FOUND ? Response.status(410).build() : r; } //= 200 410 503
          @GET @Path("d") public Response switched(@QueryParam("n") int n) { Response r = inner(n); switch (r.getStatus()) { case 404: return Response.status(410).build(); default: return r; } } //= 200 410 503
          @GET @Path("e") public Response thrown(@QueryParam("n") int n) { Response r = inner(n); if (r.getStatus() == 200) { throw new WebApplicationException(409); } return r; } //= 404 409 503
          @GET @Path("f") public Response notAsked(@QueryParam("n") int n) { Response r = inner(n); if (n == 404) { return Response.status(410).build(); } return r; } //= 200 404 410 503
          @GET @Path("g") public Response other(@QueryParam("n") int n) { Response r = inner(n); if (inner(n + 1).getStatus() == 404) { return Response.status(410).build(); } return r; } //= 200 404 410 503
        }
        """);
  }

  @Test
  void ofSpring() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private ResponseEntity<String> inner(int n) { return n == 1 ? ResponseEntity.notFound().build() : n == 2 ? ResponseEntity.status(201).body("x") : ResponseEntity.ok("x"); }
          @GetMapping ResponseEntity<String> successful(int n) { ResponseEntity<String> r = inner(n); if (r.getStatusCode().is2xxSuccessful()) { return r; } return ResponseEntity.status(502).build(); } //= 200 201 502
          @GetMapping ResponseEntity<String> equal(int n) { ResponseEntity<String> r = inner(n); return r.getStatusCode() == HttpStatus.NOT_FOUND ? ResponseEntity.status(410).build() : r; } //= 200 201 410
          @GetMapping ResponseEntity<String> number(int n) { ResponseEntity<String> r = inner(n); if (r.getStatusCode().value() == 201) { return ResponseEntity.accepted().build(); } return r; } //= 200 202 404
        }
        """);
  }
}
