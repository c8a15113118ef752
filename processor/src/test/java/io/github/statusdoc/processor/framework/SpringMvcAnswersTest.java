package io.github.statusdoc.processor.framework;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring MVC answers where the code names no status, and which of two statuses wins. */
class SpringMvcAnswersTest {
  private static final String SERVER =
      """
      package com.acme;
      import java.util.function.ToIntBiFunction;
      import jakarta.servlet.ServletException;
      import org.springframework.http.HttpMethod;
      import org.springframework.mock.web.MockHttpServletResponse;
      import org.springframework.test.web.servlet.*;
      import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
      import org.springframework.test.web.servlet.setup.MockMvcBuilders;
      public class Server implements ToIntBiFunction<String, String> {
        private final MockMvc mvc = MockMvcBuilders
            .standaloneSetup(new Values(), new Annotations(), new Heir(), new Written(), new Views(), new Content(), new Exceptions(), new Problems())
            .setControllerAdvice(new Advice())
            .build();
        @Override public int applyAsInt(String method, String path) {
          try {
            String known = '"' + (path.endsWith("b=true") ? "x" : "y") + '"';
            MvcResult result = mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(method), path).header("If-None-Match", known)).andReturn();
            if (result.getRequest().isAsyncStarted()) {
              result.getAsyncResult();
              result = mvc.perform(MockMvcRequestBuilders.asyncDispatch(result)).andReturn();
            }
            return result.getResponse().getStatus();
          } catch (ServletException e) {
            return 500; // as every container answers what is thrown at it
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
      }
      """;

  private static final String VALUES =
      """
      package com.acme;
      import java.util.*;
      import java.util.concurrent.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.context.request.async.*;
      @RestController class Values {
        @GetMapping("nothing") void nothing() { }
        @GetMapping("value") String value() { return "x"; }
        @GetMapping("none") String none() { return null; }
        @GetMapping("sometimes") String sometimes(@RequestParam("b") boolean b) { return b ? "x" : null; }
        @GetMapping("empty") Optional<String> empty() { return Optional.empty(); }
        @GetMapping("headers") HttpHeaders headers() { return new HttpHeaders(); }
        @GetMapping("statusAsBody") HttpStatus statusAsBody() { return HttpStatus.NOT_FOUND; }
        @GetMapping("noEntity") ResponseEntity<Void> noEntity() { return null; }
        @GetMapping("entity") ResponseEntity<Void> entity() { return ResponseEntity.noContent().build(); }
        @GetMapping("httpEntity") HttpEntity<String> httpEntity() { return new HttpEntity<>("x"); }
        @GetMapping("either") ResponseEntity<String> either(@RequestParam("b") boolean b) { return ResponseEntity.of(b ? Optional.of("x") : Optional.empty()); }
        @GetMapping("callable") Callable<String> callable() { return () -> "x"; }
        @GetMapping("callableEntity") Callable<ResponseEntity<String>> callableEntity() { return () -> ResponseEntity.accepted().build(); }
        @GetMapping("task") WebAsyncTask<ResponseEntity<String>> task() { return new WebAsyncTask<>(() -> ResponseEntity.accepted().build()); }
        @GetMapping("future") CompletableFuture<String> future() { return CompletableFuture.completedFuture(null); }
        @GetMapping("futureEntity") CompletableFuture<ResponseEntity<String>> futureEntity() { return CompletableFuture.completedFuture(ResponseEntity.status(203).build()); }
        @GetMapping("deferred") DeferredResult<ResponseEntity<String>> deferred() {
          DeferredResult<ResponseEntity<String>> result = new DeferredResult<>();
          result.setResult(ResponseEntity.status(206).build());
          return result;
        }
        @GetMapping("deferredError") DeferredResult<String> deferredError() {
          DeferredResult<String> result = new DeferredResult<>();
          result.setErrorResult(ResponseEntity.status(409).build());
          return result;
        }
      }
      """;

