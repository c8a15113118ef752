package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusOutOfRangeTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(«StatusOutOfRange:error»99) void a() {}
              @Returns({200, «StatusOutOfRange:error»600}) void b() {}
              @Returns(«StatusOutOfRange:error»0) void c() {}
              @Returns(value = «StatusOutOfRange:error»-404, when = "x") void d() {}
              @Returns(200) @Returns(«StatusOutOfRange:error»999) void e() {}
              static final int OWN = 2_000;
              @Returns(«StatusOutOfRange:error»OWN) void f() {}
            }
            @Returns(«StatusOutOfRange:error»1000) class Whole {}
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
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition(code = 599, name = "Out Of Patience")
            class UserController {
              @Returns(200) void a() {}
              @Returns(511) void b() {}
              @Returns(599) void c() {}
              @Returns(«UnknownStatus»598) void d() {}
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
              @SuppressWarnings("StatusOutOfRange") @Returns(600) void a() {}
              @SuppressWarnings({"unused", "StatusOutOfRange"}) static class Inner {
                @Returns(600) void b() {}
              }
              @SuppressWarnings("UnknownStatus") @Returns(«StatusOutOfRange»600) void c() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=StatusOutOfRange:warning")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController { @Returns(«StatusOutOfRange:warning»600) void a() {} }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void namesVendors(TestCompiler compiler) {
    String text =
        compiler
            .compile("import io.github.statusdoc.Returns; class A { @Returns(999) void a() {} }")
            .finding("StatusOutOfRange")
            .text();
    assertThat(text)
        .startsWith("[StatusOutOfRange] 999 is not a status code")
        .contains("100 to 599 (RFC 9110, Section 15)")
        .contains("LinkedIn");
  }
}
