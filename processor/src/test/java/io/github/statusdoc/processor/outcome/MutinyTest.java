package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Uni and Multi. */
class MutinyTest {
  @Test
  void values() {
    Inferred.check(
        """
        package com.acme;
        import io.smallrye.mutiny.*;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        import org.jboss.resteasy.reactive.RestResponse;
        @Path("/") class C {
          interface Repository { Uni<String> find(long id); Multi<String> all(); }
          Repository repository;
          @GET public Uni<String> value(long id) { return repository.find(id); } //= 200
          @GET public Uni<Response> item() { return Uni.createFrom().item(Response.status(201).build()); } //= 201
          @GET public Uni<Response> supplied() { return Uni.createFrom().item(() -> Response.accepted().build()); } //= 202
          @GET public Uni<Response> map(long id) { return repository.find(id).map(s -> Response.ok(s).build()); } //= 200
          @GET public Uni<Response> transform(long id) { return repository.find(id).onItem().transform(s -> Response.ok(s).build()); } //= 200
          @GET public Uni<Response> ifNull(long id) { return repository.find(id).onItem().ifNotNull().transform(s -> Response.ok(s).build()).onItem().ifNull().continueWith(() -> Response.status(404).build()); } //= 200 404
          @GET public Uni<Response> builder(long id) { return repository.find(id).map(s -> s == null ? Response.status(404) : Response.ok(s)).map(Response.ResponseBuilder::build); } //= 200 404
          @GET public Uni<Response> flatMap(long id) { return repository.find(id).flatMap(s -> Uni.createFrom().item(Response.status(207).build())); } //= 207
          @GET public Uni<Response> chain(long id) { return repository.find(id).chain(s -> Uni.createFrom().item(Response.noContent().build())); } //= 204
          @GET public Uni<Response> replaceWith(long id) { return repository.find(id).replaceWith(Response.accepted().build()); } //= 202
          @GET public Uni<Response> replaceWithSupplier(long id) { return repository.find(id).replaceWith(() -> Response.accepted().build()); } //= 202
          @GET public Uni<RestResponse<String>> rest(long id) { return repository.find(id).map(RestResponse::ok); } //= 200
          @GET public Uni<Response> given(Uni<Response> u) { return u; } //= ?
        }
        """);
  }

  @Test
  void failures() {
    Inferred.check(
        """
        package com.acme;
        import io.smallrye.mutiny.*;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        @Path("/") class C {
          interface Repository { Uni<String> find(long id); }
          Repository repository;
          @GET public Uni<String> failure() { return Uni.createFrom().failure(new NotFoundException()); } //= 404
          @GET public Uni<String> failureSupplier() { return Uni.createFrom().failure(() -> new ForbiddenException()); } //= 403
          @jakarta.ws.rs.ext.Provider static class Late implements jakarta.ws.rs.ext.ExceptionMapper<io.smallrye.mutiny.TimeoutException> {
            public Response toResponse(io.smallrye.mutiny.TimeoutException e) { return Response.status(504).build(); }
          }
          @GET public Uni<String> late(long id) { return repository.find(id).ifNoItem().after(java.time.Duration.ofMillis(1)).fail(); } //= 200 504
          @GET public Uni<String> ifNullFail(long id) { return repository.find(id).onItem().ifNull().failWith(NotFoundException::new); } //= 200 404
          @GET public Uni<String> thrown(long id) { return repository.find(id).map(s -> { if (s == null) throw new NotFoundException(); return s; }); } //= 200 404
          @GET public Uni<Response> recovered() { return Uni.createFrom().<Response>failure(new NotFoundException()).onFailure().recoverWithItem(Response.status(503).build()); } //= 503
          @GET public Uni<Response> recoveredByType() { return Uni.createFrom().<Response>failure(new NotFoundException()).onFailure(NotFoundException.class).recoverWithItem(e -> Response.status(410).build()); } //= 410
          @GET public Uni<Response> recoveredWithUni() { return Uni.createFrom().<Response>failure(new NotFoundException()).onFailure().recoverWithUni(e -> Uni.createFrom().item(Response.status(502).build())); } //= 502
          @GET public Uni<String> transformed() { return Uni.createFrom().<String>failure(new NotFoundException()).onFailure().transform(e -> new ForbiddenException()); } //= 403
          private String find(int k) { if (k == 1) throw new NotFoundException(); if (k == 2) throw new ForbiddenException(); return ""; }
          @GET public Uni<String> transformedByType(int k) { return Uni.createFrom().item(() -> find(k)).onFailure(NotFoundException.class).transform(e -> new ClientErrorException(410)); } //= 200 403 410
          @GET public Uni<String> transformedByPredicate(int k) { return Uni.createFrom().item(() -> find(k)).onFailure(e -> e instanceof NotFoundException).transform(e -> new ClientErrorException(410)); } //= 200 403 410
          private Uni<Response> load(int k) { return Uni.createFrom().item(() -> find(k)).map(x -> Response.ok(x).build()); }
          @GET public Uni<Response> responseByType(int k) { return load(k).onFailure(NotFoundException.class).recoverWithItem(Response.status(410).build()); } //= 200 403 410
          @GET public Uni<Response> responseByPredicate(int k) { return load(k).onFailure(e -> e instanceof NotFoundException).recoverWithUni(() -> Uni.createFrom().item(Response.status(410).build())); } //= 200 403 410
          @GET public Uni<Response> failureByType(int k) { return load(k).onFailure(NotFoundException.class).transform(e -> new ClientErrorException(410)); } //= 200 403 410
          @GET public Uni<Response> responseByClass(int k) { return load(k).onFailure(NotFoundException.class::isInstance).recoverWithItem(Response.status(410).build()); } //= 200 403 410
          @GET public Uni<Response> responseByBoth(int k) { return load(k).onFailure(e -> e instanceof NotFoundException n && k > 0).recoverWithItem(Response.status(410).build()); } //= 200 403 404 410
          @GET public Uni<Response> otherType(int k) { return load(k).onFailure(GoneException.class).recoverWithItem(Response.status(410).build()); } //= 200 403 404 410
          static class GoneException extends RuntimeException {}
          @GET public Uni<String> itemByType(int k) { return Uni.createFrom().item(() -> find(k)).onFailure(NotFoundException.class).recoverWithItem("x"); } //= 200 403
        }
        """);
  }

