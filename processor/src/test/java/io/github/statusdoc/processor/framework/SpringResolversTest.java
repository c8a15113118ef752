package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring's resolvers of exceptions answer that an application writes for itself. */
class SpringResolversTest {
  private static final String FLUX_SERVER =
      """
      package com.acme;
      import java.util.function.ToIntBiFunction;
      import org.springframework.context.annotation.AnnotationConfigApplicationContext;
      import org.springframework.http.HttpMethod;
      import org.springframework.test.web.reactive.server.WebTestClient;
      import org.springframework.web.reactive.config.EnableWebFlux;
      public class Server implements ToIntBiFunction<String, String> {
        @EnableWebFlux static class Configuration { }
        private final WebTestClient client = WebTestClient.bindToApplicationContext(
            new AnnotationConfigApplicationContext(Configuration.class, Late.class, Early.class, Handlers.class)).build();
        @Override public int applyAsInt(String method, String path) {
          return client.method(HttpMethod.valueOf(method)).uri(path).exchange().returnResult(String.class).getStatus().value();
        }
      }
      """;

  private static final String FLUX =
      """
      package com.acme;
      import org.springframework.core.annotation.Order;
      import org.springframework.http.*;
      import org.springframework.http.server.reactive.ServerHttpResponse;
      import org.springframework.stereotype.Component;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.*;
      import reactor.core.publisher.Mono;
      class Own extends RuntimeException { private static final long serialVersionUID = 1; }
      class Bare extends RuntimeException { private static final long serialVersionUID = 1; }
      class Other extends RuntimeException { private static final long serialVersionUID = 1; Other(Throwable cause) { super(cause); } }
      class Refused extends ResponseStatusException { private static final long serialVersionUID = 1; Refused() { super(HttpStatus.PAYMENT_REQUIRED); } }
      @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException { private static final long serialVersionUID = 1; }
      @Component @Order(-2) class Early implements WebExceptionHandler {
        @Override public Mono<Void> handle(ServerWebExchange exchange, Throwable ex) {
          ServerHttpResponse response = exchange.getResponse();
          if (ex instanceof Own) {
            response.setStatusCode(HttpStatus.GONE);
            return response.setComplete();
          }
          if (ex instanceof Refused) {
            response.setStatusCode(HttpStatus.LOCKED);
            return response.setComplete();
          }
          return ex instanceof Bare ? response.setComplete() : Mono.error(ex);
        }
      }
      @Component class Late implements WebExceptionHandler {
        @Override public Mono<Void> handle(ServerWebExchange exchange, Throwable ex) {
          HttpStatus status = ex instanceof Other ? HttpStatus.BAD_GATEWAY : HttpStatus.SERVICE_UNAVAILABLE;
          exchange.getResponse().setStatusCode(status);
          return exchange.getResponse().setComplete();
        }
      }
      @RestController class Handlers {
        @GetMapping("own") Mono<String> own(@RequestParam("b") boolean b) { return b ? Mono.just("x") : Mono.error(new Own()); }
        @GetMapping("thrown") String thrown() { throw new Own(); }
        @GetMapping("bare") Mono<String> bare() { return Mono.error(new Bare()); }
        @GetMapping("refused") Mono<String> refused() { return Mono.error(new Refused()); }
        @GetMapping("statusException") Mono<String> statusException() { return Mono.error(new ResponseStatusException(HttpStatus.CONFLICT)); }
        @GetMapping("annotated") Mono<String> annotated() { return Mono.error(new Missing()); }
        @GetMapping("passedOn") Mono<String> passedOn() { return Mono.error(new ArithmeticException()); }
        @GetMapping("causesDoNotCount") Mono<String> causesDoNotCount() { return Mono.error(new Other(new Own())); }
        @GetMapping("handled") Mono<String> handled() { return Mono.error(new IllegalStateException()); }
        @GetMapping("handlerFails") Mono<String> handlerFails() { return Mono.error(new IllegalArgumentException()); }
        @ExceptionHandler(IllegalStateException.class) ResponseEntity<String> handle() { return ResponseEntity.status(418).body("x"); }
        @ExceptionHandler Mono<String> again(IllegalArgumentException e) { return Mono.error(new Own()); }
      }
      """;

