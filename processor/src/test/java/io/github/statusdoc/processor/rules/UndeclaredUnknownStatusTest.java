package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * UndeclaredStatus proposes to declare no code whose declaration would be an error: such a code is
 * reported where it is written, or has to be defined first.
 */
class UndeclaredUnknownStatusTest {
  private static final String DEFINE =
      "Not registered with IANA: 499. To declare it, write @StatusDefinition on a type first and"
          + " name that type in -Astatusdoc.definitions";

  @Test
  void unknownCodes() {
    assertThat(remedies(compile("UnknownStatusLiteral:off", handler("", "499"))))
        .containsExactly(DEFINE);
    assertThat(remedies(compile("UnknownStatusLiteral:off", handler("", "409", "499"))))
        .containsExactlyInAnyOrder("Add: @Returns(409)", DEFINE);
    String silenced = handler("@SuppressWarnings(\"UnknownStatusLiteral\")", "499");
    assertThat(remedies(compile("CheckedHandlers:off", silenced))).containsExactly(DEFINE);
  }

  @Test
  void inKorean() {
    Compiled compiled =
        JAVAC
            .withBodies("-Astatusdoc.lang=ko", "-Astatusdoc.severity=UnknownStatusLiteral:off")
            .compile(handler("", "499"));
    assertThat(remedies(compiled))
        .containsExactly(
            "IANA에 등록되지 않은 코드: 499. 선언하려면 먼저 타입에 @StatusDefinition 애너테이션을 붙이고 그 타입을"
                + " -Astatusdoc.definitions 옵션에 지정하세요");
  }

  @Test
  void definedCodesAreDeclaredAsAnyOther() {
    String defined =
        handler("@io.github.statusdoc.StatusDefinition(code = 499, name = \"Closed\")", "499");
    assertThat(remedies(compile("CheckedHandlers:off", defined)))
        .containsExactly("Add: @Returns(499)");
  }

  /** Who declares it gets the next warning. */
  @Test
  void codesThatShouldNotBeUsed() {
    String avoid = "Should not be used: 418. Answer with another code instead of declaring it";
    assertThat(remedies(compile("CheckedHandlers:off", handler("", "418")))).containsExactly(avoid);
    assertThat(remedies(compile("CheckedHandlers:off", handler("", "418", "409"))))
        .containsExactlyInAnyOrder("Add: @Returns(409)", avoid);
    Compiled inKorean = JAVAC.withBodies("-Astatusdoc.lang=ko").compile(handler("", "418"));
    assertThat(remedies(inKorean)).containsExactly("사용을 권장하지 않는 코드: 418. 선언하는 대신 다른 코드로 응답하세요");
  }

  /** Each is said once, at the number. */
  @Test
  void nearMiss() {
    compile("CheckedHandlers:off", handler("", "«UnknownStatusLiteral»499")).assertMarkedFindings();
    compile("CheckedHandlers:off", handler("", "«UnknownStatusLiteral»4040"))
        .assertMarkedFindings();
    compile("CheckedHandlers:off,UnknownStatusLiteral:off", handler("", "4040"))
        .assertMarkedFindings();
  }

  /** A number that is reported in one place says nothing of others. */
  @Test
  void reportedElsewhere() {
    String elsewhere =
        """
        package com.acme;
        class Client {
          boolean isClosed(java.net.http.HttpResponse<String> r) { return r.statusCode() == 499; }
        }
        """;
    Compiled compiled =
        JAVAC
            .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
            .compile(handler("", "code(499)").replace("@GetMapping(", HELPER), elsewhere);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactlyInAnyOrder("UnknownStatusLiteral", "UndeclaredStatus");
  }

  private static final String HELPER =
      "private int code(int status) { return status; }\n  @GetMapping(";

  @Test
  void theCodesBesideAreStillReported() {
    Compiled compiled =
        compile("CheckedHandlers:off", handler("", "«UnknownStatusLiteral»499", "409"));
    assertThat(remedies(compiled)).containsExactly("Add: @Returns(409)");
  }

  /** What the handler declares and answers is not called unanswered. */
  @Test
  void declaredAndReportedIsAnswered() {
    JAVAC
        .withBodies(
            "-Astatusdoc.severity=CheckedHandlers:off,UnknownStatus:off,UnreturnedStatus:warning")
        .compile(
            handler("", "«UnknownStatusLiteral»299")
                .replace("@Returns(200)", "@Returns({200, 299})"))
        .assertMarkedFindings();
  }

  private static String handler(String annotation, String... codes) {
    StringBuilder body = new StringBuilder();
    for (String code : codes) {
      body.append("if (id == ").append(body.length()).append(") { return ResponseEntity.status(");
      body.append(code).append(").build(); }\n");
    }
    return """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        %s
        @RestController
        class UserController {
          @GetMapping("/a") @Returns(200)
          ResponseEntity<String> a(int id) { %s return ResponseEntity.ok("x"); }
        }
        """
        .formatted(annotation, body);
  }

  private static Compiled compile(String severity, String source) {
    return JAVAC.withBodies("-Astatusdoc.severity=" + severity).compile(source);
  }

  private static List<String> remedies(Compiled compiled) {
    return compiled.findings().stream()
        .filter(message -> message.rule().equals("UndeclaredStatus"))
        .map(Message::unindented)
        .map(text -> text.substring(text.indexOf("\n") + 1))
        .toList();
  }
}
