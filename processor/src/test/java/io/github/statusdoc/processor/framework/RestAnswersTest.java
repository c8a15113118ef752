package io.github.statusdoc.processor.framework;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jersey, the reference of Jakarta REST, answers where the code names no status. */
class RestAnswersTest {
  private static final String SERVER =
      JerseyServer.of(
          "Values.class, Values.Writer.class, Exceptions.class, Exceptions.Mapper.class, Exceptions.Silent.class, Exceptions.Again.class, Exceptions.Failing.class");

  private static final String VALUES =
      """
      package com.acme;
      import java.io.OutputStream;
      import java.lang.annotation.Annotation;
      import java.lang.reflect.Type;
      import java.util.Optional;
      import java.util.concurrent.*;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      @Path("/") public class Values {
        @Provider public static class Writer implements MessageBodyWriter<Optional<?>> {
          @Override public boolean isWriteable(Class<?> c, Type t, Annotation[] a, MediaType m) { return c == Optional.class; }
          @Override public long getSize(Optional<?> o, Class<?> c, Type t, Annotation[] a, MediaType m) { return -1; }
          @Override public void writeTo(Optional<?> o, Class<?> c, Type t, Annotation[] a, MediaType m, MultivaluedMap<String, Object> h, OutputStream out) { }
        }
        @GET @Path("optional") public Optional<String> optional() { return Optional.of("x"); }
        @GET @Path("emptyOptional") public Optional<String> emptyOptional() { return Optional.empty(); }
        @GET @Path("nothing") public void nothing() { }
        @GET @Path("value") public String value() { return "x"; }
        @GET @Path("none") public String none() { return null; }
        @GET @Path("sometimes") public String sometimes(@QueryParam("b") boolean b) { return b ? "x" : null; }
        @GET @Path("number") @Produces("text/plain") public int number() { return 404; }
        @GET @Path("emptyText") public String emptyText() { return ""; }
        @GET @Path("noResponse") public Response noResponse() { return null; }
        @GET @Path("response") public Response response() { return Response.accepted().build(); }
        @GET @Path("okWithoutEntity") public Response okWithoutEntity() { return Response.ok().build(); }
        @GET @Path("either") public Response either(@QueryParam("b") boolean b) { return b ? Response.ok("x").build() : Response.status(Response.Status.GONE).build(); }
        @GET @Path("genericEntity") public GenericEntity<String> genericEntity() { return new GenericEntity<>("x") { }; }
        @GET @Path("stage") public CompletionStage<String> stage() { return CompletableFuture.completedFuture("x"); }
        @GET @Path("stageOfNull") public CompletionStage<String> stageOfNull() { return CompletableFuture.completedFuture(null); }
        @GET @Path("stageOfResponse") public CompletionStage<Response> stageOfResponse() { return CompletableFuture.completedFuture(Response.status(206).build()); }
        @GET @Path("stageOfVoid") public CompletionStage<Void> stageOfVoid() { return CompletableFuture.completedFuture(null); }
        @GET @Path("resumed") public void resumed(@Suspended AsyncResponse r) { r.resume(Response.status(201).build()); }
        @GET @Path("resumedValue") public void resumedValue(@Suspended AsyncResponse r) { r.resume("x"); }
        @GET @Path("resumedError") public void resumedError(@Suspended AsyncResponse r) { r.resume(new NotFoundException()); }
        @GET @Path("openResumedNull") public void openResumedNull(@Suspended AsyncResponse r) { r.resume((Object) null); }
        @GET @Path("cancelledFor") public void cancelledFor(@Suspended AsyncResponse r) { r.cancel(9); }
        @GET @Path("cancelledUntil") public void cancelledUntil(@Suspended AsyncResponse r) { r.cancel(new java.util.Date()); }
        @GET @Path("cancelled") public void cancelled(@Suspended AsyncResponse r) { r.cancel(); }
      }
      """;

