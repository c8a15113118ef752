package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeprecatedStatusTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(«DeprecatedStatus:warning»305) void useProxy() {}
              @Returns(«DeprecatedStatus:warning»306) void switchProxy() {}
              @Returns(«DeprecatedStatus:warning,InterimStatus»102) void processing() {}
              @Returns(«DeprecatedStatus:warning,InterimStatus»104) void resumption() {}
              @Returns({200, «DeprecatedStatus:warning»418}) void teapot() {}
              @Returns(value = «DeprecatedStatus:warning»510, when = "x") void notExtended() {}
            }
            @Returns(«DeprecatedStatus:warning»418) @interface Teapot {}
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
            class UserController {
              @Returns(402) void reserved() {}
              @Returns({303, 307, 308}) void redirects() {}
              @Returns({417, 421, 508, 511}) void neighbours() {}
            }
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
              @SuppressWarnings("DeprecatedStatus") @Returns(418) void a() {}
              @SuppressWarnings("DeprecatedStatus") @Returns(«InterimStatus»102) void b() {}
              @SuppressWarnings("DeprecatedStatus") interface Inner {
                @Returns(305) void c();
              }
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=DeprecatedStatus:error")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController { @Returns(«DeprecatedStatus:error»418) void a() {} }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "102|RFC 4918|202",
        "104|2026-11-13|none until the draft is an RFC",
        "305|RFC 9110, Section 15.4.6|out of band",
        "306|RFC 9110, Section 15.4.7|none",
        "418|RFC 9110, Section 15.5.19|400",
        "510|RFC 2774|501"
      })
  void givesTheReasonOfEachCode(int code, String reason, String instead) {
    String text =
        TestCompiler.JAVAC
            .compile(
                "import io.github.statusdoc.Returns; class A { @Returns("
                    + code
                    + ") void a() {} }")
            .finding("DeprecatedStatus")
            .text();
    assertThat(text).contains("Status code " + code).contains(reason);
    assertThat(text.substring(text.indexOf("Instead: "))).contains(instead);
  }
}
