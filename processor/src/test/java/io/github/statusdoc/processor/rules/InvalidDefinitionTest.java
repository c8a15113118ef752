package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvalidDefinitionTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.StatusDefinition;
            class Statuses {
              @StatusDefinition(code = «InvalidDefinition:error»600, name = "Far Out") static class OutOfRange {}
              @StatusDefinition(code = «InvalidDefinition:error»99, name = "Too Low") static class TooLow {}
              @StatusDefinition(code = 498, name = «InvalidDefinition:error»" ") static class EmptyName {}
              @StatusDefinition(code = 498, name = «InvalidDefinition:error»"\\u00a0\\u200b") static class NothingToSee {}
              @StatusDefinition(code = «InvalidDefinition:error»404, name = "Lost") static class RegisteredCode {}
              @StatusDefinition(code = «InvalidDefinition:error»418, name = "Tea Time") static class ReservedCode {}
              @StatusDefinition(code = 497, name = «InvalidDefinition:error»"Not found") static class RegisteredName {}
              @StatusDefinition(code = 496, name = «InvalidDefinition:error»"PAYLOAD_TOO_LARGE") static class FormerName {}
              @StatusDefinition(code = 499, name = "Client Closed Request")
              @StatusDefinition(code = «InvalidDefinition:error»499, name = "Token Required") static class CodeTwice {}
              @StatusDefinition(code = 499, name = "Client Closed Request")
              @StatusDefinition(code = 495, name = «InvalidDefinition:error»"client closed request") static class NameTwice {}
              @StatusDefinition(code = 499, name = "Client Closed Request") static class Outer {
                @StatusDefinition(code = «InvalidDefinition:error»499, name = "Client Gone") static class Inner {}
              }
            }
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
            import io.github.statusdoc.StatusDefinition;
            import io.github.statusdoc.Returns;
            @StatusDefinition(code = 499, name = "Client Closed Request", ko = "클라이언트가 연결을 끊었습니다.")
            @StatusDefinition(code = 599, name = "시간 초과")
            class Statuses {
              @StatusDefinition(code = 495, name = "!") static class Symbols {
                @StatusDefinition(code = 496, name = "?!") static class More {}
              }
              @StatusDefinition(code = 498, name = "Not Found Either") static class Inner {
                @Returns({498, 499, 599}) void a() {}
              }
            }
            @StatusDefinition(code = 499, name = "Client Closed Request") class Others {}
            """)
        .assertMarkedFindings();
  }

  /** What is wrong is said once, at the definition. */
  @ParameterizedTest
  @EnumSource
  void theCodesOfARefusedDefinitionAreNotCalledUnknown(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @StatusDefinition(code = 499, name = «InvalidDefinition:error»"")
            class Statuses {
              @Returns({404, 499, «UnknownStatus»498}) void a() {}
              static class Inner { @Returns(499) void b() {} }
            }
            class Others { @Returns(«UnknownStatus»499) void a() {} }
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
            import io.github.statusdoc.StatusDefinition;
            @SuppressWarnings("InvalidDefinition")
            @StatusDefinition(code = 404, name = "Lost")
            class Statuses {
              @StatusDefinition(code = 99, name = "Too Low") static class Inner {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=InvalidDefinition:warning")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition(code = «InvalidDefinition:warning»404, name = "Lost")
            class Statuses {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "600|Far Out|status codes run from 100 to 599",
        "498|''|empty name",
        "404|Lost|IANA registers it as 404 (Not Found)",
        "498|Not Found|the name, or a former name, of 404 (Not Found)",
        "498|Payload Too Large|the name, or a former name, of 413 (Content Too Large)"
      })
  void saysWhatIsWrong(int code, String name, String reason) {
    String source =
        """
        import io.github.statusdoc.StatusDefinition;
        @StatusDefinition(code = %d, name = "%s") class A {}
        """;
    String text =
        TestCompiler.JAVAC
            .compile(source.formatted(code, name))
            .finding("InvalidDefinition")
            .text();
    assertThat(text).contains(String.valueOf(code)).contains(reason);
  }
}
