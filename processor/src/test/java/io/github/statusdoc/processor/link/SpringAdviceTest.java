package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Which advice Spring asks first. */
class SpringAdviceTest {
  @Test
  void orderOfAdvices() {
    Inferred.check(
        SpringSources.EXCEPTIONS,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class Unordered {
          @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(400).build(); }
          @ExceptionHandler(User.class) ResponseEntity<Void> user() { return ResponseEntity.status(401).build(); }
          @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(402).build(); }
        }
        @org.springframework.core.annotation.Order(5) @RestControllerAdvice class Fifth {
          @ExceptionHandler(User.class) ResponseEntity<Void> user() { return ResponseEntity.status(405).build(); }
          @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(406).build(); }
        }
        @jakarta.annotation.Priority(3) @RestControllerAdvice class Third {
          @ExceptionHandler(Missing.class) ResponseEntity<Void> missing() { return ResponseEntity.status(403).build(); }
        }
        @RestController class C {
          @GetMapping void user() { throw new User(); } //= 403
          @GetMapping void app() { throw new App(); } //= 406
          @GetMapping void state() { throw new IllegalStateException(); } //= 402
        }
        """);
  }

  @Test
  void advicesThatTheCodeDoesNotRankMustAgree() {
    Inferred.check(
        SpringSources.of(
            """
            @RestControllerAdvice class A {
              @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(400).build(); }
              @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(409).build(); }
              @ExceptionHandler(ArithmeticException.class) ResponseEntity<Void> either(java.util.Locale locale) {
                return ResponseEntity.status(locale.getLanguage().isEmpty() ? 404 : 410).build();
              }
            }
            """,
            """
            @RestControllerAdvice class B {
              @ExceptionHandler(ArithmeticException.class) ResponseEntity<Void> or(java.util.Locale locale) {
                return ResponseEntity.status(locale.getLanguage().isEmpty() ? 410 : 404).build();
              }
              @ExceptionHandler(Missing.class) ResponseEntity<Void> missing() { return ResponseEntity.status(404).build(); }
              @ExceptionHandler(RuntimeException.class) ResponseEntity<Void> any() { return ResponseEntity.status(409).build(); }
            }
            """,
            """
            @RestController class C {
              @GetMapping void differ() { throw new Missing(); } //= ?
              @GetMapping void agree() { throw new IllegalStateException(); } //= 409
              @GetMapping void agreeInAnyOrder() { throw new ArithmeticException(); } //= 404 410
            }
            """));
  }

  @Test
  void highestPrecedence() {
    Inferred.check(
        SpringSources.EXCEPTIONS,
        """
        package com.acme;
        import org.springframework.core.Ordered;
        import org.springframework.core.annotation.Order;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @Order(Ordered.HIGHEST_PRECEDENCE) @RestControllerAdvice class First {
          @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(403).build(); }
        }
        @Order(-1) @RestControllerAdvice class Second {
          @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(404).build(); }
          @ExceptionHandler(Exception.class) ResponseEntity<Void> any() { return ResponseEntity.status(409).build(); }
        }
        @RestController class C {
          @GetMapping void first() { throw new App(); } //= 403
          @GetMapping void second() { throw new IllegalStateException(); } //= 409
        }
        """);
  }

  @Test
  void anOrderThatCodeComputesIsNotKnown() {
    Inferred.check(
        SpringSources.EXCEPTIONS,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class Computed implements org.springframework.core.Ordered {
          public int getOrder() { return hashCode(); }
          @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(400).build(); }
          @ExceptionHandler(IllegalStateException.class) ResponseEntity<Void> state() { return ResponseEntity.status(409).build(); }
        }
        @RestControllerAdvice class Last {
          @ExceptionHandler(App.class) ResponseEntity<Void> app() { return ResponseEntity.status(401).build(); }
        }
        @RestController class C {
          @GetMapping void differ() { throw new App(); } //= ?
          @GetMapping void only() { throw new IllegalStateException(); } //= 409
        }
        """);
  }

  /** In a class for all controllers, too, a text names a view unless it is content. */
  @Test
  void viewsOfAnAdvice() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        class Moved extends RuntimeException {}
        class Broken extends RuntimeException {}
        class Content extends RuntimeException {}
        @ControllerAdvice class Advice {
          @ExceptionHandler String moved(Moved e) { return "redirect:/x"; }
          @ExceptionHandler String broken(Broken e) { return "error"; }
          @ExceptionHandler @ResponseBody String content(Content e) { return "redirect:/x"; }
        }
        @RestController class C {
          @GetMapping String redirected() { throw new Moved(); } //= 302
          @GetMapping String view() { throw new Broken(); } //= 200
          @GetMapping String body() { throw new Content(); } //= 200
        }
        """);
  }

  /** What the Mono of a handler carries goes on; a contract does not tell how it is kept. */
  @Test
  void handlersThatFailLater() {
    Inferred.check(
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.Mono;
        class Called extends RuntimeException {}
        class Found extends RuntimeException {}
        class Failed extends RuntimeException {}
        @Returns(423) class Promised extends RuntimeException {}
        @ResponseStatus(HttpStatus.GONE) class Cause extends RuntimeException {}
        class Wrapped extends RuntimeException { Wrapped() { super(new Cause()); } }
        class Deep extends RuntimeException {}
        interface Service { @Returns({404, 409}) String get(); @Returns({200, 404}) Mono<String> find(); }
        @RestControllerAdvice class Advice {
          Service service;
          @ExceptionHandler Mono<String> called(Called e) { return Mono.fromCallable(() -> service.get()); }
          @ExceptionHandler Mono<String> found(Found e) { return service.find(); }
          @ExceptionHandler Mono<String> failed(Failed e) { return Mono.error(new Promised()); }
          @ExceptionHandler Mono<String> deep(Deep e) { return Mono.error(new Wrapped()); }
        }
        @RestController class C {
          @GetMapping String ofACall() { throw new Called(); } //= 200 404 409
          @GetMapping String ofAContainer() { throw new Found(); } //= 200 404
          @GetMapping String ofItsClass() { throw new Failed(); } //= 423
          @GetMapping String ofItsCause() { throw new Deep(); } //= 410
        }
        """);
  }
}