  private static final String CONFIGURATION =
      """
      package com.acme;
      @org.springframework.web.servlet.config.annotation.EnableWebMvc class Web { }
      """;

  private static final String MVC =
      """
      package com.acme;
      import java.io.IOException;
      import jakarta.servlet.http.*;
      import org.springframework.core.annotation.Order;
      import org.springframework.http.*;
      import org.springframework.stereotype.Component;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      import org.springframework.web.servlet.*;
      import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;
      class Own extends RuntimeException { private static final long serialVersionUID = 1; }
      class Plain extends RuntimeException { private static final long serialVersionUID = 1; }
      class Taken extends RuntimeException { private static final long serialVersionUID = 1; }
      class Refused extends ResponseStatusException { private static final long serialVersionUID = 1; Refused() { super(HttpStatus.PAYMENT_REQUIRED); } }
      @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException { private static final long serialVersionUID = 1; }
      @Component @Order(-2) class Early implements HandlerExceptionResolver {
        @Override public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
          if (ex instanceof Refused || ex instanceof Taken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return new ModelAndView();
          }
          try {
            if (ex instanceof Own) {
              response.sendError(410, "x");
              return new ModelAndView();
            }
          } catch (IOException e) {
            System.getLogger("x").log(System.Logger.Level.ERROR, "x", e);
          }
          return null;
        }
      }
      @Component class Late implements HandlerExceptionResolver {
        @Override public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
          if (ex instanceof ArithmeticException) {
            response.setStatus(503);
            return new ModelAndView();
          }
          return ex instanceof Plain ? new ModelAndView() : null;
        }
      }
      @Component class Abstract extends AbstractHandlerExceptionResolver {
        @Override protected ModelAndView doResolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
          if (ex instanceof NumberFormatException) {
            response.setStatus(422);
            return new ModelAndView();
          }
          return null;
        }
      }
      @RestController class Handlers {
        @GetMapping("own") String own(@RequestParam("b") boolean b) { if (b) { return "x"; } throw new Own(); }
        @GetMapping("refused") String refused() { throw new Refused(); }
        @GetMapping("statusException") String statusException() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
        @GetMapping("annotated") String annotated() { throw new Missing(); }
        @GetMapping("late") String late() { throw new ArithmeticException(); }
        @GetMapping("plain") String plain() { throw new Plain(); }
        @GetMapping("byAbstract") String byAbstract() { throw new NumberFormatException(); }
        @GetMapping("nobody") String nobody() { throw new UnsupportedOperationException(); }
        @GetMapping("handled") String handled() { throw new IllegalStateException(); }
        @GetMapping("beforeAHandler") String beforeAHandler() { throw new Taken(); }
        @ExceptionHandler(IllegalStateException.class) ResponseEntity<String> handle() { return ResponseEntity.status(418).body("x"); }
        @ExceptionHandler(Taken.class) ResponseEntity<String> handleTaken() { return ResponseEntity.status(418).body("x"); }
      }
      """;

  static List<Library> reactive() {
    return WebFluxAnswersTest.libraries();
  }

  static List<Library> servlets() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("reactive")
  void ofWebFlux(Library library) throws Exception {
    RealAnswers.check(library, List.of(), FLUX_SERVER, FLUX);
  }

  @ParameterizedTest
  @MethodSource("servlets")
  void ofWebMvc(Library library) throws Exception {
    SpringMvcServer.checkApplication(
        library,
        List.of("Web.class", "Late.class", "Early.class", "Abstract.class", "Handlers.class"),
        List.of(CONFIGURATION, MVC));
  }
}
