package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring WebFlux answers where the code names no status, and which of two statuses wins. */
class WebFluxAnswersTest {
  private static final String SERVER =
      """
      package com.acme;
      import java.util.function.ToIntBiFunction;
      import org.springframework.context.support.StaticApplicationContext;
      import org.springframework.http.HttpMethod;
      import org.springframework.test.web.reactive.server.WebTestClient;
      import org.springframework.web.reactive.result.view.*;
      public class Server implements ToIntBiFunction<String, String> {
        private final WebTestClient client = WebTestClient
            .bindToController(new Values(), new Annotations(), new Views(), new Exceptions(), new Errors(), new AnyErrors())
            .controllerAdvice(new Advice())
            .viewResolvers(views -> views.viewResolver(resolver()))
            .build();
        private static ViewResolver resolver() {
          UrlBasedViewResolver resolver = new UrlBasedViewResolver();
          resolver.setViewClass(Page.class);
          resolver.setApplicationContext(new StaticApplicationContext());
          return resolver;
        }
        @Override public int applyAsInt(String method, String path) {
          String known = '"' + (path.endsWith("b=true") ? "x" : "y") + '"';
          return client.method(HttpMethod.valueOf(method)).uri(path).header("If-None-Match", known).exchange().returnResult(String.class).getStatus().value();
        }
      }
      """;

  private static final String VALUES =
      """
      package com.acme;
      import java.util.concurrent.CompletableFuture;
      import org.springframework.http.*;
      import org.springframework.http.server.reactive.ServerHttpResponse;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ServerWebExchange;
      import reactor.core.publisher.*;
      @RestController class Values {
        @GetMapping("nothing") void nothing() { }
        @GetMapping("value") String value() { return "x"; }
        @GetMapping("none") String none() { return null; }
        @GetMapping("mono") Mono<String> mono() { return Mono.just("x"); }
        @GetMapping("empty") Mono<String> empty() { return Mono.empty(); }
        @GetMapping("noMono") Mono<String> noMono() { return null; }
        @GetMapping("completed") Mono<Void> completed() { return Mono.empty(); }
        @GetMapping("flux") Flux<String> flux() { return Flux.just("x", "y"); }
        @GetMapping("emptyFlux") Flux<String> emptyFlux() { return Flux.empty(); }
        @GetMapping("entity") ResponseEntity<Void> entity() { return ResponseEntity.noContent().build(); }
        @GetMapping("entityInMono") Mono<ResponseEntity<String>> entityInMono() { return Mono.just(ResponseEntity.status(203).body("x")); }
        @GetMapping("noEntity") Mono<ResponseEntity<String>> noEntity() { return Mono.empty(); }
        @GetMapping("entityOfMono") ResponseEntity<Mono<String>> entityOfMono() { return ResponseEntity.accepted().body(Mono.just("x")); }
        @GetMapping("either") Mono<ResponseEntity<String>> either(@RequestParam("b") boolean b) {
          return Mono.just("x").filter(x -> b).map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build());
        }
        @GetMapping("future") CompletableFuture<ResponseEntity<String>> future() { return CompletableFuture.completedFuture(ResponseEntity.status(206).build()); }
        @GetMapping("listed") Mono<ResponseEntity<java.util.List<String>>> listed() { return Flux.<String>empty().collectList().map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build()); }
        @GetMapping("counted") Mono<ResponseEntity<Long>> counted() { return Flux.<String>empty().count().map(ResponseEntity::ok).switchIfEmpty(Mono.just(ResponseEntity.notFound().build())); }
        @GetMapping("returned") Mono<ResponseEntity<String>> returned() { return Mono.<Void>empty().thenReturn(ResponseEntity.ok("x")).defaultIfEmpty(ResponseEntity.notFound().build()); }
        @GetMapping("givenUp") Mono<String> givenUp() {
          return Mono.<String>error(new IllegalStateException()).retryWhen(reactor.util.retry.Retry.fixedDelay(1, java.time.Duration.ofMillis(1)).onRetryExhaustedThrow((retry, signal) -> new org.springframework.web.server.ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE)));
        }
        @GetMapping("set") Mono<String> set(ServerHttpResponse r) { r.setStatusCode(HttpStatus.CREATED); return Mono.just("x"); }
        @GetMapping("setAndCompleted") Mono<Void> setAndCompleted(ServerHttpResponse r) { r.setStatusCode(HttpStatus.NO_CONTENT); return r.setComplete(); }
        @GetMapping("unmodified") Mono<String> unmodified(ServerWebExchange e) { return e.checkNotModified("x") ? Mono.empty() : Mono.just("x"); }
        @GetMapping("unmodifiedEntity") Mono<ResponseEntity<String>> unmodifiedEntity(ServerWebExchange e) { if (e.checkNotModified("x")) { return Mono.empty(); } return Mono.just(ResponseEntity.status(203).body("x")); }
        @GetMapping("setOnExchange") Mono<Void> setOnExchange(ServerWebExchange e) { e.getResponse().setStatusCode(HttpStatus.CREATED); return Mono.empty(); }
        @GetMapping("setBeforeEntity") Mono<ResponseEntity<String>> setBeforeEntity(ServerHttpResponse r) { r.setStatusCode(HttpStatus.CREATED); return Mono.just(ResponseEntity.ok("x")); }
      }
      """;

