package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.Inferred;
import io.github.statusdoc.processor.testing.Vocabularies;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class CheckedHandlersTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import io.github.statusdoc.Returns;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;
      @RestController
      class UserController {
        @GetMapping("/a") @Returns({200, 404})
        ResponseEntity<String> two(int id) {
          return id == 1 ? ResponseEntity.notFound().build() : ResponseEntity.ok("x");
        }
        @GetMapping("/b") @Returns(200)
        ResponseEntity<String> undeclared() { return ResponseEntity.notFound().build(); }
        @GetMapping("/c")
        ResponseEntity<String> unknown(int code) { return ResponseEntity.status(code).build(); }
      }
      """;

  /** Our annotation where no framework maps requests: nothing was checked. */
  @Test
  void wrong() {
    assertThat(tally("class A { @io.github.statusdoc.Returns(404) void find() {} }"))
        .isEqualTo(
            "[CheckedHandlers] Bodies checked. Handlers: 0, findings: 0\n"
                + "A handler is a method with a request mapping of Spring, JAX-RS or Micronaut");
    assertThat(tally("interface A { @io.github.statusdoc.Returns(404) void find(); }"))
        .contains("Handlers: 0,");
    assertThat(tally("@io.github.statusdoc.Returns(404) class A { void find() {} }"))
        .contains("Handlers: 0,");
  }

  @Test
  void nearMiss() {
    assertThat(JAVAC.withBodies().compile("class A { void find() {} }").findings()).isEmpty();
    assertThat(
            JAVAC
                .withBodies("-Astatusdoc.check=declarations")
                .compile("class A { @io.github.statusdoc.Returns(404) void find() {} }")
                .findings())
        .isEmpty();
  }

  @Test
  void countsWhatWasChecked() {
    assertThat(tally(CONTROLLER))
        .isEqualTo(
            "[CheckedHandlers] Bodies checked. Handlers: 3, statuses: 3, unknown: 1, findings: 2");
  }

  /** As openapi-generator writes interfaces: no request comes to what nobody implements. */
  @Test
  void defaultMethodsThatNoClassHas() {
    String apis =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        interface Unused { @GetMapping("/a") @Returns(200) default ResponseEntity<String> unused() { return ResponseEntity.status(501).build(); } }
        interface Replaced { @GetMapping("/b") @Returns(200) default ResponseEntity<String> replaced() { return ResponseEntity.status(501).build(); } }
        interface Kept { @GetMapping("/c") @Returns(200) default ResponseEntity<String> kept() { return ResponseEntity.status(501).build(); } }
        @RestController class UserController implements Replaced, Kept {
          @Override public ResponseEntity<String> replaced() { return ResponseEntity.ok("x"); }
        }
        """;
    Compiled compiled = JAVAC.withBodies("-Astatusdoc.lang=en").compile(apis);
    assertThat(compiled.finding("UndeclaredStatus").unindented())
        .startsWith("[UndeclaredStatus] kept()");
    assertThat(compiled.finding("CheckedHandlers").unindented())
        .isEqualTo(
            "[CheckedHandlers] Bodies checked. Handlers: 2, statuses: 2, unknown: 0, findings: 2");
  }

  /** Where paths are moved, nobody knows which patterns are for them. */
  @Test
  void namesWhatDoesNotCountForMovedPaths() {
    String application =
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.context.annotation.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.HandlerInterceptor;
        import org.springframework.web.servlet.config.annotation.*;
        @RestController class Users { @GetMapping("/a") String find() { return "x"; } }
        class Some implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { return false; }
        }
        class All implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { return request.getContentLength() < 9; }
        }
        @Configuration class Web implements WebMvcConfigurer {
          @Override public void configurePathMatch(PathMatchConfigurer configurer) { configurer.addPathPrefix("/api", type -> true); }
          @Override public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new Some()).addPathPatterns("/**").excludePathPatterns("/docs/**");
            registry.addInterceptor(new All());
          }
        }
        """;
    Path[] spring = Inferred.jars("spring-7").map(File::toPath).toArray(Path[]::new);
    assertThat(
            JAVAC
                .withBodies("-Astatusdoc.lang=en")
                .classPath(spring)
                .compile(application)
                .finding("CheckedHandlers")
                .unindented())
        .endsWith("it is not clear which requests they refuse: Some");
  }

  /** One that asks the path, one that is registered perhaps, one that refuses nobody, and rules. */
  @Test
  void namesWhatDoesNotCount() {
    String application =
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.context.annotation.*;
        import org.springframework.security.config.annotation.web.builders.HttpSecurity;
        import org.springframework.security.web.SecurityFilterChain;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.HandlerInterceptor;
        import org.springframework.web.servlet.config.annotation.*;
        @RestController class Users { @GetMapping("/a") String find() { return "x"; } }
        class ByPath implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getRequestURI().isEmpty()) { throw new IllegalStateException(); }
            return true;
          }
        }
        class Perhaps implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { return false; }
        }
        class Logging implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            System.getLogger("x").log(System.Logger.Level.INFO, request.getRequestURI());
            return !request.getRequestURI().isEmpty() || true;
          }
        }
        class Later implements HandlerInterceptor {}
        class Counted implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { return false; }
        }
        @Configuration class Web implements WebMvcConfigurer {
          @Override public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new ByPath());
            registry.addInterceptor(new Logging());
            registry.addInterceptor(new Later());
            registry.addInterceptor(new Counted());
            if (System.getenv("X") != null) { registry.addInterceptor(new Perhaps()); }
          }
        }
        @Configuration class Security {
          @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(rules -> rules.requestMatchers(request -> true).permitAll()).build();
          }
        }
        @Configuration class Known {
          @Bean SecurityFilterChain known(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll()).build();
          }
        }
        """;
    Path[] spring = Inferred.jars("spring-7").map(File::toPath).toArray(Path[]::new);
    String first =
        "[CheckedHandlers] Bodies checked. Handlers: 1, statuses: 1, unknown: 0, findings: 0\n";
    assertThat(
            JAVAC
                .withBodies()
                .classPath(spring)
                .compile(application)
                .finding("CheckedHandlers")
                .unindented())
        .isEqualTo(
            first
                + "Interceptors that count for no handler, since it is not clear which requests they refuse: ByPath (Users.java:12), Perhaps (Users.java:35)\n"
                + "Classes with security rules that are not understood and taken to be open to everybody: Security (Users.java:39)");
    assertThat(
            JAVAC
                .withBodies("-Astatusdoc.lang=ko")
                .classPath(spring)
                .compile(application)
                .finding("CheckedHandlers")
                .unindented())
        .endsWith(
            "\n어떤 요청을 거부하는지 알 수 없어 어느 핸들러에도 반영하지 않은 인터셉터: ByPath (Users.java:12), Perhaps (Users.java:35)\n"
                + "누구나 통과시키는 것으로 본, 이해하지 못한 시큐리티 규칙이 있는 클래스: Security (Users.java:39)");
  }

  /** A functional route calls it; what it answers is documented, and no contract of ours. */
  @Test
  void countsWhatIsDocumented() {
    String handler =
        """
        package com.acme;
        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        import org.springframework.http.ResponseEntity;
        class UserHandler {
          @ApiResponse(responseCode = "200")
          ResponseEntity<String> find(Object request) { return ResponseEntity.notFound().build(); }
        }
        """;
    assertThat(
            JAVAC
                .withBodies()
                .compile(Vocabularies.SWAGGER, Vocabularies.SWAGGER_LIST, handler)
                .finding("CheckedHandlers")
                .text())
        .isEqualTo(
            "[CheckedHandlers] Bodies checked. Handlers: 1, statuses: 1, unknown: 0, findings: 2");
  }

  @Test
  void countsInKorean() {
    assertThat(
            JAVAC
                .withBodies("-Astatusdoc.lang=ko")
                .compile(CONTROLLER)
                .finding("CheckedHandlers")
                .text())
        .isEqualTo("[CheckedHandlers] 메소드 본문 검사 결과: 핸들러 3개, 상태 코드 3개, 알 수 없는 응답 1개, 문제 2건");
  }

  @Test
  void isTheLastLineAndPointsNowhere() {
    List<Message> findings = JAVAC.withBodies().compile(CONTROLLER, "class Other {}").findings();
    assertThat(findings)
        .extracting(Message::rule)
        .containsExactlyInAnyOrder("UndeclaredStatus", "UnreturnedStatus", "CheckedHandlers")
        .endsWith("CheckedHandlers");
    Message last = findings.get(findings.size() - 1);
    assertThat(last.kind()).isEqualTo(Diagnostic.Kind.NOTE);
    assertThat(last.line()).isEqualTo(-1);
  }

  /** What is suppressed is not said, and what is not said is not counted. */
  @Test
  void suppressedFindingsAreNotCounted() {
    String silent =
        CONTROLLER.replace(
            "@RestController",
            "@RestController @SuppressWarnings({\"UndeclaredStatus\", \"UnreturnedStatus\"})");
    assertThat(tally(silent)).endsWith("findings: 0");
  }

  @Test
  void suppressed() {
    Compiled compiled =
        JAVAC.withBodies("-Astatusdoc.severity=CheckedHandlers:off").compile(CONTROLLER);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactlyInAnyOrder("UndeclaredStatus", "UnreturnedStatus");
  }

  /** Where no processor runs, there is no log for what points nowhere: the first file takes it. */
  @Test
  void whereNoProcessorRuns() {
    List<Message> findings =
        JAVAC.withBodies("-proc:none").processors(new Processor[0]).compile(CONTROLLER).findings();

    assertThat(findings)
        .extracting(Message::rule)
        .containsExactlyInAnyOrder("UndeclaredStatus", "UnreturnedStatus", "CheckedHandlers")
        .endsWith("CheckedHandlers");
    assertThat(findings.get(2).kind()).isEqualTo(Diagnostic.Kind.NOTE);
    assertThat(findings.get(2).path()).isEqualTo("com/acme/UserController.java");
  }

  private static String tally(String source) {
    return JAVAC.withBodies().compile(source).finding("CheckedHandlers").unindented();
  }
}
