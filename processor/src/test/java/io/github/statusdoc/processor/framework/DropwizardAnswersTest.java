package io.github.statusdoc.processor.framework;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Dropwizard answers for exceptions, and for an {@code Optional}. */
class DropwizardAnswersTest {
  /** Registers what Dropwizard itself registers, but for JSON. */
  private static final String SERVER =
      JerseyServer.of(
          "Resource.class"
              + ", Resource.Mapper.class"
              + ", Resource.Writer.class"
              + ", io.dropwizard.jersey.optional.OptionalMessageBodyWriter.class"
              + ", io.dropwizard.jersey.optional.OptionalIntMessageBodyWriter.class"
              + ", io.dropwizard.jersey.optional.EmptyOptionalExceptionMapper.class");

  private static final String RESOURCE =
      """
      package com.acme;
      import io.dropwizard.jersey.errors.*;
      import java.io.OutputStream;
      import java.lang.annotation.Annotation;
      import java.lang.reflect.Type;
      import java.net.URI;
      import java.util.Optional;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      @Path("/") @Produces("text/plain") public class Resource {
        @Provider public static class Mapper extends LoggingExceptionMapper<Exception> {
          @Override public Response toResponse(Exception e) {
            if (e instanceof IllegalArgumentException) { return Response.status(400).build(); }
            Response response = super.toResponse(e);
            if (response.getStatus() >= 500) { logger.debug("x"); }
            return response;
          }
        }
        @Provider public static class Writer implements MessageBodyWriter<ErrorMessage> {
          @Override public boolean isWriteable(Class<?> c, Type t, Annotation[] a, MediaType m) { return c == ErrorMessage.class; }
          @Override public long getSize(ErrorMessage o, Class<?> c, Type t, Annotation[] a, MediaType m) { return -1; }
          @Override public void writeTo(ErrorMessage o, Class<?> c, Type t, Annotation[] a, MediaType m, MultivaluedMap<String, Object> h, OutputStream out) { }
        }
        @GET @Path("value") public String value() { return "x"; }
        @GET @Path("none") public String none() { return null; }
        @GET @Path("full") public Optional<String> full() { return Optional.of("x"); }
        @GET @Path("empty") public Optional<String> empty() { return Optional.empty(); }
        @GET @Path("emptyNumber") public java.util.OptionalInt emptyNumber() { return java.util.OptionalInt.empty(); }
        @GET @Path("either") public Optional<String> either(@QueryParam("b") boolean b) { return b ? Optional.of("x") : Optional.empty(); }
        @GET @Path("filtered") public Optional<String> filtered(@QueryParam("b") boolean b) { return Optional.of("x").filter(x -> b); }
        @GET @Path("refused") public String refused() { throw new IllegalArgumentException(); }
        @GET @Path("failed") public String failed() { throw new IllegalStateException(); }
        @GET @Path("notFound") public String notFound() { throw new NotFoundException(); }
        @GET @Path("unavailable") public String unavailable() { throw new WebApplicationException(503); }
        @GET @Path("moved") public String moved() { throw new RedirectionException(307, URI.create("/x")); }
        @GET @Path("checked") public String checked() throws Exception { throw new Exception("x"); }
      }
      """;

  static List<Library> libraries() {
    return Library.ALL.stream().filter(l -> l.table().equals("dropwizard.txt")).toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    boolean isJavax = library.jars().stream().anyMatch(jar -> jar.getName().contains("javax"));
    String[] sources =
        Stream.of(SERVER, RESOURCE)
            .map(source -> isJavax ? source.replace("jakarta.", "javax.") : source)
            .toArray(String[]::new);
    RealAnswers.check(library, List.of(), sources);
  }
}
