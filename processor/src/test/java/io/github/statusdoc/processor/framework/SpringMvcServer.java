package io.github.statusdoc.processor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs controllers on the mock server of Spring's own tests. */
final class SpringMvcServer {
  private static final String SERVER =
      """
      package com.acme;
      import java.util.function.ToIntBiFunction;
      import jakarta.servlet.ServletException;
      import org.springframework.http.HttpMethod;
      import org.springframework.mock.web.*;
      import org.springframework.test.web.servlet.*;
      import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
      import org.springframework.test.web.servlet.setup.MockMvcBuilders;
      import org.springframework.web.context.WebApplicationContext;
      import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
      public class Server implements ToIntBiFunction<String, String> {
        private static WebApplicationContext running;
        private final MockMvc mvc = MockMvcBuilders.%s.build();
        @Override public int applyAsInt(String method, String path) {
          try {
            String known = '"' + (path.endsWith("b=true") ? "x" : "y") + '"';
            MvcResult result = mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(method), path).header("If-None-Match", known)).andReturn();
            if (result.getRequest().isAsyncStarted()) {
              result.getAsyncResult();
              result = mvc.perform(MockMvcRequestBuilders.asyncDispatch(result)).andReturn();
            }
            int status = result.getResponse().getStatus();
            return status == 511 ? applyAsInt(method, path.replace("b=true", "b=false")) : status;
          } catch (ServletException e) {
            return 500; // as every container answers what is thrown at it
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
        private static WebApplicationContext context(Class<?>... beans) {
          AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
          context.setServletContext(new MockServletContext());
          context.register(beans);
          context.refresh();
          running = context;
          return context;
        }
      }
      """;

  private static final String STANDALONE =
      "standaloneSetup(%s).setControllerAdvice(%s).setCustomArgumentResolvers(%s)";

  private static final String SECURED =
      "webAppContextSetup(context(%s)).addFilters(running.getBean(\"springSecurityFilterChain\", jakarta.servlet.Filter.class))";

  private SpringMvcServer() {}

  static List<Library> libraries() {
    return Library.ALL.stream().filter(l -> l.packages().equals("org.springframework.")).toList();
  }

  /**
   * Demands that each handler is found to answer what it really answers.
   *
   * @param library the version of Spring
   * @param controllers expressions that make them
   * @param advice an expression that makes one, or nothing
   * @param sources their classes
   */
  static void check(Library library, List<String> controllers, String advice, List<String> sources)
      throws Exception {
    check(library, controllers, advice, "", sources);
  }

  /**
   * The same with an argument resolver.
   *
   * @param resolver an expression that makes one, or nothing
   */
  static void check(
      Library library,
      List<String> controllers,
      String advice,
      String resolver,
      List<String> sources)
      throws Exception {
    run(library, STANDALONE.formatted(String.join(", ", controllers), advice, resolver), sources);
  }

  /**
   * The same as in an application, which configures itself.
   *
   * @param beans class literals of its controllers, advices and configurations
   */
  static void checkApplication(Library library, List<String> beans, List<String> sources)
      throws Exception {
    run(library, "webAppContextSetup(context(%s))".formatted(String.join(", ", beans)), sources);
  }

  /** The same behind the chains of Spring Security, which answer 511 to whom they refuse. */
  static void checkSecured(Library library, List<String> beans, List<String> sources)
      throws Exception {
    run(library, SECURED.formatted(String.join(", ", beans)), sources);
  }

  private static void run(Library library, String server, List<String> sources) throws Exception {
    List<String> all = new ArrayList<>(sources);
    all.add(SERVER.formatted(server));
    Stream<String> ofVersion = all.stream().map(source -> in(library, source));
    RealAnswers.check(library, List.of(), ofVersion.toArray(String[]::new));
  }

  /** The names of Spring 5 are {@code javax}. */
  private static String in(Library library, String source) {
    return library.version() >= 6 ? source : source.replace("jakarta.", "javax.");
  }
}
