package io.github.statusdoc.processor.framework;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring MVC answers where the code names no status, and which of two statuses wins. */
class SpringMvcAnswersTest {
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
        @GetMapping("aliased") @Answers(to = HttpStatus.MULTI_STATUS) String aliased() { return "x"; }
        @GetMapping("aliasedByDefault") @Answers String aliasedByDefault() { return "x"; }
        @GetMapping("aliasedTwice") @Twice String aliasedTwice() { return "x"; }
        @GetMapping("writtenTwice") @Twice(status = HttpStatus.RESET_CONTENT) String writtenTwice() { return "x"; }
        @GetMapping("setBetween") @Between String setBetween() { return "x"; }
        @GetMapping("ofItsDefault") @ResponseStatus String ofItsDefault() { return "x"; }
        @GetMapping("reasonOnly") @ResponseStatus(reason = "x") String reasonOnly() { return "x"; }
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
      @Retention(RetentionPolicy.RUNTIME) @ResponseStatus @interface Answers {
        @org.springframework.core.annotation.AliasFor(annotation = ResponseStatus.class, attribute = "code") HttpStatus to() default HttpStatus.ALREADY_REPORTED;
      }
      @Retention(RetentionPolicy.RUNTIME) @Answers @interface Twice {
        @org.springframework.core.annotation.AliasFor(annotation = Answers.class, attribute = "to") HttpStatus status() default HttpStatus.IM_USED;
      }
      @Retention(RetentionPolicy.RUNTIME) @Answers(to = HttpStatus.CREATED) @interface Between { }
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

  private static final String EXCEPTIONS =
      """
      package com.acme;
      import java.util.NoSuchElementException;
      import java.util.concurrent.*;
      import org.springframework.core.annotation.AnnotationUtils;
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
        @ResponseStatus(HttpStatus.CONFLICT) static class Again extends RuntimeException { private static final long serialVersionUID = 1; }
        @GetMapping("thrownAgain") String thrownAgain() { throw new Again(); }
        @GetMapping("thrownAgainForCause") String thrownAgainForCause() { throw new Plain(new Again()); }
        @GetMapping("handlerFails") String handlerFails() { throw new ResponseStatusException(HttpStatus.GONE); }
        @GetMapping("handlerOfNoStatusFails") String handlerOfNoStatusFails() { throw new ArithmeticException(); }
        @GetMapping("handlerFailsSometimes") String handlerFailsSometimes(@RequestParam("b") boolean b) { throw new Sometimes(b ? "x" : ""); }
        @ResponseStatus(HttpStatus.LOCKED) static class Sometimes extends RuntimeException {
          private static final long serialVersionUID = 1;
          Sometimes(String message) { super(message); }
        }
        @ResponseStatus(HttpStatus.TOO_EARLY) static class LookedUp extends RuntimeException { private static final long serialVersionUID = 1; }
        @GetMapping("lookedUp") String lookedUp() { throw new LookedUp(); }
        @ExceptionHandler ResponseEntity<String> lookUp(LookedUp e) {
          return ResponseEntity.status(AnnotationUtils.findAnnotation(e.getClass(), ResponseStatus.class).value()).build();
        }
        static class Fits extends RuntimeException { private static final long serialVersionUID = 1; Fits(Throwable cause) { super(cause); } }
        @ResponseStatus(HttpStatus.LOCKED) static class Misfit extends RuntimeException { private static final long serialVersionUID = 1; }
        @GetMapping("fits") String fits() { throw new Fits(null); }
        @GetMapping("misfit") String misfit() { throw new Misfit(); }
        @GetMapping("misfitInside") String misfitInside() { throw new Fits(new Misfit()); }
        @ExceptionHandler({Fits.class, Misfit.class}) ResponseEntity<String> fit(Fits e) { return ResponseEntity.status(415).build(); }
        @ExceptionHandler String again(Again e) { throw e; }
        @ExceptionHandler String fail(ResponseStatusException e) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); }
        @ExceptionHandler String fail(ArithmeticException e) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); }
        @ExceptionHandler ResponseEntity<String> handle(Sometimes e) { if (e.getMessage().isEmpty()) { throw e; } return ResponseEntity.badRequest().build(); }
        @ExceptionHandler(IllegalStateException.class) String handle() { return "x"; }
        @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void handleWithStatus() { }
        @ExceptionHandler ResponseEntity<String> handle(UnsupportedOperationException e) { return ResponseEntity.status(501).build(); }
      }
      @RestControllerAdvice class Advice {
        @ExceptionHandler(NoSuchElementException.class) @ResponseStatus(HttpStatus.NOT_FOUND) String handle() { return "x"; }
        @ExceptionHandler(IllegalStateException.class) @ResponseStatus(HttpStatus.BAD_GATEWAY) String later() { return "x"; }
      }
      """;