  private static final String ANNOTATIONS =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.http.server.reactive.ServerHttpResponse;
      import org.springframework.web.bind.annotation.*;
      import reactor.core.publisher.Mono;
      @RestController @ResponseStatus(HttpStatus.ACCEPTED) class Annotations {
        @GetMapping("ofTheClass") Mono<String> ofTheClass() { return Mono.just("x"); }
        @GetMapping("nothingInClass") void nothingInClass() { }
        @GetMapping("emptyInClass") Mono<Void> emptyInClass() { return Mono.empty(); }
        @GetMapping("ofTheMethod") @ResponseStatus(HttpStatus.CREATED) Mono<String> ofTheMethod() { return Mono.just("x"); }
        @GetMapping("entityWins") @ResponseStatus(HttpStatus.CREATED) Mono<ResponseEntity<String>> entityWins() { return Mono.just(ResponseEntity.ok("x")); }
        @GetMapping("laterThanSet") Mono<String> laterThanSet(ServerHttpResponse r) { r.setStatusCode(HttpStatus.CONFLICT); return Mono.just("x"); }
      }
      """;

  private static final String VIEWS =
      """
      package com.acme;
      import java.util.Map;
      import org.springframework.http.*;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.reactive.result.view.*;
      import org.springframework.web.server.ServerWebExchange;
      import reactor.core.publisher.Mono;
      @Controller class Views {
        @GetMapping("view") String view() { return "index"; }
        @GetMapping("viewInMono") Mono<String> viewInMono() { return Mono.just("index"); }
        @GetMapping("redirect") String redirect() { return "redirect:/x"; }
        @GetMapping("redirectInMono") Mono<String> redirectInMono() { return Mono.just("redirect:/x"); }
        @GetMapping("content") @ResponseBody String content() { return "redirect:/x"; }
        @GetMapping("viewWithStatus") @ResponseStatus(HttpStatus.NOT_FOUND) String viewWithStatus() { return "missing"; }
        @GetMapping("redirectWithStatus") @ResponseStatus(HttpStatus.MOVED_PERMANENTLY) String redirectWithStatus() { return "redirect:/x"; }
        @GetMapping("redirectView") RedirectView redirectView() { return new RedirectView("/x"); }
        @GetMapping("redirectViewWithStatus") @ResponseStatus(HttpStatus.ACCEPTED) RedirectView redirectViewWithStatus() { return new RedirectView("/x"); }
        @GetMapping("renderingWithStatus") @ResponseStatus(HttpStatus.ACCEPTED) Rendering renderingWithStatus() { return Rendering.view("index").status(HttpStatus.CONFLICT).build(); }
        @GetMapping("permanent") RedirectView permanent() { return new RedirectView("/x", HttpStatus.MOVED_PERMANENTLY); }
        @GetMapping("rendering") Rendering rendering() { return Rendering.view("index").build(); }
        @GetMapping("renderingStatus") Rendering renderingStatus() { return Rendering.view("index").status(HttpStatus.CONFLICT).build(); }
        @GetMapping("renderingOfName") Rendering renderingOfName() { return Rendering.view("redirect:/x").build(); }
        @GetMapping("renderingBuilt") Rendering renderingBuilt() { return Rendering.redirectTo("/x").contextRelative(false).build(); }
        @GetMapping("renderingRedirect") Rendering renderingRedirect() { return Rendering.redirectTo("/x").build(); }
      }
      """;

  private static final String PAGE =
      """
      package com.acme;
      import java.util.Map;
      import org.springframework.http.MediaType;
      import org.springframework.web.reactive.result.view.AbstractUrlBasedView;
      import org.springframework.web.server.ServerWebExchange;
      import reactor.core.publisher.Mono;
      public class Page extends AbstractUrlBasedView {
        @Override public boolean checkResourceExists(java.util.Locale locale) { return true; }
        @Override protected Mono<Void> renderInternal(Map<String, Object> model, MediaType type, ServerWebExchange exchange) {
          return exchange.getResponse().setComplete();
        }
      }
      """;

  private static final String EXCEPTIONS =
      """
      package com.acme;
      import java.util.NoSuchElementException;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.*;
      import reactor.core.publisher.*;
      @RestController class Exceptions {
        @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException { private static final long serialVersionUID = 1; }
        static class Plain extends RuntimeException {
          private static final long serialVersionUID = 1;
          Plain() { super(); }
          Plain(Throwable cause) { super(cause); }
        }
        @GetMapping("thrown") String thrown() { throw new Conflict(); }
        @GetMapping("inMono") Mono<String> inMono() { return Mono.error(new Conflict()); }
        @GetMapping("inFlux") Flux<String> inFlux() { return Flux.error(new Conflict()); }
        @GetMapping("causeIsMapped") Mono<String> causeIsMapped() { return Mono.error(new Plain(new Conflict())); }
        @GetMapping("statusException") Mono<String> statusException() { return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)); }
        @GetMapping("inputException") Mono<String> inputException() { return Mono.error(new ServerWebInputException("x")); }
        @GetMapping("nothingMaps") Mono<String> nothingMaps() { return Mono.error(new Plain()); }
        @GetMapping("switched") Mono<String> switched(@RequestParam("b") boolean b) {
          return Mono.just("x").filter(x -> b).switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.GONE)));
        }
        @GetMapping("resumed") Mono<ResponseEntity<String>> resumed() {
          return Mono.<ResponseEntity<String>>error(new Conflict()).onErrorResume(Conflict.class, e -> Mono.just(ResponseEntity.status(410).build()));
        }
        @GetMapping("handled") Mono<String> handled() { return Mono.error(new IllegalStateException()); }
        @GetMapping("handledWithStatus") Mono<String> handledWithStatus() { return Mono.error(new IllegalArgumentException()); }
        @GetMapping("handledByEntity") Mono<String> handledByEntity() { return Mono.error(new UnsupportedOperationException()); }
        @GetMapping("handledByAdvice") Mono<String> handledByAdvice() { return Mono.error(new NoSuchElementException()); }
        @GetMapping("handledForCause") Mono<String> handledForCause() { return Mono.error(new Plain(new NoSuchElementException())); }
        @ResponseStatus(HttpStatus.CONFLICT) static class Again extends RuntimeException { private static final long serialVersionUID = 1; }
        @ResponseStatus(HttpStatus.LOCKED) static class Later extends RuntimeException { private static final long serialVersionUID = 1; }
        @GetMapping("thrownAgain") Mono<String> thrownAgain() { return Mono.error(new Again()); }
        @GetMapping("failedAgain") Mono<String> failedAgain() { return Mono.error(new Later()); }
        @GetMapping("handlerFailsLater") Mono<String> handlerFailsLater() { return Mono.error(new ArithmeticException()); }
        @ExceptionHandler Mono<String> again(Again e) { throw e; }
        @ExceptionHandler Mono<String> again(Later e) { return Mono.error(e); }
        %s
        @ExceptionHandler Mono<String> fail(ArithmeticException e) { return Mono.error(new ResponseStatusException(HttpStatus.BAD_GATEWAY)); }
        @ExceptionHandler(IllegalStateException.class) Mono<String> handle() { return Mono.just("x"); }
        @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void handleWithStatus() { }
        @ExceptionHandler Mono<ResponseEntity<String>> handle(UnsupportedOperationException e) { return Mono.just(ResponseEntity.status(501).build()); }
      }
      @RestControllerAdvice class Advice {
        @ExceptionHandler(NoSuchElementException.class) @ResponseStatus(HttpStatus.NOT_FOUND) String handle() { return "x"; }
      }
      """;

  /** Spring 5 goes on with what the handler throws. */
  private static final String SINCE_6 =
      """
      @GetMapping("handlerFails") Mono<String> handlerFails() { return Mono.error(new NegativeArraySizeException()); }
      @ExceptionHandler Mono<String> fail(NegativeArraySizeException e) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); }
      """;

  static List<Library> libraries() {
    return SpringMvcAnswersTest.libraries().stream().map(l -> l.without("spring-webmvc")).toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    String exceptions = EXCEPTIONS.formatted(library.version() >= 6 ? SINCE_6 : "");
    RealAnswers.check(
        library,
        List.of(),
        SERVER,
        VALUES,
        ANNOTATIONS,
        VIEWS,
        PAGE,
        exceptions,
        SpringErrors.SOURCE);
  }
}
