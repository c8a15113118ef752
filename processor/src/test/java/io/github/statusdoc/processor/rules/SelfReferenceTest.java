package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfReferenceTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            @ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
              @Returns(UserControllerStatus.Code«SelfReference:note».NOT_FOUND) void b() {}
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
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            @ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
              @Returns(OrderControllerStatus.Code.CONFLICT) void b() {}
              @Returns(HttpStatuses.Code.GONE) void c() {}
            }
            @ResponseStatusDoc class OrderController {
              @Returns(409) void d() {}
            }
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
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            @ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
              @SuppressWarnings("SelfReference") @Returns(UserControllerStatus.Code.NOT_FOUND) void b() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=SelfReference:warning")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            @ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
              @Returns(UserControllerStatus.Code«SelfReference:warning».NOT_FOUND) void b() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void theCodeIsCheckedAllTheSame(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            @ResponseStatusDoc
            class UserController {
              @Returns(204) void a() {}
              @Returns(UserControllerStatus.Code«ContentForbidden,SelfReference».NO_CONTENT) String b() {
                return "";
              }
            }
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains("UserController#a()")
        .doesNotContain("UserController#b()");
    assertThat(compiled.snippets().values()).anyMatch(html -> html.contains("UserController.b()"));
  }
}