  private static final String FUTURES =
      """
      package com.acme;
      import java.io.IOException;
      import java.nio.file.*;
      import java.util.concurrent.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.context.request.async.DeferredResult;
      @RestController class Futures {
        @ResponseStatus(HttpStatus.CONFLICT) static class Taken extends RuntimeException { private static final long serialVersionUID = 1; }
        private CompletableFuture<String> later(boolean b) { return CompletableFuture.supplyAsync(() -> { if (b) { throw new Taken(); } return "x"; }); }
        private CompletableFuture<String> given(boolean b) { return b ? CompletableFuture.failedFuture(new Taken()) : CompletableFuture.completedFuture("x"); }
        @GetMapping("joined") String joined(@RequestParam("b") boolean b) { return later(b).join(); }
        @GetMapping("got") String got(@RequestParam("b") boolean b) throws Exception { return later(b).get(); }
        @GetMapping("causeThrown") CompletableFuture<String> causeThrown(@RequestParam("b") boolean b) { return later(b).exceptionally(t -> { throw (Taken) t.getCause(); }); }
        @GetMapping("bareThrown") CompletableFuture<String> bareThrown(@RequestParam("b") boolean b) { return given(b).exceptionally(t -> { throw (Taken) t; }); }
        @GetMapping("dependentThrown") CompletableFuture<String> dependentThrown(@RequestParam("b") boolean b) { return given(b).thenApply(s -> s).exceptionally(t -> { throw (Taken) t.getCause(); }); }
        @GetMapping("allThrown") CompletableFuture<Void> allThrown(@RequestParam("b") boolean b) { return CompletableFuture.allOf(given(b)).exceptionally(t -> { throw (Taken) t.getCause(); }); }
        @GetMapping("wrappedAgain") CompletableFuture<String> wrappedAgain(@RequestParam("b") boolean b) { return later(b).exceptionally(t -> { throw new CompletionException(t.getCause()); }); }
        @GetMapping("deferredCause") DeferredResult<String> deferredCause(@RequestParam("b") boolean b) {
          DeferredResult<String> d = new DeferredResult<>();
          later(b).whenComplete((s, t) -> { if (t != null) { d.setErrorResult(t.getCause()); } else { d.setResult(s); } });
          return d;
        }
        @ExceptionHandler @ResponseStatus(HttpStatus.BAD_GATEWAY) void read(IOException e) { }
        @GetMapping("causeOfOthers") String causeOfOthers(@RequestParam("b") boolean b) {
          try { return "" + Files.size(Path.of(b ? "nowhere" : ".")); } catch (IOException e) { throw new RuntimeException(e); }
        }
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
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> sources =
        new ArrayList<>(
            List.of(VALUES, ANNOTATIONS, WRITTEN, EXCEPTIONS, FUTURES, SpringErrors.SOURCE));
    List<String> controllers = new ArrayList<>();
    for (String name :
        List.of(
            "Values",
            "Annotations",
            "Heir",
            "Written",
            "Exceptions",
            "Futures",
            "Errors",
            "AnyErrors")) {
      controllers.add("new " + name + "()");
    }
    if (library.version() >= 6) {
      sources.add(PROBLEMS);
      controllers.add("new Problems()");
    }
    SpringMvcServer.check(library, controllers, "new Advice()", sources);
  }
}