  private static final String EXCEPTIONS =
      """
      package com.acme;
      import java.net.URI;
      import java.util.concurrent.*;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      @Path("/") public class Exceptions {
        static class Locked extends WebApplicationException {
          private static final long serialVersionUID = 1;
          Locked() { super(423); }
        }
        static class Conflict extends ClientErrorException {
          private static final long serialVersionUID = 1;
          Conflict(String message) { super(message, Response.Status.CONFLICT); }
        }
        static class Missing extends RuntimeException { private static final long serialVersionUID = 1; }
        @GET @Path("notFound") public String notFound() { throw new NotFoundException("x"); }
        @GET @Path("plain") public void plain() { throw new WebApplicationException(); }
        @GET @Path("ofResponse") public void ofResponse() { throw new WebApplicationException(Response.status(410).build()); }
        @GET @Path("subclass") public void subclass() { throw new Locked(); }
        @GET @Path("subclassOfSubclass") public void subclassOfSubclass() { throw new Conflict("x"); }
        @GET @Path("redirection") public void redirection() { throw new RedirectionException(307, URI.create("/")); }
        @GET @Path("inStage") public CompletionStage<String> inStage() { return CompletableFuture.failedFuture(new ForbiddenException()); }
        @GET @Path("openOfAnotherLibrary") public String openOfAnotherLibrary() { throw new org.glassfish.jersey.server.ParamException.QueryParamException(new IllegalStateException(), "x", "y"); }
        @GET @Path("mapped") public String mapped() { throw new Missing(); }
        @GET @Path("mappedInStage") public CompletionStage<String> mappedInStage() { return CompletableFuture.failedFuture(new Missing()); }
        private CompletableFuture<String> later(boolean b) { return CompletableFuture.supplyAsync(() -> { if (b) { throw new Missing(); } return "x"; }); }
        @GET @Path("joined") public String joined(@QueryParam("b") boolean b) { return later(b).join(); }
        @GET @Path("got") public String got(@QueryParam("b") boolean b) throws Exception { return later(b).get(); }
        @GET @Path("gotForbidden") public String gotForbidden() throws Exception { return CompletableFuture.<String>failedFuture(new ForbiddenException()).get(); }
        @GET @Path("resumedWrapped") public void resumedWrapped(@Suspended AsyncResponse r, @QueryParam("b") boolean b) { later(b).whenComplete((s, t) -> { if (t != null) { r.resume(t); } else { r.resume(s); } }); }
        @GET @Path("resumedByHandle") public void resumedByHandle(@Suspended AsyncResponse r, @QueryParam("b") boolean b) { later(b).handle((s, t) -> t != null ? r.resume(t) : r.resume(s)); }
        @GET @Path("resumedCause") public void resumedCause(@Suspended AsyncResponse r, @QueryParam("b") boolean b) { later(b).thenApply(r::resume).exceptionally(t -> r.resume(t.getCause())); }
        @GET @Path("causeIsNotMapped") public String causeIsNotMapped() { throw new IllegalStateException(new Missing()); }
        @GET @Path("nothingMaps") public String nothingMaps() { throw new IllegalStateException(); }
        @GET @Path("mappedToNull") public String mappedToNull() { throw new UnsupportedOperationException(); }
        @GET @Path("thrownAgain") public String thrownAgain() { throw new ArithmeticException(); }
        @GET @Path("mapperFails") public String mapperFails() { throw new NegativeArraySizeException(); }
        @Provider public static class Again implements ExceptionMapper<ArithmeticException> {
          @Override public Response toResponse(ArithmeticException e) { throw e; }
        }
        @Provider public static class Failing implements ExceptionMapper<NegativeArraySizeException> {
          @Override public Response toResponse(NegativeArraySizeException e) { throw new ForbiddenException(); }
        }
        @Provider public static class Silent implements ExceptionMapper<UnsupportedOperationException> {
          @Override public Response toResponse(UnsupportedOperationException e) { return null; }
        }
        @Provider public static class Mapper implements ExceptionMapper<Missing> {
          @Override public Response toResponse(Missing e) { return Response.status(Response.Status.NOT_FOUND).entity("x").build(); }
        }
      }
      """;

  static List<Library> libraries() {
    return Library.ALL.stream().filter(library -> library.table().equals("rest.txt")).toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    boolean isJavax = library.packages().startsWith("javax.");
    String[] sources =
        Stream.of(SERVER, VALUES, EXCEPTIONS)
            .map(source -> isJavax ? source.replace("jakarta.", "javax.") : source)
            .toArray(String[]::new);
    RealAnswers.check(library, List.of(), sources);
  }
}
