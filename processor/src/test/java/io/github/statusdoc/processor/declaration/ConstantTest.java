package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstantTest {
  @ParameterizedTest
  @EnumSource
  void ownAndImported(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import static com.acme.Codes.TEAPOT;
            class UserController {
              static final int OWN = 499;
              @Returns(«UnknownStatus»OWN) void a() {}
              @Returns({Codes.OK, «DeprecatedStatus»TEAPOT}) void b() {}
              @Returns(OWN «StatusOutOfRange»+ 101) void c() {}
              @Returns(«UnknownStatus»'\\u01f3') void d() {}
            }
            interface Codes {
              int OK = 200;
              int TEAPOT = OK + 218;
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void ofAJar(TestCompiler compiler) {
    Path library =
        compiler
            .compile(
                "package com.acme.shared;\npublic class Codes { public static final int GONE = 499; }")
            .output();
    compiler
        .with("-Astatusdoc.lang=en")
        .classPath(library)
        .compile(
            """
            package com.acme;
            import static com.acme.shared.Codes.GONE;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(«UnknownStatus»GONE) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void ofTheGeneratedCatalogue(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController {
              @Returns(HttpStatuses.Code.NOT_FOUND) void a() {}
              @Returns({200, HttpStatuses.Code«DeprecatedStatus».UNUSED_418}) void b() {}
            }
            """,
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains("NOT_FOUND(404", "UserController#a()", "UserController#b()");
  }

  @ParameterizedTest
  @EnumSource
  void ofAnotherGeneratedType(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController {
              @Returns(OrderControllerStatus.Code.CONFLICT) void a() {}
            }
            @ResponseStatusDoc
            class OrderController {
              @Returns(PayControllerStatus.Code.GONE) void a() {}
              @Returns(409) void b() {}
            }
            @ResponseStatusDoc
            class PayController {
              @Returns(410) void a() {}
            }
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus")).contains("CONFLICT(409");
  }

  @ParameterizedTest
  @EnumSource
  void inheritedFromAnInterfaceThatWaits(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController implements UserApi {
              @Override public void a() {}
              @Returns(200) void b() {}
            }
            interface UserApi {
              @Returns(HttpStatuses.Code.NOT_FOUND) void a();
            }
            """,
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains("NOT_FOUND(404", "UserController#a()");
  }

  @ParameterizedTest
  @EnumSource
  void inheritedFromAroundTheType(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController {
              @Returns(200) void a() {}
            }
            """,
            """
            @io.github.statusdoc.ResponseStatusDoc
            @io.github.statusdoc.Returns(HttpStatuses.Code.NOT_FOUND)
            package com.acme;
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains("NOT_FOUND(404", "OK(200");
  }

  @ParameterizedTest
  @EnumSource
  void inheritedByATypeThatOverridesNothing(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController extends Base {
              @Returns(200) void b() {}
            }
            class Base {
              @Returns(HttpStatuses.Code.NOT_FOUND) void a() {}
            }
            """,
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains("NOT_FOUND(404", "OK(200");
  }
}
