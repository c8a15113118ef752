package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import org.junit.jupiter.api.Test;

class HandlerStatusesTest {
  private static final String DECLARED =
      """
      @GetMapping("/a") @Returns({200, 404}) ResponseEntity<String> a(String name) {
        return name == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(name);
      }
      """;

  @Test
  void wrong() {
    check(
        """
        @GetMapping("/a") @Returns({200, 404}) ResponseEntity<String> «HandlerStatuses:note»a(String name) {
          return name == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(name);
        }
        @GetMapping("/b") String «HandlerStatuses»declaresNothing() { return ""; }
        @GetMapping("/c") String «HandlerStatuses»onlyFails() { throw new IllegalStateException(); }
        """);
  }

  @Test
  void nearMiss() {
    check(
        """
        String noHandler() { return ""; }
        @Returns(200) ResponseEntity<String> contract() { return ResponseEntity.ok(""); }
        """);
  }

  @Test
  void suppressed() {
    check(
        """
        @SuppressWarnings("HandlerStatuses") @GetMapping("/a") String a() { return ""; }
        @SuppressWarnings("HandlerStatuses") @RestController static class Typed {
          @GetMapping("/b") String b() { return ""; }
        }
        """);
  }

  @Test
  void isOffByDefaultAndNoFault() {
    assertThat(JAVAC.withBodies().compile(UserController.with(DECLARED)).findings()).hasSize(1);
    Compiled compiled =
        JAVAC
            .withBodies("-Astatusdoc.severity=HandlerStatuses:note")
            .compile(UserController.with(DECLARED));
    assertThat(compiled.findings()).hasSize(2);
    assertThat(compiled.finding("CheckedHandlers").unindented())
        .endsWith("Handlers: 1, statuses: 2, unknown: 0, findings: 0");
  }

  @Test
  void saysAllStatusesAndTheWays() {
    String source =
        UserController.with(
            """
            @GetMapping("/a") ResponseEntity<String> a(int code) {
              if (code == 0) { throw new Missing(); }
              return code == 1 ? ResponseEntity.accepted().build() : ResponseEntity.status(code).build();
            }
            """);
    String missing =
        """
        package com.acme;
        @org.springframework.web.bind.annotation.ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND)
        class Missing extends RuntimeException {}
        """;
    assertThat(said("en", source, missing))
        .isEqualTo(
            "[HandlerStatuses] a(int) answers with 202 (Accepted), 404 (Not Found), and with one that cannot be told\n"
                + "UserController.a throws Missing → 404");
    assertThat(said("ko", source, missing))
        .isEqualTo(
            "[HandlerStatuses] a(int) 메소드의 응답: 202 (Accepted), 404 (Not Found), 알 수 없음\n"
                + "UserController.a throws Missing → 404");
  }

  @Test
  void saysWhereAllIsUnknown() {
    String source =
        UserController.with(
            """
            @GetMapping("/a") ResponseEntity<String> a(int code) { return ResponseEntity.status(code).build(); }
            """);
    assertThat(said("en", source))
        .isEqualTo("[HandlerStatuses] a(int) answers with a status that cannot be told");
    assertThat(said("ko", source)).isEqualTo("[HandlerStatuses] a(int) 메소드의 응답: 알 수 없음");
  }

  @Test
  void saysWhereNoneIsKnown() {
    String source =
        UserController.with(
            "@GetMapping(\"/a\") String a() { throw new IllegalStateException(); }");
    assertThat(said("en", source))
        .isEqualTo(
            "[HandlerStatuses] a() answers with no status that is known; an exception that nothing"
                + " maps is a 500");
    assertThat(said("ko", source))
        .isEqualTo("[HandlerStatuses] a() 메소드의 응답 중에 파악한 상태 코드가 없습니다. 처리하는 곳이 없는 예외의 응답은 500입니다");
  }

  private static String said(String language, String... sources) {
    return JAVAC
        .withBodies("-Astatusdoc.severity=HandlerStatuses:note", "-Astatusdoc.lang=" + language)
        .compile(sources)
        .finding("HandlerStatuses")
        .unindented();
  }

  private static void check(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,HandlerStatuses:note")
        .compile(UserController.with(members))
        .assertMarkedFindings();
  }
}
