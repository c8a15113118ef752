package io.github.statusdoc.example.library;

import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Serves the library on this machine until it is told to stop. */
public final class LibraryServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final HttpServer server;

  private LibraryServer(HttpServer server) {
    this.server = server;
  }

  public static void main(String[] args) throws IOException {
    try (LibraryServer server = start(8080, SampleLibrary.create())) {
      System.out.println(server.address() + "books (Enter: 끝)");
      System.in.read();
    }
  }

  /**
   * Starts a server of its own.
   *
   * @param port a port, or 0 for any free one
   */
  static LibraryServer start(int port, Library library) {
    ResourceConfig application =
        new ResourceConfig()
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .register(new Singletons(library))
            .register(BookResource.class)
            .register(LoanResource.class)
            .register(InvalidInputMapper.class)
            .register(ProblemMapper.class);
    return new LibraryServer(GrizzlyHttpServerFactory.createHttpServer(address(port), application));
  }

  URI address() {
    return address(server.getListener("grizzly").getPort());
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static URI address(int port) {
    return URI.create("http://" + HOST + ":" + port + "/");
  }

  /** What Jersey hands to the constructors of the resources. */
  private static final class Singletons extends AbstractBinder {
    private final Library library;

    Singletons(Library library) {
      this.library = library;
    }

    @Override
    protected void configure() {
      bind(library).to(Library.class);
    }
  }
}
