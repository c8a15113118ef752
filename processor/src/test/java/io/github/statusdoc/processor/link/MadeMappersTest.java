package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Mappers of Jakarta REST that other mappers make. */
class MadeMappersTest {
  private static final String REST =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.Response;
      import jakarta.ws.rs.ext.*;
      """;

  /**
   * The framework need not know what another mapper makes, and two of a kind are not told apart.
   */
  @Test
  void aMapperThatAnotherOneMakes() {
    Inferred.check(
        REST
            + """
            class Answers {
              static class Mapper implements ExceptionMapper<RuntimeException> {
                public Response toResponse(RuntimeException e) {
                  return Response.status(e instanceof WebApplicationException w ? w.getResponse().getStatus() : 503).build();
                }
              }
            }
            @Provider class RegisteredMapper implements ExceptionMapper<RuntimeException> {
              static final RegisteredMapper FIRST = new RegisteredMapper();
              private final ExceptionMapper<RuntimeException> other = new Answers.Mapper();
              public Response toResponse(RuntimeException e) {
                return e instanceof IllegalArgumentException ? Response.status(400).build() : other.toResponse(e);
              }
            }
            @Provider class OneMapper implements ExceptionMapper<java.io.IOException> {
              public Response toResponse(java.io.IOException e) { return Response.status(404).build(); }
            }
            @Provider class OtherMapper implements ExceptionMapper<java.io.IOException> {
              public Response toResponse(java.io.IOException e) { return Response.status(410).build(); }
            }
            @Path("/") class R {
              @GET public String refused() { throw new IllegalArgumentException(); } //= 400
              @GET public String other() { throw new IllegalStateException(); } //= 503
              @GET public String carried() { throw new NotFoundException(); } //= 404
              @GET public String either() throws java.io.IOException { throw new java.io.IOException(); } //= ?
            }
            """);
  }

  /** What is registered, too, may be the one. */
  @Test
  void mappersThatAreMadeAndRegistered() {
    Inferred.check(
        REST
            + """
            @Provider class OneMapper implements ExceptionMapper<IllegalStateException> {
              static OtherMapper other() { return new OtherMapper(); }
              public Response toResponse(IllegalStateException e) { return Response.status(404).build(); }
            }
            @Provider class OtherMapper implements ExceptionMapper<IllegalStateException> {
              public Response toResponse(IllegalStateException e) { return Response.status(410).build(); }
            }
            @Provider class Above implements ExceptionMapper<IllegalArgumentException> {
              public Response toResponse(IllegalArgumentException e) { return Response.status(404).build(); }
            }
            @Provider class Below extends Above {
              Below() { super(); }
              @Override public Response toResponse(IllegalArgumentException e) { return Response.status(410).build(); }
            }
            @Path("/") class R {
              @GET public String either() { throw new IllegalStateException(); } //= ?
              @GET public String inherited() { throw new IllegalArgumentException(); } //= ?
            }
            """);
  }

  @Test
  void mappersThatMakeEachOther() {
    Inferred.check(
        REST
            + """
            class OneMapper implements ExceptionMapper<IllegalStateException> {
              static OtherMapper other() { return new OtherMapper(); }
              public Response toResponse(IllegalStateException e) { return Response.status(404).build(); }
            }
            class OtherMapper implements ExceptionMapper<IllegalStateException> {
              static OneMapper other() { return new OneMapper(); }
              public Response toResponse(IllegalStateException e) { return Response.status(410).build(); }
            }
            class ThirdMapper implements ExceptionMapper<IllegalStateException> {
              public Response toResponse(IllegalStateException e) { return Response.status(422).build(); }
            }
            @Path("/") class R {
              @GET public String either() { throw new IllegalStateException(); } //= ?
            }
            """);
  }
}
