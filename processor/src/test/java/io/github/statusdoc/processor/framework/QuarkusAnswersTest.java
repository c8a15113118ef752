package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What RESTEasy Reactive, the server of Quarkus, answers where the code names no status. */
class QuarkusAnswersTest {
  private static final String SERVER =
      """
      package com.acme;
      import static java.nio.charset.StandardCharsets.UTF_8;
      import io.vertx.core.*;
      import io.vertx.core.http.HttpServer;
      import io.vertx.ext.web.Router;
      import java.io.IOException;
      import java.net.URI;
      import java.net.http.*;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.ToIntBiFunction;
      import org.jboss.resteasy.reactive.common.core.BlockingOperationSupport;
      import org.jboss.resteasy.reactive.common.processor.JandexUtil;
      import org.jboss.resteasy.reactive.server.core.reflection.ReflectiveContextInjectedBeanFactory;
      import org.jboss.resteasy.reactive.server.processor.ResteasyReactiveDeploymentManager;
      import org.jboss.resteasy.reactive.server.processor.scanning.*;
      import org.jboss.resteasy.reactive.server.spi.DefaultRuntimeConfiguration;
      import org.jboss.resteasy.reactive.server.vertx.*;
      public class Server implements ToIntBiFunction<String, String>, AutoCloseable {
        private final Vertx vertx = Vertx.vertx();
        private final ExecutorService executor = Executors.newCachedThreadPool();
        private final HttpClient client = HttpClient.newHttpClient();
        private final HttpServer server;
        public Server() throws Exception {
          BlockingOperationSupport.setIoThreadDetector(() -> !Context.isOnEventLoopThread());
          Path classes = Path.of(Server.class.getProtectionDomain().getCodeSource().getLocation().toURI());
          var scan = ResteasyReactiveDeploymentManager.start(JandexUtil.createIndex(classes));
          scan.addMethodScanner(new AsyncReturnTypeScanner());
          scan.addMethodScanner(new ResponseStatusMethodScanner());
          var prepared = scan.scan().prepare(Server.class.getClassLoader(), ReflectiveContextInjectedBeanFactory.STRING_FACTORY);
          prepared.addScannedSerializers();
          prepared.addBuiltinSerializers();
          var settings = new DefaultRuntimeConfiguration(Duration.ofMinutes(1), true, System.getProperty("java.io.tmpdir"), List.of(), UTF_8, OptionalLong.empty(), 2048, 2048);
          var application = prepared.createApplication(settings, new VertxRequestContextFactory(), executor);
          Router router = Router.router(vertx);
          router.route("/*").handler(new ResteasyReactiveVertxHandler(event -> { }, application.getInitialHandler()));
          server = vertx.createHttpServer().requestHandler(router).listen(0).toCompletionStage().toCompletableFuture().get();
        }
        @Override public int applyAsInt(String method, String path) {
          URI uri = URI.create("http://localhost:" + server.actualPort() + path);
          HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(9)).method(method, HttpRequest.BodyPublishers.noBody()).build();
          try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + path, e);
          }
        }
        @Override public void close() throws Exception {
          vertx.close().toCompletionStage().toCompletableFuture().get();
          executor.shutdownNow();
        }
      }
      """;

