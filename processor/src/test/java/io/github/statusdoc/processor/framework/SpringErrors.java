package io.github.statusdoc.processor.framework;

/** Controllers that throw errors, which Spring MVC puts into an exception and WebFlux does not. */
final class SpringErrors {
  static final String SOURCE =
      """
      package com.acme;
      import java.util.concurrent.CompletableFuture;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE) class Full extends Error {
        private static final long serialVersionUID = 1;
        Full(Throwable cause) { super(cause); }
      }
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;
      }
      @RestController class Errors {
        @GetMapping("error") String error() { throw new AssertionError(); }
        @GetMapping("otherError") String otherError() { throw new Error(); }
        @GetMapping("annotatedError") String annotatedError() { throw new Full(null); }
        @GetMapping("errorInError") String errorInError() { throw new Full(new AssertionError()); }
        @GetMapping("annotatedErrorInside") String annotatedErrorInside() { throw new IllegalStateException(new Full(null)); }
        @GetMapping("annotatedBehindError") String annotatedBehindError() { throw new Full(new Gone()); }
        @GetMapping("errorInFuture") CompletableFuture<String> errorInFuture() { return CompletableFuture.failedFuture(new AssertionError()); }
        @ExceptionHandler(AssertionError.class) ResponseEntity<String> handle() { return ResponseEntity.status(409).build(); }
      }
      @RestController class AnyErrors {
        @GetMapping("errorOfAny") String errorOfAny() { throw new AssertionError(); }
        @GetMapping("otherErrorOfAny") String otherErrorOfAny() { throw new Error(); }
        @GetMapping("annotatedErrorOfAny") String annotatedErrorOfAny() { throw new Full(null); }
        @GetMapping("futureOfAny") CompletableFuture<String> futureOfAny() { return CompletableFuture.failedFuture(new AssertionError()); }
        @ExceptionHandler(AssertionError.class) ResponseEntity<String> handle() { return ResponseEntity.status(409).build(); }
        @ExceptionHandler(Exception.class) ResponseEntity<String> handle(Exception e) { return ResponseEntity.status(e.getCause() instanceof AssertionError ? 502 : 503).build(); }
      }
      """;

  private SpringErrors() {}
}