  private static final String ANNOTATIONS =
      """
      package com.acme;
      import java.io.IOException;
      import java.lang.annotation.*;
      import java.util.concurrent.Callable;
      import jakarta.servlet.http.HttpServletResponse;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @RestController @ResponseStatus(HttpStatus.ACCEPTED) class Annotations extends Base implements Api {
        @GetMapping("ofTheClass") String ofTheClass() { return "x"; }
        @GetMapping("nothingInClass") void nothingInClass() { }
        @GetMapping("noneInClass") String noneInClass() { return null; }
        @GetMapping("callableInClass") Callable<String> callableInClass() { return () -> "x"; }
        @GetMapping("ofTheMethod") @ResponseStatus(HttpStatus.CREATED) String ofTheMethod() { return "x"; }
        @GetMapping("entityWins") @ResponseStatus(HttpStatus.CREATED) ResponseEntity<String> entityWins() { return ResponseEntity.ok("x"); }
        @GetMapping("reasonWins") @ResponseStatus(value = HttpStatus.GONE, reason = "x") ResponseEntity<String> reasonWins() { return ResponseEntity.ok("x"); }
        @GetMapping("composed") @Composed String composed() { return "x"; }
        @GetMapping("laterThanSet") void laterThanSet(HttpServletResponse r) { r.setStatus(409); }
        @GetMapping("earlierThanSent") void earlierThanSent(HttpServletResponse r) throws IOException { r.sendError(409); }
        @Override public String ofTheInterface() { return "x"; }
        @Override public String ofTheSuperclass() { return "x"; }
        @Override @ResponseStatus(HttpStatus.PARTIAL_CONTENT) public String overridden() { return "x"; }
      }
      @Retention(RetentionPolicy.RUNTIME) @ResponseStatus(HttpStatus.NON_AUTHORITATIVE_INFORMATION) @interface Composed { }
      interface Api {
        @GetMapping("ofTheInterface") @ResponseStatus(HttpStatus.CREATED) String ofTheInterface();
        @GetMapping("overridden") @ResponseStatus(HttpStatus.CREATED) String overridden();
      }
      abstract class Base {
        @GetMapping("ofTheSuperclass") @ResponseStatus(HttpStatus.NON_AUTHORITATIVE_INFORMATION) abstract String ofTheSuperclass();
      }
      @RestController class Heir extends Annotated {
        @GetMapping("ofTheClassAbove") String ofTheClassAbove() { return "x"; }
      }
      @ResponseStatus(HttpStatus.ACCEPTED) abstract class Annotated { }
      """;

  private static final String WRITTEN =
      """
      package com.acme;
      import java.io.IOException;
      import jakarta.servlet.http.HttpServletResponse;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.context.request.*;
      @RestController class Written {
        @GetMapping("set") void set(HttpServletResponse r) { r.setStatus(201); }
        @GetMapping("setAndValue") String setAndValue(HttpServletResponse r) { r.setStatus(201); return "x"; }
        @GetMapping("setTwice") void setTwice(HttpServletResponse r) { r.setStatus(409); r.setStatus(404); }
        @GetMapping("setSometimes") void setSometimes(HttpServletResponse r, @RequestParam("b") boolean b) { if (b) { r.setStatus(409); } }
        @GetMapping("setBeforeEntity") ResponseEntity<String> setBeforeEntity(HttpServletResponse r) { r.setStatus(409); return ResponseEntity.ok("x"); }
        @GetMapping("setBeforeNoEntity") ResponseEntity<String> setBeforeNoEntity(HttpServletResponse r) { r.setStatus(409); return null; }
        @GetMapping("sent") void sent(HttpServletResponse r) throws IOException { r.sendError(404); }
        @GetMapping("sentThenSet") void sentThenSet(HttpServletResponse r) throws IOException { r.sendError(404); r.setStatus(200); }
        @GetMapping("sentBeforeEntity") ResponseEntity<String> sentBeforeEntity(HttpServletResponse r) throws IOException { r.sendError(409); return null; }
        @GetMapping("unmodified") String unmodified(WebRequest r) { if (r.checkNotModified("x")) { return null; } return "x"; }
        @GetMapping("unmodifiedEntity") ResponseEntity<String> unmodifiedEntity(WebRequest r) { return r.checkNotModified("x", 0) ? null : ResponseEntity.status(201).body("x"); }
        @GetMapping("unmodifiedInVariable") String unmodifiedInVariable(ServletWebRequest r) { boolean b = r.checkNotModified("x"); return b ? null : "x"; }
        @GetMapping("redirected") void redirected(HttpServletResponse r) throws IOException { r.sendRedirect("/x"); }
      }
      """;