  private static final String VALUES =
      """
      package com.acme;
      import io.smallrye.mutiny.*;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import java.util.*;
      import java.util.concurrent.*;
      import org.jboss.resteasy.reactive.*;
      @Path("/") @Produces("text/plain") public class Values {
        @GET @Path("nothing") public void nothing() { }
        @GET @Path("value") public String value() { return "x"; }
        @GET @Path("none") public String none() { return null; }
        @GET @Path("emptyOptional") public java.util.Optional<String> emptyOptional() { return java.util.Optional.empty(); }
        @GET @Path("sometimes") public String sometimes(@QueryParam("b") boolean b) { return b ? "x" : null; }
        @GET @Path("response") public Response response() { return Response.accepted().build(); }
        @GET @Path("noResponse") public Response noResponse() { return null; }
        @GET @Path("okWithoutEntity") public Response okWithoutEntity() { return Response.ok().build(); }
        @GET @Path("rest") public RestResponse<String> rest() { return RestResponse.status(RestResponse.Status.CONFLICT, "x"); }
        @GET @Path("restOk") public RestResponse<String> restOk() { return RestResponse.ok("x"); }
        @GET @Path("restOfNothing") public RestResponse<Void> restOfNothing() { return RestResponse.noContent(); }
        @GET @Path("restNotFound") public RestResponse<String> restNotFound() { return RestResponse.notFound(); }
        @GET @Path("restBuilt") public RestResponse<String> restBuilt() { return RestResponse.ResponseBuilder.ok("x").status(206).build(); }
        @GET @Path("restCreated") public RestResponse<String> restCreated() { return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, "x").build(); }
        @GET @Path("converted") public Response converted() { return RestResponse.accepted("x").toResponse(); }
        @GET @Path("byInfo") public RestResponse<String> byInfo() { return RestResponse.status(RestResponse.accepted().getStatusInfo(), "x"); }
        @GET @Path("byCode") public Response byCode() { return Response.status(RestResponse.accepted().getStatus()).build(); }
        @GET @Path("noRest") public RestResponse<String> noRest() { return null; }
        @GET @Path("uni") public Uni<String> uni() { return Uni.createFrom().item("x"); }
        @GET @Path("uniOfNull") public Uni<String> uniOfNull() { return Uni.createFrom().nullItem(); }
        @GET @Path("uniOfVoid") public Uni<Void> uniOfVoid() { return Uni.createFrom().voidItem(); }
        @GET @Path("uniOfResponse") public Uni<Response> uniOfResponse() { return Uni.createFrom().item(Response.status(410).build()); }
        @GET @Path("uniOfRest") public Uni<RestResponse<String>> uniOfRest() { return Uni.createFrom().item(RestResponse.status(RestResponse.Status.GONE, "x")); }
        @GET @Path("uniEither") public Uni<RestResponse<String>> uniEither(@QueryParam("b") boolean b) { return Uni.createFrom().item(b ? "x" : null).onItem().ifNotNull().transform(RestResponse::ok).onItem().ifNull().continueWith(RestResponse.notFound()); }
        @GET @Path("stage") public CompletionStage<String> stage() { return CompletableFuture.completedFuture("x"); }
        @GET @Path("stageOfNull") public CompletionStage<String> stageOfNull() { return CompletableFuture.completedFuture(null); }
        @GET @Path("multi") public Multi<String> multi() { return Multi.createFrom().items("x", "y"); }
        @GET @Path("emptyMulti") public Multi<String> emptyMulti() { return Multi.createFrom().empty(); }
        @GET @Path("restMulti") public RestMulti<String> restMulti() { return RestMulti.fromMultiData(Multi.createFrom().items("x")).status(203).build(); }
        @GET @Path("restMultiFails") public RestMulti<String> restMultiFails(@QueryParam("b") boolean b) { return RestMulti.fromMultiData(b ? Multi.createFrom().<String>failure(new ForbiddenException()) : Multi.createFrom().items("x")).build(); }
        @GET @Path("events") @Produces("text/event-stream") public void events(@jakarta.ws.rs.core.Context jakarta.ws.rs.sse.SseEventSink sink, @jakarta.ws.rs.core.Context jakarta.ws.rs.sse.Sse sse) { sink.send(sse.newEvent("x")).thenRun(sink::close); }
        @GET @Path("set") @ResponseStatus(201) public String set() { return "x"; }
        @GET @Path("setOnNothing") @ResponseStatus(202) public void setOnNothing() { }
        @GET @Path("setOnNone") @ResponseStatus(201) public String setOnNone() { return null; }
        @GET @Path("setOnUni") @ResponseStatus(201) public Uni<String> setOnUni() { return Uni.createFrom().item("x"); }
        @Path("/") @Produces("text/plain") public interface Contract {
          @GET @Path("setAbove") @ResponseStatus(201) String setAbove();
          @GET @Path("setAndProduced") @ResponseStatus(201) String setAndProduced();
          @GET @Path("setTwice") @ResponseStatus(201) String setTwice();
        }
        public static class Contracted implements Contract {
          @Override public String setAbove() { return "x"; }
          @Override @Produces("text/plain") public String setAndProduced() { return "x"; }
          @Override @ResponseStatus(202) public String setTwice() { return "x"; }
        }
        @GET @Path("responseWins") @ResponseStatus(201) public RestResponse<String> responseWins() { return RestResponse.accepted("x"); }
        @GET @Path("resumed") public void resumed(@Suspended AsyncResponse r) { r.resume(Response.status(201).build()); }
        @GET @Path("resumedValue") public void resumedValue(@Suspended AsyncResponse r) { r.resume("x"); }
        @GET @Path("openResumedNull") public void openResumedNull(@Suspended AsyncResponse r) { r.resume((Object) null); }
        @GET @Path("cancelled") public void cancelled(@Suspended AsyncResponse r) { r.cancel(); }
      }
      """;

  private static final String EXCEPTIONS =
      """
      package com.acme;
      import io.smallrye.mutiny.Uni;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      import java.util.concurrent.*;
      @Path("/") @Produces("text/plain") public class Exceptions {
        public static class Missing extends RuntimeException { private static final long serialVersionUID = 1; }
        @GET @Path("notFound") public String notFound() { throw new NotFoundException("x"); }
        @GET @Path("ofResponse") public void ofResponse() { throw new WebApplicationException(Response.status(410).build()); }
        @GET @Path("inUni") public Uni<String> inUni() { return Uni.createFrom().failure(new ForbiddenException()); }
        @GET @Path("mapped") public String mapped() { throw new Missing(); }
        @GET @Path("mappedInUni") public Uni<String> mappedInUni() { return Uni.createFrom().failure(new Missing()); }
        private CompletableFuture<String> later(boolean b) { return CompletableFuture.supplyAsync(() -> { if (b) { throw new Missing(); } return "x"; }); }
        @GET @Path("joined") public String joined() { return later(true).join(); }
        @GET @Path("got") public String got() throws Exception { return later(true).get(); }
        @GET @Path("gotForbidden") public String gotForbidden() throws Exception { return CompletableFuture.<String>failedFuture(new ForbiddenException()).get(); }
        @GET @Path("resumedWrapped") public void resumedWrapped(@Suspended AsyncResponse r) { later(true).exceptionally(t -> { r.resume(t); return null; }); }
        @GET @Path("resumedCause") public void resumedCause(@Suspended AsyncResponse r, @QueryParam("b") boolean b) { later(b).thenApply(r::resume).exceptionally(t -> r.resume(t.getCause())); }
        @GET @Path("causeIsNotMapped") public String causeIsNotMapped() { throw new IllegalStateException(new Missing()); }
        @GET @Path("nothingMaps") public String nothingMaps() { throw new IllegalStateException(); }
        @Provider public static class Mapper implements ExceptionMapper<Missing> {
          @Override public Response toResponse(Missing e) { return Response.status(Response.Status.NOT_FOUND).entity("x").build(); }
        }
      }
      """;

  private static final Library QUARKUS =
      Library.of("quarkus.txt", "org.jboss.resteasy.", 3, "resteasy-reactive");

  @Test
  void handlersAnswerWhatIsFound() throws Exception {
    RealAnswers.check(QUARKUS, List.of(), SERVER, VALUES, EXCEPTIONS);
  }
}
