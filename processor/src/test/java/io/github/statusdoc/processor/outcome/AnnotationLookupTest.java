package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Handlers that ask for the annotation of the exception themselves. */
class AnnotationLookupTest {
  private static void check(String handler) {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.core.annotation.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        class Specific extends Gone {}
        @ResponseStatus(code = HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        class Plain extends RuntimeException {}
        @RestController class C {
          @GetMapping String gone() { throw new Gone(); } //= 410
          @GetMapping String inherited() { throw new Specific(); } //= 410
          @GetMapping String taken() { throw new Taken(); } //= 409
          @GetMapping String plain() { throw new Plain(); } //= 503
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler(Exception.class) ResponseEntity<?> handle(Exception e) throws Exception {
        %s
          }
        }
        """
            .formatted(handler));
  }

  /** What the guide of Spring does before it shows its error page. */
  @Test
  void throwsAgainWhatIsAnnotated() {
    check(
        """
            if (AnnotationUtils.findAnnotation(e.getClass(), ResponseStatus.class) != null) throw e;
            return ResponseEntity.status(503).build();
        """);
  }

  @Test
  void answersTheStatus() {
    check(
        """
            ResponseStatus found = AnnotatedElementUtils.findMergedAnnotation(e.getClass(), ResponseStatus.class);
            return ResponseEntity.status(found == null ? HttpStatus.SERVICE_UNAVAILABLE : found.code()).build();
        """);
  }

  @Test
  void asksWhetherThereIsOne() {
    check(
        """
            boolean isOurs = AnnotatedElementUtils.hasAnnotation(e.getClass(), ResponseStatus.class);
            if (isOurs) { throw e; }
            return ResponseEntity.status(503).build();
        """);
    check(
        """
            if (isOurs(e)) { throw e; }
            return ResponseEntity.status(503).build();
          }
          private static boolean isOurs(Exception e) {
            return AnnotatedElementUtils.hasAnnotation(e.getClass(), ResponseStatus.class);
        """);
  }

  /** Another annotation, that of another class, or what Spring finds by other rules. */
  @Test
  void nearMiss() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.core.annotation.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        @RestController class C {
          private static ResponseEntity<?> either(boolean b) { return b ? ResponseEntity.status(409).build() : ResponseEntity.status(410).build(); }
          @GetMapping ResponseEntity<?> other(Gone e) { return either(AnnotationUtils.findAnnotation(e.getClass(), Deprecated.class) != null); } //= 409 410
          @GetMapping ResponseEntity<?> named() { return either(AnnotationUtils.findAnnotation(Gone.class, ResponseStatus.class) != null); } //= 409 410
          @GetMapping ResponseEntity<?> declared() { return either(new Gone().getClass().isAnnotationPresent(ResponseStatus.class)); } //= 409 410
          @GetMapping ResponseEntity<?> untold(RuntimeException e) { return either(AnnotationUtils.findAnnotation(e.getClass(), ResponseStatus.class) != null); } //= 409 410
          @GetMapping ResponseEntity<?> answered(RuntimeException e) { return ResponseEntity.status(e.getClass().getAnnotation(ResponseStatus.class).code()).build(); } //= ?
        }
        """);
  }
}
