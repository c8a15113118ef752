package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** For which controllers Spring asks an advice. */
class SpringAdviceReachTest {
  /** What a class inherits is called on its objects: its annotations select the advice. */
  @Test
  void byAnnotationsOfTheClassOfTheObject() {
    String base =
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        abstract class Base { @GetMapping("/a") String inherited() { throw new IllegalStateException(); } } //= 404
        """;
    String sub =
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class Sub extends Base { @GetMapping("/b") String own() { throw new IllegalStateException(); } } //= 404
        @RestControllerAdvice(annotations = RestController.class) class Advice {
          @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(404).build(); }
        }
        """;
    Inferred.check(base, sub);
    Inferred.check(sub, base);
    Inferred.check(
        SpringSources.of(
            """
            import org.springframework.core.annotation.Order;
            @interface Internal { }
            interface Health { @GetMapping("/health") default String health() { throw new IllegalStateException(); } } //= 404
            @Internal @RestController class A implements Health {
              @GetMapping("/a") String own() { throw new IllegalStateException(); } //= 404
            }
            @RestController class Open { @GetMapping("/o") String open() { throw new IllegalStateException(); } } //= 404 409
            @Internal @RestController @RequestMapping("/closed") class Closed extends Open { @GetMapping("/c") String closed() { throw new IllegalStateException(); } } //= 404
            @Order(1) @RestControllerAdvice(annotations = Internal.class) class Inside {
              @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(404).build(); }
            }
            @Order(2) @RestControllerAdvice class Outside {
              @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(409).build(); }
            }
            """));
  }

  @Test
  void advicesForSomeControllers() {
    Inferred.check(
        SpringSources.of(
            """
            package com.acme.api;
            public @interface Api { }
            """,
            """
            package com.acme.api.v1;
            @com.acme.api.Api
            @RestController class Inside {
              static class Marker { }
              @GetMapping void inside() { throw new IllegalStateException(); } //= 401
            }
            """,
            """
            package com.acme.apiary;
            @RestController class Beside {
              @GetMapping void beside() { throw new IllegalStateException(); } //=
            }
            """,
            """
            package com.acme.other;
            @RestController class Typed extends com.acme.base.Base {
              @GetMapping void typed() { throw new IllegalStateException(); } //= 402
            }
            """,
            """
            package com.acme.base;
            public class Base { }
            """,
            """
            package com.acme.marked;
            @com.acme.api.Api
            class Parent { }
            """,
            """
            package com.acme.marked;
            @RestController class Marked extends Parent {
              @GetMapping void marked() { throw new IllegalStateException(); } //= 403
            }
            """,
            """
            package com.acme.classes;
            public class Somewhere { }
            """,
            """
            package com.acme.classes.deep;
            @RestController class Deep {
              @GetMapping void deep() { throw new IllegalStateException(); } //= 405
            }
            """,
            """
            @RestControllerAdvice("com.acme.api") class ByPackage {
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> on() { return ResponseEntity.status(401).build(); }
            }
            """,
            """
            @RestControllerAdvice(assignableTypes = com.acme.base.Base.class) class ByType {
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> on() { return ResponseEntity.status(402).build(); }
            }
            """,
            """
            @RestControllerAdvice(basePackages = "com.acme.marked") class ByName {
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> on() { return ResponseEntity.status(403).build(); }
            }
            """,
            """
            @RestControllerAdvice(basePackageClasses = com.acme.classes.Somewhere.class) class ByClass {
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> on() { return ResponseEntity.status(405).build(); }
            }
            """));
  }

  @Test
  void advicesForAnnotatedControllers() {
    Inferred.check(
        SpringSources.of(
            """
            @interface Api { }
            """,
            """
            @Api class Parent { }
            """,
            """
            @Api @interface Composed { }
            """,
            """
            @RestControllerAdvice(annotations = Api.class) class Advice {
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> on() { return ResponseEntity.status(403).build(); }
            }
            """,
            """
            @Api @RestController class A { @GetMapping void direct() { throw new App(); } } //= 403
            """,
            """
            @Composed @RestController class B { @GetMapping void composed() { throw new App(); } } //= 403
            """,
            """
            @RestController class C extends Parent { @GetMapping void inherited() { throw new App(); } } //= 403
            """,
            """
            @RestController class D { @GetMapping void none() { throw new App(); } } //=
            """));
  }
}
