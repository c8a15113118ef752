package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Questions whether a parameter is null. */
class ParametersTest {
  @Test
  void requiredBySpring() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.BAD_REQUEST) class Bad extends RuntimeException {}
        @interface Nullable {}
        @RestController class C {
          private String checked(String s) { if (s == null) throw new Bad(); return s; }
          @GetMapping("/{id}") String path(@PathVariable String id) { if (id == null) throw new Bad(); return id; } //= 200
          @GetMapping String named(@RequestParam("q") String q) { return checked(q); } //= 200
          @PostMapping String body(@RequestBody String body) { return checked(body); } //= 200
          @GetMapping String withDefault(@RequestParam(defaultValue = "x") String q) { return checked(q); } //= 200
          @GetMapping String optional(@RequestParam(required = false) String q) { return checked(q); } //= 200 400
          @GetMapping String emptyDefault(@RequestParam(defaultValue = "") Integer q) { if (q == null) throw new Bad(); return ""; } //= 200 400
          @GetMapping String inAnObject(@RequestParam String q) { return new Command(q).run(); } //= 200
          @GetMapping String inAnotherObject(String q) { return new Command(q).run(); } //= 200 400
          interface Task { String run(); }
          static class Command implements Task { private final String id; Command(String id) { this.id = id; } String getId() { return id; } public String run() { if (getId() == null) throw new Bad(); return ""; } }
          @GetMapping String nullInView() { return named(null); } //= 400
          @GetMapping String nullable(@RequestParam @Nullable String q) { return checked(q); } //= 200 400
          @GetMapping String withoutAnnotation(String q) { return checked(q); } //= 200 400
          @GetMapping String otherwise(@RequestParam String q) { if (q.isEmpty()) throw new Bad(); return q; } //= 200 400
        }
        """);
  }

  @Test
  void requiredByJakartaRest() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        @Path("/x") public class R {
          @GET @Path("{id}") public Response path(@PathParam("id") String id) { return id == null ? null : Response.ok(id).build(); } //= 200
          @POST public Response context(@Context UriInfo uri) { return uri != null ? Response.created(uri.getRequestUri()).build() : null; } //= 201
          @PUT public Response query(@QueryParam("q") String q) { return q == null ? null : Response.ok(q).build(); } //= 200 204
        }
        """);
  }

  /** Tools check for null whatever they get. */
  @Test
  void inGeneratedCode() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        import java.util.Optional;
        interface Store { Integer find(); Optional<Integer> optional(); }
        interface Mapper { String map(Integer o); }
        @javax.annotation.processing.Generated("a tool") class MapperImpl implements Mapper { public String map(Integer o) { if (o == null) { return null; } return o.toString(); } }
        class Written { String map(Integer o) { if (o == null) { return null; } return "" + o; } }
        @Path("/x") class R {
          Store store;
          Mapper mapper;
          Written written;
          @GET public String generated() { return mapper.map(store.find()); } //= 200
          @POST public String nullInView() { return mapper.map(store.optional().orElse(null)); } //= 200 204
          @PUT public String byHand() { return written.map(store.find()); } //= 200 204
        }
        """);
  }
}
