package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the steps of a way say of the methods that it leads through. */
class WayTest {
  @Test
  void tellsMethodsOfOneNameApart() {
    assertThat(
            JAVAC
                .withBodies()
                .compile(
                    """
                    package com.acme;
                    import io.github.statusdoc.Returns;
                    import org.springframework.http.*;
                    import org.springframework.web.bind.annotation.*;
                    @RestController
                    class UserController {
                      @GetMapping("/{id}") @Returns(200) String find(long id) { return find(id, null); }
                      private String find(long id, String name) { throw new IllegalStateException(); }
                    }
                    @RestControllerAdvice
                    class Advice {
                      @ExceptionHandler ResponseEntity<String> handle(Exception e) { return ResponseEntity.status(500).build(); }
                      @ExceptionHandler ResponseEntity<String> handle(IllegalStateException e) { return ResponseEntity.status(409).build(); }
                    }
                    """)
                .finding("UndeclaredStatus")
                .unindented())
        .contains(
            "\nUserController.find(long) → UserController.find(long, String) (UserController.java:8)"
                + " throws IllegalStateException → Advice.handle(IllegalStateException) → 409\n");
  }

  @Test
  void tellsWhatPromisesAStatus() {
    assertThat(
            JAVAC
                .withBodies()
                .compile(
                    """
                    package com.acme;
                    import io.github.statusdoc.Returns;
                    import org.springframework.web.bind.annotation.*;
                    interface Finder { @Returns(404) String find(long id); }
                    @RestController
                    class UserController {
                      Finder finder;
                      @GetMapping("/{id}") @Returns(200) String find(long id) { return finder.find(id); }
                    }
                    """)
                .finding("UndeclaredStatus")
                .unindented())
        .contains("\nUserController.find → Finder.find (@Returns) → 404\n");
  }
}