  /** What is emitted is held, and answers only where that is returned. */
  @Test
  void emitters() {
    Inferred.check(
        """
        package com.acme;
        import io.smallrye.mutiny.*;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        @Path("/") class C {
          private void timer(Runnable later) { new Thread(later).start(); }
          private Uni<String> execute() { return Uni.createFrom().item("x"); }
          private Uni<String> retry() { return Uni.createFrom().emitter(em -> timer(() -> execute().subscribe().with(em::complete, em::fail))); }
          @POST public Response dropped() { retry().subscribe().with(item -> {}, failure -> {}); return Response.accepted().build(); } //= 202
          @POST public Uni<Response> held() { return Uni.createFrom().emitter(em -> em.complete(Response.status(201).build())); } //= 201
          @POST public Uni<Response> mapped() { return retry().map(s -> Response.status(203).build()); } //= 203
          @POST public Uni<String> failed() { return Uni.createFrom().emitter(em -> em.fail(new NotFoundException())); } //= 404
          @POST public Uni<String> thrown() { return Uni.createFrom().emitter(em -> { throw new ForbiddenException(); }); } //= 403
          @POST public Uni<String> either(boolean b) { return Uni.createFrom().emitter(em -> { if (b) { em.complete("x"); } else { em.fail(new NotFoundException()); } }); } //= 200 404
          static class Later { UniEmitterHolder holder; }
          interface UniEmitterHolder { void keep(io.smallrye.mutiny.subscription.UniEmitter<? super Response> em); }
          UniEmitterHolder holder;
          @POST public Uni<Response> alsoElsewhere(boolean b) { return Uni.createFrom().emitter(em -> { if (b) { em.complete(Response.accepted().build()); } else { holder.keep(em); } }); } //= 202 ?
          @POST public void async(@jakarta.ws.rs.container.Suspended jakarta.ws.rs.container.AsyncResponse ar, boolean b) { //= 201 404
            if (b) {
              ar.resume(new NotFoundException());
              return;
            }
            Uni.createFrom().<String>emitter(em -> { ar.resume(Response.status(201).build()); em.complete("x"); }).subscribe().with(i -> { });
          }
          @POST public Uni<String> nested() { return Uni.createFrom().emitter(em -> Uni.createFrom().<String>emitter(inner -> { inner.complete("x"); em.fail(new NotFoundException()); }).subscribe().with(i -> { })); } //= 200 404
          @POST public Uni<Response> elsewhere() { return Uni.createFrom().emitter(em -> holder.keep(em)); } //= ?
        }
        """);
  }
}
