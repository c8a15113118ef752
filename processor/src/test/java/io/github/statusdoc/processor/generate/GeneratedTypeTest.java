package io.github.statusdoc.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Golden;
import io.github.statusdoc.processor.testing.JavadocText;
import io.github.statusdoc.processor.testing.StatusType;
import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedTypeTest {
  static final String USER_CONTROLLER =
      """
      package com.acme;
      import io.github.statusdoc.*;
      import java.util.*;
      @ResponseStatusDoc
      @Returns(value = 401, when = "토큰이 없거나 만료되었을 때")
      @StatusDefinition(code = 499, name = "Client Closed Request", ko = "클라이언트가 연결을 끊었습니다.")
      public class UserController {
        @Returns(200)
        @Returns(value = 404, when = "사용자가 없을 때")
        public String find(long id) { return ""; }

        @Returns(200)
        @Returns(value = 413, when = "한 번에 100명 넘게 찾을 때")
        public <T extends Comparable<T>> List<T> find(List<? extends T> ids, T... more) {
          return null;
        }

        @Returns({201, 400})
        @Returns(value = 409, when = "이미 가입한 이메일일 때")
        @Returns(value = 409, when = "탈퇴한 지 30일이 지나지 않았을 때")
        public String create(Map<String, int[]> user) { return ""; }

        @Returns({204, 499})
        void delete(Map.Entry<String, byte[][]> key) {}
      }
      """;

  @ParameterizedTest
  @EnumSource
  void userController(TestCompiler compiler) {
    Compiled compiled = compiler.compile(USER_CONTROLLER);

    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    assertThat(compiled.generatedSources()).containsOnlyKeys("com.acme.UserControllerStatus");
    Golden.assertSame(
        "UserControllerStatus.java.txt", compiled.generatedSource("com.acme.UserControllerStatus"));
  }

  @ParameterizedTest
  @EnumSource
  void runs(TestCompiler compiler) throws Exception {
    StatusType type = load(compiler, "com.acme.UserControllerStatus", USER_CONTROLLER);

    assertThat(type.isPublic()).isTrue();
    assertThat(type.names())
        .containsExactly(
            "OK",
            "CREATED",
            "NO_CONTENT",
            "BAD_REQUEST",
            "UNAUTHORIZED",
            "NOT_FOUND",
            "CONFLICT",
            "CONTENT_TOO_LARGE",
            "CLIENT_CLOSED_REQUEST");
    assertThat(type.code("NOT_FOUND")).isEqualTo(404);
    assertThat(type.reason("NOT_FOUND")).isEqualTo("Not Found");
    assertThat(type.description("NOT_FOUND")).startsWith("서버는 요청받은 리소스를 찾을 수 없습니다.");
    assertThat(type.reason("CLIENT_CLOSED_REQUEST")).isEqualTo("Client Closed Request");
    assertThat(type.description("CLIENT_CLOSED_REQUEST")).isEqualTo("클라이언트가 연결을 끊었습니다.");
    assertThat(type.of(404)).contains("NOT_FOUND");
    assertThat(type.of(500)).isEmpty();
    assertThat(type.of(-1)).isEmpty();
    assertThat(type.constants("Code")).containsEntry("NOT_FOUND", 404);
    assertThat(type.constants("Text")).containsEntry("NOT_FOUND", "404");
  }

  @ParameterizedTest
  @EnumSource
  void formerNames(TestCompiler compiler) throws Exception {
    StatusType type = load(compiler, "com.acme.UserControllerStatus", USER_CONTROLLER);

    assertThat(type.alias("PAYLOAD_TOO_LARGE")).isEqualTo("CONTENT_TOO_LARGE");
    assertThat(type.alias("REQUEST_ENTITY_TOO_LARGE")).isEqualTo("CONTENT_TOO_LARGE");
    assertThat(type.isDeprecated("PAYLOAD_TOO_LARGE")).isTrue();
    assertThat(type.isDeprecated("CONTENT_TOO_LARGE")).isFalse();
    assertThat(type.constants("Code")).containsEntry("PAYLOAD_TOO_LARGE", 413);
    assertThat(type.constants("Text")).containsEntry("PAYLOAD_TOO_LARGE", "413");
  }

  @ParameterizedTest
  @EnumSource
  void deprecatedStatuses(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            @SuppressWarnings("DeprecatedStatus")
            public interface Old {
              @Returns({200, 305, 306, 402, 418, 510}) void old();
            }
            """);
    StatusType type = new StatusType(compiled.load("com.acme.OldStatus"));
    String source = compiled.generatedSource("com.acme.OldStatus");

    assertThat(type.names())
        .containsExactly(
            "OK", "USE_PROXY", "UNUSED_306", "PAYMENT_REQUIRED", "UNUSED_418", "NOT_EXTENDED");
    assertThat(type.names())
        .filteredOn(type::isDeprecated)
        .containsExactly("USE_PROXY", "UNUSED_306", "UNUSED_418", "NOT_EXTENDED");
    assertThat(JavadocText.html(source, "USE_PROXY")).containsPattern("@deprecated \\S+");
    assertThat(JavadocText.html(source, "PAYMENT_REQUIRED")).doesNotContain("@deprecated");
    assertThat(type.reason("UNUSED_418")).isEqualTo("(Unused)");
  }

  @ParameterizedTest
  @EnumSource
  void constantsWorkInAnnotations(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """,
            """
            package com.acme;
            @interface ApiResponse { int code(); String responseCode(); }
            class Documented {
              @ApiResponse(
                  code = HttpStatuses.Code.NOT_FOUND,
                  responseCode = HttpStatuses.Text.NOT_FOUND)
              int find(int code) {
                switch (code) {
                  case HttpStatuses.Code.OK: return 1;
                  case HttpStatuses.Code.NOT_FOUND: return 2;
                  default: return 3;
                }
              }
              int find(HttpStatuses status) {
                switch (status) { case OK: return 1; default: return 2; }
              }
            }
            """);

    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void companyDefinitionsOfTheOptions(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compiler
            .with("-Astatusdoc.definitions=com.acme.AcmeStatuses", "-Astatusdoc.docs=ko")
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @StatusDefinition(code = 499, name = "Client Closed Request", en = "It hung up.")
                @StatusDefinition(code = 420, name = "9회말 Method Failure", ko = "메소드 실패")
                final class AcmeStatuses {}
                """,
                """
                @io.github.statusdoc.ResponseStatusDoc
                package com.acme;
                """);
    StatusType type = new StatusType(compiled.load("com.acme.HttpStatuses"));

    assertThat(type.names()).hasSize(66).contains("CLIENT_CLOSED_REQUEST", "STATUS_420");
    assertThat(type.description("CLIENT_CLOSED_REQUEST")).isEqualTo("It hung up.");
    assertThat(type.reason("STATUS_420")).isEqualTo("9회말 Method Failure");
  }

  static StatusType load(TestCompiler compiler, String name, String... sources)
      throws ReflectiveOperationException {
    return new StatusType(compiler.compile(sources).load(name));
  }
}
