package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way to an exception that a chain of its own methods gives back. */
class FluentExceptionTest {
  /** The line that throws is meant, not the method that gives the exception back. */
  @Test
  void fluentException() {
    String way =
        JAVAC
            .withBodies()
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                import org.springframework.http.HttpStatus;
                import org.springframework.web.bind.annotation.*;
                @RestController class C {
                  @GetMapping @Returns(200) String find(long id) { return new Service().find(id); }
                }
                class Service {
                  String find(long id) {
                    throw new Missing()
                        .with("id").with("more");
                  }
                }
                @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {
                  private String context;
                  Missing with(String context) { this.context = context; return this; }
                }
                """)
            .finding("UndeclaredStatus")
            .text();
    assertThat(way).contains("C.find → Service.find (C.java:10) throws Missing → 404");
  }

  /** A method that makes exceptions throws none. */
  @Test
  void factory() {
    String source =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping @Returns(200) String find(long id) {
            return new Service().find(id);
          }
        }
        class Service {
          String find(long id) {
            %s
          }
        }
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {
          static Missing of(long id) { return new Missing(); }
          static Missing anyhow() { return of(0); }
        }
        """;
    assertThat(way(source.formatted("throw Missing.of(id);"))).contains(THROWN);
    assertThat(way(source.formatted("RuntimeException e = Missing.anyhow(); throw e;")))
        .contains(THROWN);
  }

  private static final String THROWN = "C.find → Service.find (C.java:12) throws Missing → 404";

  private static String way(String source) {
    return JAVAC.withBodies().compile(source).finding("UndeclaredStatus").text();
  }
}
