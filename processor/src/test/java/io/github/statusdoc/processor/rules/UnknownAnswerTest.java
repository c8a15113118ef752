package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import org.junit.jupiter.api.Test;

class UnknownAnswerTest {
  private static final String UNKNOWN =
      """
      @GetMapping("/a") ResponseEntity<String> a(int code) {
        return ResponseEntity.status(code).build();
      }
      """;

  @Test
  void wrong() {
    check(
        """
        @GetMapping("/a") ResponseEntity<String> a(int code) {
          return ResponseEntity«UnknownAnswer:note».status(code).build();
        }
        @GetMapping("/b") ResponseEntity<String> eachPlaceOnce(int code, String why) {
          if (why == null) {
            return ResponseEntity«UnknownAnswer».status(code).build();
          }
          return ResponseEntity«UnknownAnswer».status(code + 1).body(why);
        }
        @GetMapping("/c") ResponseEntity<String> throughAHelper(int code) { return helper(code); }
        private ResponseEntity<String> helper(int code) {
          return ResponseEntity«UnknownAnswer».status(code).build();
        }
        """);
  }

  /** Requests may come to it by a functional route, so the last line counts it. */
  @Test
  void methodThatOnlyDeclares() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnknownAnswer:note")
        .compile(
            """
            package io.swagger.v3.oas.annotations.responses;
            public @interface ApiResponse { String responseCode(); }
            """,
            UserController.with(
                """
                @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "404")
                ResponseEntity<String> a(int code) { return ResponseEntity«UnknownAnswer».status(code).build(); }
                """))
        .assertMarkedFindings();
  }

  @Test
  void nearMiss() {
    check(
        """
        @GetMapping("/a") ResponseEntity<String> known() { return ResponseEntity.status(409).build(); }
        @GetMapping("/b") ResponseEntity<String> byContract(int code) { return helper(code); }
        @Returns({200, 404}) private ResponseEntity<String> helper(int code) {
          return ResponseEntity.status(code).build();
        }
        ResponseEntity<String> noHandler(int code) { return ResponseEntity.status(code).build(); }
        """);
  }

  @Test
  void suppressed() {
    check(
        """
        @SuppressWarnings("UnknownAnswer") @GetMapping("/a") ResponseEntity<String> a(int code) {
          return ResponseEntity.status(code).build();
        }
        @SuppressWarnings("UnknownAnswer") @RestController static class Typed {
          @GetMapping("/b") ResponseEntity<String> b(int code) { return helper(code); }
        }
        static ResponseEntity<String> helper(int code) { return ResponseEntity.status(code).build(); }
        """);
  }

  @Test
  void isOffByDefaultAndCountedAllTheSame() {
    Compiled compiled = JAVAC.withBodies().compile(UserController.with(UNKNOWN));
    assertThat(compiled.findings()).hasSize(1);
    assertThat(compiled.finding("CheckedHandlers").unindented())
        .endsWith("Handlers: 1, statuses: 0, unknown: 1, findings: 0");
  }

  /** The last line counts it as unknown already. */
  @Test
  void isNoFault() {
    Compiled compiled =
        JAVAC
            .withBodies("-Astatusdoc.severity=UnknownAnswer:warning")
            .compile(UserController.with(UNKNOWN));
    assertThat(compiled.findings()).hasSize(2);
    assertThat(compiled.finding("CheckedHandlers").unindented())
        .endsWith("Handlers: 1, statuses: 0, unknown: 1, findings: 0");
  }

  @Test
  void saysTheWayAndWhatToDo() {
    String source =
        UserController.with(
            """
            @GetMapping("/a") ResponseEntity<String> a(int code) { return new Helper().of(code); }
            """);
    String helper =
        """
        package com.acme;
        import org.springframework.http.ResponseEntity;
        class Helper {
          ResponseEntity<String> of(int code) { return ResponseEntity.status(code).build(); }
        }
        """;
    assertThat(said("en", source, helper))
        .isEqualTo(
            "[UnknownAnswer] a(int) answers with a status that cannot be told from the source.\n"
                + "UserController.a → Helper.of (Helper.java:4) → ?\n"
                + "Write the status as a constant, or let a method with @Returns make the response: its"
                + " callers rely on that");
    assertThat(said("ko", source, helper))
        .isEqualTo(
            "[UnknownAnswer] a(int) 메소드에 상태 코드를 알 수 없는 응답이 있습니다.\n"
                + "UserController.a → Helper.of (Helper.java:4) → ?\n"
                + "상태 코드를 상수로 쓰거나, 응답을 만드는 부분을 @Returns를 붙인 메소드로 옮기세요. 호출하는 쪽은 그 선언을 따릅니다");
  }

  /** A handler of exceptions may be long: the line in it says where the status gets lost. */
  @Test
  void saysTheLineInTheHandlerOfAnException() {
    String source =
        UserController.with(
            """
            @GetMapping("/a") String a() { throw new IllegalStateException(); }
            """);
    String advice =
        """
        package com.acme;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> handle(IllegalStateException e) {
            if (e.getCause() instanceof InterruptedException) {
              return ResponseEntity.status(503).build();
            }
            return answer(e.getMessage().length());
          }
          private ResponseEntity<String> answer(int code) {
            return ResponseEntity.status(code).build();
          }
        }
        """;
    assertThat(said("en", source, advice))
        .contains(
            "UserController.a throws IllegalStateException → Advice.handle (Advice.java:9) →"
                + " Advice.answer (Advice.java:12) → ?");
  }

  private static String said(String language, String... sources) {
    return JAVAC
        .withBodies("-Astatusdoc.severity=UnknownAnswer:warning", "-Astatusdoc.lang=" + language)
        .compile(sources)
        .finding("UnknownAnswer")
        .unindented();
  }

  private static void check(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnknownAnswer:note")
        .compile(UserController.with(members))
        .assertMarkedFindings();
  }
}
