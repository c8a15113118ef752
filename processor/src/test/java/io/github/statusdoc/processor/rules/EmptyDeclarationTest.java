package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmptyDeclarationTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            class UserController {
              «EmptyDeclaration:warning»@Returns({}) void a() {}
              «EmptyDeclaration:warning»@Returns(value = {}, when = "x") void b() {}
              «EmptyDeclaration:warning»@Returns.List({}) void c() {}
              @Returns(200) «EmptyDeclaration:warning»@Returns({}) void d() {}
              «EmptyDeclaration:warning»@ResponseStatusDoc static class Inner {}
            }
            «EmptyDeclaration:warning»@ResponseStatusDoc interface Nothing {
              void e();
            }
            «EmptyDeclaration:warning»@Returns({}) @interface NoStatus {}
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
            import io.github.statusdoc.ResponseStatusDoc;
            import org.springframework.web.bind.annotation.GetMapping;
            @ResponseStatusDoc
            class UserController {
              @Returns({200}) void a() {}
              void b() {}
            }
            @ResponseStatusDoc @Returns(404) class MissingUser extends RuntimeException {
              private static final long serialVersionUID = 1L;
            }
            @ResponseStatusDoc class Sub extends UserController {}
            @Returns(200) @ResponseStatusDoc class Around {
              @GetMapping void c() {}
            }
            class Plain {}
            """,
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
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
            import io.github.statusdoc.ResponseStatusDoc;
            class UserController {
              @SuppressWarnings("EmptyDeclaration") @Returns({}) void a() {}
              @SuppressWarnings("EmptyDeclaration") @ResponseStatusDoc static class Inner {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=EmptyDeclaration:error")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController { «EmptyDeclaration:error»@Returns({}) void a() {} }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void leavesAWrongCodeToItsOwnRule(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController {
              @Returns(«UnknownStatus»499) void a() {}
            }
            """)
        .assertMarkedFindings();
  }
}
