package io.github.statusdoc.processor.framework;

/** A server for {@link RealAnswers}: Jersey, the reference of Jakarta REST. */
final class JerseyServer {
  private static final String SOURCE =
      """
      package com.acme;
      import java.net.URI;
      import java.util.concurrent.ExecutionException;
      import java.util.function.ToIntBiFunction;
      import org.glassfish.jersey.internal.MapPropertiesDelegate;
      import org.glassfish.jersey.server.*;
      public class Server implements ToIntBiFunction<String, String> {
        private final ApplicationHandler handler =
            new ApplicationHandler(new ResourceConfig(%s));
        @Override public int applyAsInt(String method, String path) {
          ContainerRequest request = new ContainerRequest(
              URI.create("http://localhost/"), URI.create("http://localhost" + path), method, null, new MapPropertiesDelegate(), handler.getConfiguration());
          try {
            return handler.apply(request).get().getStatus();
          } catch (ExecutionException e) {
            return 500; // as every container answers what is thrown at it
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      """;

  private JerseyServer() {}

  /** The source of one with some resources and providers, {@code A.class, B.class}. */
  static String of(String classes) {
    return SOURCE.formatted(classes);
  }
}
