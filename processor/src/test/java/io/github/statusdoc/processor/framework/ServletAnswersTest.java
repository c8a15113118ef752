package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What servlets answer in a real container, Tomcat, and which of two statuses wins. */
class ServletAnswersTest {
  private static final String SERVER =
      """
      package com.acme;
      import jakarta.servlet.http.HttpServlet;
      import java.io.IOException;
      import java.net.URI;
      import java.net.http.*;
      import java.nio.file.Files;
      import java.util.function.ToIntBiFunction;
      import java.util.logging.*;
      import org.apache.catalina.*;
      import org.apache.catalina.startup.Tomcat;
      import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
      public class Server implements ToIntBiFunction<String, String>, AutoCloseable {
        private static final Logger LOG = Logger.getLogger("org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/]");
        private final Tomcat tomcat = new Tomcat();
        private final HttpClient client = HttpClient.newHttpClient();
        public Server() throws IOException, LifecycleException {
          TomcatURLStreamHandlerFactory.disable(); // a JVM takes one factory for all
          tomcat.setBaseDir(Files.createTempDirectory("statusdoc-tomcat").toString());
          tomcat.setPort(0);
          tomcat.getConnector();
          Context context = tomcat.addContext("", null);
          LOG.setLevel(Level.OFF);
          for (HttpServlet servlet : Servlets.all()) {
            String name = servlet.getClass().getSimpleName();
            Tomcat.addServlet(context, name, servlet);
            context.addServletMappingDecoded("/" + name, name);
          }
          tomcat.start();
        }
        @Override public int applyAsInt(String method, String path) {
          URI uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
          HttpRequest request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build();
          try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + path, e);
          }
        }
        @Override public void close() throws LifecycleException {
          tomcat.stop();
          tomcat.destroy();
        }
      }
      """;

  /** What each servlet does for GET. */
  private static final List<String> SERVLETS =
      List.of(
          "class Nothing { }",
          "class Text { r.getWriter().write(\"x\"); }",
          "class Set { r.setStatus(201); }",
          "class SetTwice { r.setStatus(409); r.setStatus(404); }",
          "class SetSometimes { if (b) { r.setStatus(409); } }",
          "class SetBeforeText { r.setStatus(409); r.getWriter().write(\"x\"); }",
          "class SetByHelper { helper(r); } private void helper(HttpServletResponse r) { r.setStatus(410); }",
          "class SetThenReset { r.setStatus(409); r.reset(); }",
          "class SetInWrapper { new HttpServletResponseWrapper(r).setStatus(202); }",
          "class Sent { r.sendError(404); }",
          "class SentWithText { r.sendError(HttpServletResponse.SC_CONFLICT, \"x\"); }",
          "class SentSometimes { if (b) { r.sendError(404); return; } r.setStatus(201); }",
          "class SentThenSet { r.sendError(404); r.setStatus(200); }",
          "class SetThenSent { r.setStatus(201); r.sendError(404); }",
          "class SentInWrapper { new HttpServletResponseWrapper(r).sendError(403); }",
          "class Redirected { r.sendRedirect(\"/x\"); }",
          "class RedirectedThenSet { r.sendRedirect(\"/x\"); r.setStatus(200); }",
          "class SetThenRedirected { r.setStatus(409); r.sendRedirect(\"/x\"); }",
          "class RedirectedInWrapper { new HttpServletResponseWrapper(r).sendRedirect(\"/x\"); }",
          "class Caught { try { throw new IllegalStateException(); } catch (IllegalStateException e) { r.setStatus(503); } }",
          "class Thrown { if (true) { throw new IllegalStateException(); } }",
          "class ThrownByServlet { if (true) { throw new ServletException(); } }");

  /** What only one of the versions has. */
  private static final List<String> SERVLETS_4 =
      List.of("class SetWithText { r.setStatus(409, \"x\"); }");

  private static final List<String> SERVLETS_6 =
      List.of(
          "class RedirectedWith { r.sendRedirect(\"/x\", 307); }",
          "class RedirectedKept { r.sendRedirect(\"/x\", b); }",
          "class RedirectedWithKept { r.sendRedirect(\"/x\", 303, b); }");

  static List<Library> libraries() {
    return List.of(
        Library.of("servlet.txt", "javax.servlet.", 4, "servlet-4"),
        Library.of("servlet.txt", "jakarta.servlet.", 6, "servlet-6"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void servletsAnswerWhatIsFound(Library library) throws Exception {
    boolean isJavax = library.packages().startsWith("javax.");
    List<String> servlets = new ArrayList<>(SERVLETS);
    servlets.addAll(isJavax ? SERVLETS_4 : SERVLETS_6);
    String server = isJavax ? SERVER.replace("jakarta.", "javax.") : SERVER;
    RealAnswers.check(
        library,
        List.of(),
        Inferred::statusesOfClasses,
        server,
        source(servlets, library.packages()));
  }

  private static String source(List<String> servlets, String packages) {
    StringBuilder classes = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String servlet : servlets) {
      String name = servlet.split(" ", 3)[1];
      all.append(all.isEmpty() ? "" : ", ").append("new ").append(name).append("()");
      classes
          .append("@SuppressWarnings({\"serial\", \"deprecation\"}) static class ")
          .append(name)
          .append(" extends HttpServlet {")
          .append("@Override protected void doGet(HttpServletRequest q, HttpServletResponse r)")
          .append(" throws IOException, ServletException {")
          .append(" boolean b = Boolean.parseBoolean(q.getParameter(\"b\")); ")
          .append(servlet.split(" ", 4)[3])
          .append("}\n");
    }
    return """
        package com.acme;
        import %1$s*;
        import %1$shttp.*;
        import java.io.IOException;
        class Servlets {
          static java.util.List<HttpServlet> all() { return java.util.List.of(%2$s); }
          %3$s
        }
        """
        .formatted(packages, all, classes);
  }
}