  private static final String VIEWS =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.ModelAndView;
      import org.springframework.web.servlet.view.RedirectView;
      @Controller class Views {
        @GetMapping("view") String view() { return "index"; }
        @GetMapping("redirect") String redirect() { return "redirect:/x"; }
        @GetMapping("sometimesRedirect") String sometimesRedirect(@RequestParam("b") boolean b) { return b ? "redirect:/x" : "index"; }
        @GetMapping("content") @ResponseBody String content() { return "redirect:/x"; }
        @GetMapping("redirectWithStatus") @ResponseStatus(HttpStatus.SEE_OTHER) String redirectWithStatus() { return "redirect:/x"; }
        @GetMapping("viewAfterSet") String viewAfterSet(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(409); return "index"; }
        @GetMapping("redirectAfterSet") String redirectAfterSet(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(409); return "redirect:/x"; }
        @GetMapping("viewWithStatus") @ResponseStatus(HttpStatus.NOT_FOUND) String viewWithStatus() { return "missing"; }
        @GetMapping("model") ModelAndView model() { return new ModelAndView("index"); }
        @GetMapping("modelRedirect") ModelAndView modelRedirect() { return new ModelAndView("redirect:/x"); }
        @GetMapping("modelStatus") ModelAndView modelStatus() { return new ModelAndView("index", HttpStatus.CONFLICT); }
        @GetMapping("modelRedirectStatus") ModelAndView modelRedirectStatus() { return new ModelAndView("redirect:/x", HttpStatus.SEE_OTHER); }
        @GetMapping("modelNamedAfterStatus") ModelAndView modelNamedAfterStatus() { ModelAndView m = new ModelAndView("index", HttpStatus.CONFLICT); m.setViewName("other"); return m; }
        @GetMapping("modelRedirectAfterStatus") ModelAndView modelRedirectAfterStatus() { ModelAndView m = new ModelAndView(); m.setStatus(HttpStatus.SEE_OTHER); m.setViewName("redirect:/x"); return m; }
        @GetMapping("modelPerhapsSet") ModelAndView modelPerhapsSet(@RequestParam("b") boolean b) { ModelAndView m = new ModelAndView(); if (b) { m.setStatus(HttpStatus.GONE); } m.setViewName("index"); return m; }
        @GetMapping("redirectView") RedirectView redirectView() { return new RedirectView("/x"); }
        @GetMapping("modelWithStatus") @ResponseStatus(HttpStatus.ACCEPTED) ModelAndView modelWithStatus() { return new ModelAndView("index", HttpStatus.CONFLICT); }
        @GetMapping("permanent") RedirectView permanent() { RedirectView v = new RedirectView("/x"); v.setStatusCode(HttpStatus.MOVED_PERMANENTLY); return v; }
        @GetMapping("http11") RedirectView http11(@RequestParam("b") boolean b) { return new RedirectView("/x", false, b); }
        @GetMapping("redirectViewWithStatus") @ResponseStatus(HttpStatus.SEE_OTHER) RedirectView redirectViewWithStatus() { return new RedirectView("/x"); }
        @GetMapping("redirectLocalWithStatus") @ResponseStatus(HttpStatus.CREATED) RedirectView redirectLocalWithStatus() { RedirectView v = new RedirectView(); v.setUrl("/x"); return v; }
        @GetMapping("viewBeatsStatus") @ResponseStatus(HttpStatus.SEE_OTHER) RedirectView viewBeatsStatus() { RedirectView v = new RedirectView("/x"); v.setStatusCode(HttpStatus.MOVED_PERMANENTLY); return v; }
        @GetMapping("http11WithStatus") @ResponseStatus(HttpStatus.TEMPORARY_REDIRECT) RedirectView http11WithStatus(@RequestParam("b") boolean b) { return new RedirectView("/x", false, b); }
        @GetMapping("openHttp11Set") RedirectView openHttp11Set(@RequestParam("b") boolean b) { RedirectView v = new RedirectView("/x"); v.setHttp10Compatible(b); return v; }
        @GetMapping("modelOfViewWithStatus") @ResponseStatus(HttpStatus.SEE_OTHER) ModelAndView modelOfViewWithStatus() { return new ModelAndView(new RedirectView("/x")); }
        @GetMapping("modelRedirectInClass") @ResponseStatus(HttpStatus.SEE_OTHER) ModelAndView modelRedirectInClass() { return new ModelAndView("redirect:/x"); }
        @GetMapping("redirectInReason") @ResponseStatus(value = HttpStatus.GONE, reason = "x") RedirectView redirectInReason() { return new RedirectView("/x"); }
        @GetMapping("redirectViewAfterSet") RedirectView redirectViewAfterSet(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(409); return new RedirectView("/x"); }
        @GetMapping("textRedirectInCreated") @ResponseStatus(HttpStatus.CREATED) String textRedirectInCreated() { return "redirect:/x"; }
        @GetMapping("modelOfView") ModelAndView modelOfView() { return new ModelAndView(new RedirectView("/x")); }
      }
      """;

  private static final String CONTENT =
      """
      package com.acme;
      import java.util.concurrent.Callable;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.*;
      import org.springframework.web.servlet.view.RedirectView;
      @RestController class Content {
        @GetMapping("textOfContent") String textOfContent() { return "redirect:/x"; }
        @GetMapping("modelInContent") ModelAndView modelInContent() { return new ModelAndView("redirect:/x"); }
        @GetMapping("modelInContentSet") @ResponseStatus(HttpStatus.SEE_OTHER) ModelAndView modelInContentSet() { return new ModelAndView("redirect:/x"); }
        @GetMapping("modelLater") Callable<ModelAndView> modelLater() { return () -> new ModelAndView("redirect:/x"); }
        @GetMapping("viewInContent") View viewInContent() { return new RedirectView("/x"); }
        @GetMapping("viewInContentSet") @ResponseStatus(HttpStatus.SEE_OTHER) RedirectView viewInContentSet() { return new RedirectView("/x"); }
      }
      """;

  private static final String EXCEPTIONS =
      """
      package com.acme;
      import java.util.NoSuchElementException;
      import java.util.concurrent.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.*;
      @RestController class Exceptions {
        @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException { private static final long serialVersionUID = 1; }
        static class Specific extends Conflict { private static final long serialVersionUID = 1; }
        @ResponseStatus(code = HttpStatus.GONE, reason = "x") static class Gone extends RuntimeException { private static final long serialVersionUID = 1; }
        static class Plain extends RuntimeException {
          private static final long serialVersionUID = 1;
          Plain() { super(); }
          Plain(Throwable cause) { super(cause); }
        }
        @GetMapping("ofTheException") String ofTheException() { throw new Conflict(); }
        @GetMapping("ofItsSuperclass") String ofItsSuperclass() { throw new Specific(); }
        @GetMapping("withReason") String withReason() { throw new Gone(); }
        @GetMapping("causeIsMapped") String causeIsMapped() { throw new Plain(new Conflict()); }
        @GetMapping("statusException") String statusException() { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
        @GetMapping("nothingMaps") String nothingMaps() { throw new Plain(); }
        @GetMapping("inCallable") Callable<String> inCallable() { return () -> { throw new ResponseStatusException(HttpStatus.LOCKED); }; }
        @GetMapping("inFuture") CompletableFuture<String> inFuture() { return CompletableFuture.failedFuture(new ResponseStatusException(HttpStatus.LOCKED)); }
        @GetMapping("exceptionBeatsMethod") @ResponseStatus(HttpStatus.CREATED) String exceptionBeatsMethod() { throw new Conflict(); }
        @GetMapping("handled") String handled() { throw new IllegalStateException(); }
        @GetMapping("handledWithStatus") String handledWithStatus() { throw new IllegalArgumentException(); }
        @GetMapping("handledByEntity") String handledByEntity() { throw new UnsupportedOperationException(); }
        @GetMapping("handledByAdvice") String handledByAdvice() { throw new NoSuchElementException(); }
        @GetMapping("handledForCause") String handledForCause() { throw new Plain(new NoSuchElementException()); }
        @GetMapping("handledLater") Callable<String> handledLater() { return () -> { throw new IllegalArgumentException(); }; }
        @GetMapping("handlerIgnoresMethod") @ResponseStatus(HttpStatus.CREATED) String handlerIgnoresMethod() { throw new IllegalStateException(); }
        @ExceptionHandler(IllegalStateException.class) String handle() { return "x"; }
        @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void handleWithStatus() { }
        @ExceptionHandler ResponseEntity<String> handle(UnsupportedOperationException e) { return ResponseEntity.status(501).build(); }
      }
      @RestControllerAdvice class Advice {
        @ExceptionHandler(NoSuchElementException.class) @ResponseStatus(HttpStatus.NOT_FOUND) String handle() { return "x"; }
        @ExceptionHandler(IllegalStateException.class) @ResponseStatus(HttpStatus.BAD_GATEWAY) String later() { return "x"; }
      }
      """;

  private static final String PROBLEMS =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.*;
      import org.springframework.web.bind.annotation.*;
      @RestController class Problems {
        static class Missing extends RuntimeException implements ErrorResponse {
          private static final long serialVersionUID = 1;
          @Override public HttpStatusCode getStatusCode() { return HttpStatus.NOT_FOUND; }
          @Override public ProblemDetail getBody() { return ProblemDetail.forStatus(getStatusCode()); }
        }
        static class Conflict extends ErrorResponseException {
          private static final long serialVersionUID = 1;
          Conflict() { super(HttpStatus.CONFLICT); }
        }
        @GetMapping("problem") ProblemDetail problem() { return ProblemDetail.forStatus(409); }
        @GetMapping("problemInEntity") ResponseEntity<ProblemDetail> problemInEntity() { return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.GONE)).build(); }
        @GetMapping("problemWithStatus") @ResponseStatus(HttpStatus.CREATED) ProblemDetail problemWithStatus() { return ProblemDetail.forStatus(409); }
        @GetMapping("errorResponse") ErrorResponse errorResponse() { return ErrorResponse.create(new IllegalStateException(), HttpStatus.LOCKED, "x"); }
        @GetMapping("errorResponseException") String errorResponseException() { throw new ErrorResponseException(HttpStatus.TOO_EARLY); }
        @GetMapping("subclassThrown") String subclassThrown() { throw new Conflict(); }
        @GetMapping("interfaceThrown") String interfaceThrown() { throw new Missing(); }
        @GetMapping("interfaceReturned") ErrorResponse interfaceReturned() { return new Missing(); }
        @GetMapping("interfaceByCause") String interfaceByCause() { throw new IllegalArgumentException(new Missing()); }
        @GetMapping("given") String given(@RequestParam("b") boolean b) { throw new Given(b ? HttpStatus.GONE : HttpStatus.CONFLICT); }
        static class Given extends RuntimeException implements ErrorResponse {
          private static final long serialVersionUID = 1;
          private final HttpStatus status;
          Given(HttpStatus status) { this.status = status; }
          @Override public HttpStatusCode getStatusCode() { return status; }
          @Override public ProblemDetail getBody() { return ProblemDetail.forStatus(status); }
        }
        @GetMapping("handledByProblem") String handledByProblem() { throw new IllegalStateException(); }
        @ExceptionHandler(IllegalStateException.class) ProblemDetail handle() { return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, "x"); }
      }
      """;

  static List<Library> libraries() {
    return Library.ALL.stream().filter(l -> l.packages().equals("org.springframework.")).toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> sources =
        new ArrayList<>(List.of(SERVER, VALUES, ANNOTATIONS, WRITTEN, VIEWS, CONTENT, EXCEPTIONS));
    if (library.version() >= 6) {
      sources.add(PROBLEMS);
    }
    RealAnswers.check(
        library, List.of(), sources.stream().map(s -> in(library, s)).toArray(String[]::new));
  }

  /** The names of Spring 5 are {@code javax}, and it knows no problem details. */
  private static String in(Library library, String source) {
    return library.version() >= 6
        ? source
        : source.replace("jakarta.", "javax.").replace(", new Problems()", "");
  }
}
