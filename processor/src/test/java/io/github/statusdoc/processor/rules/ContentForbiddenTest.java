package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentForbiddenTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import org.springframework.http.ResponseEntity;
            import reactor.core.publisher.Mono;
            class UserController {
              @Returns(«ContentForbidden:error»204) String text() { return ""; }
              @Returns(«ContentForbidden:error»205) int number() { return 0; }
              @Returns(«ContentForbidden:error»304) List<String> list() { return null; }
              @Returns({«ContentForbidden:error»204, 404}) byte[] bytes() { return null; }
              @Returns(404) @Returns(«ContentForbidden:error»204) ResponseEntity<String> entity() { return null; }
              @Returns(«ContentForbidden:error»204) Mono<String> mono() { return null; }
              @Returns(«ContentForbidden:error»204) CompletableFuture<ResponseEntity<String>> future() { return null; }
              @Returns({«ContentForbidden:error»204, «ContentForbidden:error»205}) UserController both() { return null; }
            }
            """,
            """
            package reactor.core.publisher;
            public interface Mono<T> {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void nearMiss(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import jakarta.ws.rs.core.Response;
            import java.util.concurrent.CompletableFuture;
            import org.springframework.http.ResponseEntity;
            import reactor.core.publisher.Mono;
            class UserController {
              @Returns(204) void nothing() {}
              @Returns(205) Void boxed() { return null; }
              @Returns(204) ResponseEntity<Void> entity() { return null; }
              @Returns(204) ResponseEntity<?> any() { return null; }
              @Returns(204) Mono<Void> mono() { return null; }
              @Returns(204) Mono<ResponseEntity<Void>> nested() { return null; }
              @Returns(204) CompletableFuture<Void> future() { return null; }
              @Returns(204) Response response() { return null; }
              @Returns(204) Object object() { return null; }
              @Returns({200, 204}) String withContent() { return ""; }
              @Returns({200, 304}) String cached() { return ""; }
              @Returns(200) @Returns(204) String repeated() { return ""; }
              @Returns(404) String failureOnly() { return ""; }
              @Returns(204) UserController() {}
            }
            """,
            """
            package reactor.core.publisher;
            public interface Mono<T> {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void suppressed(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @SuppressWarnings("ContentForbidden") @Returns(204) String a() { return ""; }
              @SuppressWarnings("ContentForbidden") static class Inner {
                @Returns(304) String b() { return ""; }
              }
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=ContentForbidden:warning")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController { @Returns(«ContentForbidden:warning»204) String a() { return ""; } }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatIsDeclaredAround(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.GetMapping;
            @Returns(200)
            class UserController {
              @GetMapping @Returns(204) String a() { return ""; }
            }
            @Returns(204)
            class OtherController {
              @GetMapping String «ContentForbidden:error»b() { return ""; }
              @GetMapping @Returns(200) String c() { return ""; }
            }
            """)
        .assertMarkedFindings();
  }
}
