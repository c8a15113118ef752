package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedNameClashTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            «GeneratedNameClash:error»@ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
            }
            class UserControllerStatus {}
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
              static class UserControllerStatus {}
            }
            class UserStatus {}
            """,
            """
            package com.other;
            public class UserControllerStatus {}
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
            @SuppressWarnings("GeneratedNameClash")
            @ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
            }
            class UserControllerStatus {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=GeneratedNameClash:warning")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            «GeneratedNameClash:warning»@ResponseStatusDoc
            class UserController {
              @Returns(404) void a() {}
            }
            class UserControllerStatus {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void betweenTwoGeneratedTypes(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            class User {
              @ResponseStatusDoc static class Controller {
                @Returns(404) void a() {}
              }
            }
            «GeneratedNameClash»@ResponseStatusDoc class User_Controller {
              @Returns(404) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void betweenAPackageAndAType(TestCompiler compiler) {
    compiler
        .compile(
            """
            «GeneratedNameClash»@io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """,
            """
            package com.acme;
            class HttpStatuses {}
            """)
        .assertMarkedFindings();
  }
}
