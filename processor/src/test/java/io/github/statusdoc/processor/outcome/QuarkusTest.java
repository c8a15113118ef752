package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Quarkus REST. */
class QuarkusTest {
  @Test
  void responses() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        import org.jboss.resteasy.reactive.*;
        import org.jboss.resteasy.reactive.RestResponse.*;
        @Path("/") class C {
          @GET public RestResponse<String> ok() { return RestResponse.ok("x"); } //= 200
          @GET public RestResponse<Void> notFound() { return RestResponse.notFound(); } //= 404
          @GET public RestResponse<Void> noContent() { return RestResponse.noContent(); } //= 204
          @GET public RestResponse<String> status() { return RestResponse.status(Status.CONFLICT, "x"); } //= 409
          @GET public RestResponse<Void> number() { return RestResponse.status(410); } //= 410
          @GET public RestResponse<String> builder() { return ResponseBuilder.ok("x").status(RestResponse.StatusCode.ACCEPTED).build(); } //= 202
          @GET public RestResponse<String> created() { return ResponseBuilder.create(Status.CREATED, "x").header("a", "b").build(); } //= 201
          @GET public RestResponse<String> either(boolean b) { return b ? RestResponse.ok("x") : RestResponse.notFound(); } //= 200 404
          @GET @ResponseStatus(201) public String annotated() { return "x"; } //= 201
          @Path("/above") interface Above { @GET @ResponseStatus(201) String above(); }
          static class Below implements Above { public String above() { return "x"; } } //= 201
          @POST @ResponseStatus(202) public void annotatedNothing() { } //= 202
          @GET public String value() { return "x"; } //= 200
          @GET public String none() { return null; } //= 204
          @POST public void nothing() { } //= 204
          @GET public RestResponse<String> given(RestResponse<String> r) { return r; } //= ?
        }
        """);
  }
}
