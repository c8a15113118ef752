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
              @Returns(«ContentForbidden:error»204) <T extends Number> T bounded() { return null; }
              @Returns(«ContentForbidden:error»204) CompletableFuture<? extends Number> boundedLater() { return null; }
            }
            @org.springframework.web.bind.annotation.RestController class Texts {
              @Returns(«ContentForbidden:error»204) String text() { return "text"; }
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
              @Returns(204) <T> T anything() { return null; }
              @Returns(204) <T extends Void> T bounded() { return null; }
              @Returns(204) CompletableFuture<? super String> above() { return null; }
              @Returns({200, 204}) String withContent() { return ""; }
              @Returns({200, 304}) String cached() { return ""; }
              @Returns(200) @Returns(204) String repeated() { return ""; }
              @Returns(404) String failureOnly() { return ""; }
              @Returns(204) UserController() {}
            }
            @Page class Pages {
              @Returns(204) String view() { return "view"; }
            }
            """,
            """
            package com.acme;
            import org.springframework.stereotype.Controller;
            @Controller @interface Page {}
            """,
            """
            package org.springframework.stereotype;
            public @interface Controller {}
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

  @ParameterizedTest
  @EnumSource
  void aTypeMeansWhatItExtends(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import jakarta.ws.rs.core.Response;
            import java.util.ArrayList;
            import java.util.concurrent.*;
            import org.springframework.http.*;
            class UserController {
              static abstract class Empty extends ResponseEntity<Void> { Empty() { super(HttpStatus.OK); } }
              static abstract class Text extends ResponseEntity<String> { Text() { super(HttpStatus.OK); } }
              static abstract class Of<A, B> extends ResponseEntity<B> { Of() { super(HttpStatus.OK); } }
              static class Later<T> extends CompletableFuture<ResponseEntity<T>> {}
              interface Job<T> extends Comparable<Job<T>>, Callable<T> {}
              static abstract class Page extends ArrayList<Void> implements Comparable<Page> {}
              static abstract class Raw extends ResponseEntity { Raw() { super(HttpStatus.OK); } }
              static abstract class Mine extends Response {}
              @Returns(204) Empty empty() { return null; }
              @Returns(204) Of<String, Void> of() { return null; }
              @Returns(204) Later<Void> later() { return null; }
              @Returns(204) ScheduledFuture<Void> scheduled() { return null; }
              @Returns(204) Job<Void> job() { return null; }
              @Returns(204) CompletableFuture<Empty> nested() { return null; }
              @Returns(204) Raw raw() { return null; }
              @Returns(204) Of of2() { return null; }
              @Returns(204) Mine mine() { return null; }
              @Returns(204) MultiHeaders headers() { return null; }
              @Returns(«ContentForbidden»204) Text text() { return null; }
              @Returns(«ContentForbidden»204) Of<Void, String> of3() { return null; }
              @Returns(«ContentForbidden»204) Later<String> later2() { return null; }
              @Returns(«ContentForbidden»204) Job<Integer> job2() { return null; }
              @Returns(«ContentForbidden»204) Page page() { return null; }
              @Returns(«ContentForbidden»205) Page page2() { return null; }
              static class MultiHeaders extends HttpHeaders {}
            }
            """)
        .assertMarkedFindings();
  }

  /** What is generated in this round may be a response without content in the next. */
  @ParameterizedTest
  @EnumSource
  void aSupertypeThatIsNotKnownSaysNothing(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              static class A extends Nowhere<Void> {}
              interface B extends Nowhere<Void> {}
              @Returns(204) A a() { return null; }
              @Returns(204) B b() { return null; }
              @Returns(204) Nowhere<String> c() { return null; }
            }
            """)
        .assertOnlyMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void isSaidOnceWhereItIsDeclared(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            interface Api {
              @Returns(«ContentForbidden»204) String said();
              @Returns(204) Object later();
              @Returns(204) Object between();
              @Returns({200, 204}) String fine();
              @SuppressWarnings("ContentForbidden") @Returns(204) String suppressed();
            }
            abstract class Base implements Api {
              @Override public abstract String «ContentForbidden»between();
            }
            class UserController extends Base {
              @Override public String said() { return ""; }
              @Override public String «ContentForbidden»later() { return ""; }
              @Override public String between() { return ""; }
              @Override public String fine() { return ""; }
              @Override public String suppressed() { return ""; }
            }
            class More implements Api {
              @Override @Returns(«ContentForbidden»205) public String said() { return ""; }
              @Override @Returns(200) public String later() { return ""; }
              @Override @Returns(«ContentForbidden»204) public String between() { return ""; }
              @Override public String fine() { return ""; }
              @Override public String suppressed() { return ""; }
            }
            @Returns(204) interface AroundApi {
              @GetMapping("/a") String «ContentForbidden»a();
            }
            @Returns(205) class Around implements AroundApi {
              @Override public String «ContentForbidden»a() { return ""; }
            }
            """)
        .assertMarkedFindings();
  }

  /** An interface beside it that returns content, but does not declare the status. */
  @ParameterizedTest
  @EnumSource
  void whoDoesNotInheritDoesNotSay(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            interface Api { @Returns(204) Object a(); }
            interface Other { String a(); }
            class UserController implements Api, Other {
              @Override public String «ContentForbidden»a() { return ""; }
            }
            """)
        .assertMarkedFindings();
  }
}
