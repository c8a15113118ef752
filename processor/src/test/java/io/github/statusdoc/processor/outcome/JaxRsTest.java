package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Jakarta REST. */
class JaxRsTest {
  @Test
  void responses() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        import java.net.URI;
        @Path("/") class C {
          @GET public Response ok() { return Response.ok("x").build(); } //= 200
          @POST public Response created() { return Response.created(URI.create("/1")).build(); } //= 201
          @GET public Response accepted() { return Response.accepted().build(); } //= 202
          @DELETE public Response noContent() { return Response.noContent().build(); } //= 204
          @GET public Response seeOther() { return Response.seeOther(URI.create("/1")).build(); } //= 303
          @GET public Response notModified() { return Response.notModified().build(); } //= 304
          @GET public Response temporary() { return Response.temporaryRedirect(URI.create("/1")).build(); } //= 307
          @GET public Response failed() { return Response.serverError().build(); } //= 500
          @GET public Response status() { return Response.status(Response.Status.GONE).build(); } //= 410
          @GET public Response number() { return Response.status(422).entity("x").build(); } //= 422
          @GET public Response branches(String s) { //= 200 204 400
            if (s == null) {
              return Response.status(Response.Status.BAD_REQUEST).build();
            }
            return s.isEmpty() ? Response.noContent().build() : Response.ok(s).build();
          }
          @GET public Response preconditions(Request q, EntityTag t) { //= 200 ?
            Response.ResponseBuilder b = q.evaluatePreconditions(t);
            if (b == null) {
              b = Response.ok("x");
            }
            return b.build();
          }
          @GET public Response builderOfTheWrongType() { return Response.ok("x").status(Response.Status.fromStatusCode(409)).build(); } //= 409
          @GET public Response resumedLater(@jakarta.ws.rs.core.Context UriInfo u) { return Response.created(u.getAbsolutePathBuilder().path("1").build()).build(); } //= 201
        }
        """);
  }

  @Test
  void statusesOfOnesOwn() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        enum AppStatus implements Response.StatusType {
          LOCKED(423), TOO_EARLY(425);
          private final int code;
          AppStatus(int code) { this.code = code; }
          @Override public int getStatusCode() { return code; }
          @Override public Response.Status.Family getFamily() { return Response.Status.Family.familyOf(code); }
          @Override public String getReasonPhrase() { return name(); }
        }
        record Given(int getStatusCode, String getReasonPhrase) implements Response.StatusType {
          @Override public Response.Status.Family getFamily() { return Response.Status.Family.OTHER; }
        }
        @Path("/") class C {
          @GET public Response constant() { return Response.status(AppStatus.LOCKED).build(); } //= 423
          @GET public Response either(boolean b) { return Response.status(b ? AppStatus.LOCKED : AppStatus.TOO_EARLY).entity("x").build(); } //= 423 425
          @GET public Response thrown() { throw new ClientErrorException(Response.status(AppStatus.TOO_EARLY).build()); } //= 425
          @GET public Response made() { return Response.status(new Given(422, "x")).build(); } //= 422
          @GET public Response any(AppStatus given) { return Response.status(given).build(); } //= ?
        }
        """);
  }

  @Test
  void implicit() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        @Path("/") class C {
          @POST public void nothing() { } //= 204
          @GET public String value() { return "x"; } //= 200
          @GET public String none() { return null; } //= 204
          @GET public String sometimes(boolean b) { return b ? "x" : null; } //= 200 204
          @GET public String early(boolean b) { if (b) { return null; } return "x"; } //= 200 204
          @GET public String local(boolean b) { String s = null; if (b) { s = "x"; } return s; } //= 200 204
          @GET public java.util.List<String> list() { return java.util.List.of(); } //= 200
          @GET public Response noResponse() { return null; } //= 204
          @GET public int number() { return 404; } //= 200
          @GET @Produces("text/event-stream") public void events(@Context jakarta.ws.rs.sse.SseEventSink sink, @Context jakarta.ws.rs.sse.Sse sse) { sink.send(sse.newEvent("x")); } //= 200
        }
        """);
  }

  @Test
  void exceptions() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        @Path("/") class C {
          static class Teapot extends WebApplicationException { Teapot() { super(418); } }
          static class Conflict extends ClientErrorException { Conflict(String m) { super(m, Response.Status.CONFLICT); } }
          @GET public void notFound() { throw new NotFoundException(); } //= 404
          @GET public void badRequest() { throw new BadRequestException("x"); } //= 400
          @GET public void status() { throw new WebApplicationException(Response.Status.GONE); } //= 410
          @GET public void number() { throw new WebApplicationException("x", 409); } //= 409
          @GET public void response() { throw new WebApplicationException(Response.status(423).build()); } //= 423
          @GET public void plain() { throw new WebApplicationException(); } //= 500
          @GET public void subclass() { throw new Teapot(); } //= 418
          @GET public void superclass() { throw new Conflict("x"); } //= 409
          @GET public void unknown(int code) { throw new WebApplicationException(code); } //= ?
          @GET public void redirect() { throw new RedirectionException(307, java.net.URI.create("/")); } //= 307
        }
        """);
  }

  @Test
  void suspended() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.container.*;
        import jakarta.ws.rs.core.*;
        import java.util.concurrent.*;
        @Path("/") class C {
          interface Service { CompletableFuture<String> find(); }
          Service service; Executor executor; java.util.Queue<AsyncResponse> waiting;
          @GET public void resumed(@Suspended AsyncResponse r) { r.resume(Response.status(201).build()); } //= 201
          @GET public void value(@Suspended AsyncResponse r) { r.resume("x"); } //= 200
          @GET public void resumedNull(@Suspended AsyncResponse r) { r.resume((Object) null); } //= ?
          @GET public void resumedSometimes(@Suspended AsyncResponse r, boolean b) { r.resume(b ? "x" : null); } //= 200 ?
          @GET public void failed(@Suspended AsyncResponse r) { r.resume(new NotFoundException()); } //= 404
          @GET public void inThread(@Suspended AsyncResponse r) { executor.execute(() -> r.resume(Response.accepted().build())); } //= 202
          @GET public void inFuture(@Suspended AsyncResponse r) { service.find().thenAccept(s -> r.resume(Response.ok(s).build())).exceptionally(e -> { r.resume(Response.status(503).build()); return null; }); } //= 200 503
          @GET public void passed(@Suspended AsyncResponse r) { later(r); } //= 410
          private void later(AsyncResponse r) { r.resume(Response.status(410).build()); }
          @GET public void queued(@Suspended AsyncResponse r) { waiting.add(r); } //= ?
          @GET public void sometimesQueued(@Suspended AsyncResponse r, boolean b) { if (b) { r.resume("x"); } else { waiting.add(r); } } //= 200 ?
          @io.github.statusdoc.Returns(401) public void filter(ContainerRequestContext c) { c.abortWith(Response.status(401).build()); } //= 401
          @GET public CompletionStage<Response> stage() { return service.find().thenApply(s -> Response.ok(s).build()); } //= 200
        }
        """);
  }

  /** The constructors of these refuse a status of another series (Jakarta REST, their Javadoc). */
  @Test
  void statusesThatExceptionsRefuse() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import java.net.URI;
        @Path("/") class C {
          @GET public String redirected() { throw new RedirectionException(303, URI.create("x")); } //= 303
          @GET public String noRedirection() { throw new RedirectionException(Response.Status.OK, URI.create("x")); } //= 422
          @GET public String noClientError() { throw new ClientErrorException(500); } //= 422
          @GET public String clientError() { throw new ClientErrorException(409); } //= 409
          @GET public String noServerError() { throw new ServerErrorException("x", 404); } //= 422
          @GET public String serverError() { throw new ServerErrorException(503); } //= 503
        }
        @jakarta.ws.rs.ext.Provider class M implements jakarta.ws.rs.ext.ExceptionMapper<IllegalArgumentException> {
          public Response toResponse(IllegalArgumentException e) { return Response.status(422).build(); }
        }
        """);
  }
}
