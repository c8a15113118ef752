package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnknownStatusTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(«UnknownStatus:error»499) void a() {}
              @Returns({404, «UnknownStatus»420}) void b() {}
              @Returns(200) @Returns(value = «UnknownStatus»599, when = "x") void c() {}
              @Returns.List({@Returns(200), @Returns({«UnknownStatus»299, 404})}) void d() {}
              static final int OWN = 427;
              @Returns(«UnknownStatus»OWN) void e() {}
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
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition(code = 499, name = "Client Closed Request")
            class UserController {
              @Returns(499) void a() {}
              @Returns({451, 500}) void b() {}
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
              @SuppressWarnings("UnknownStatus") @Returns(499) void a() {}
              @SuppressWarnings("UnknownStatus") static class Inner {
                @Returns(499) void b() {}
              }
              @SuppressWarnings("StatusOutOfRange") @Returns(«UnknownStatus»499) void c() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=UnknownStatus:note")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController { @Returns(«UnknownStatus:note»499) void a() {} }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void namesNeighboursAndVendors(TestCompiler compiler) {
    String text =
        compiler
            .compile("import io.github.statusdoc.Returns; class A { @Returns(520) void a() {} }")
            .finding("UnknownStatus")
            .text();
    assertThat(text)
        .contains("511 (Network Authentication Required)")
        .contains("Cloudflare")
        .contains("@StatusDefinition(code = 520");
  }
}
