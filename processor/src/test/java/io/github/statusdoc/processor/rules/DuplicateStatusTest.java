package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateStatusTest {
  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns({404, «DuplicateStatus:warning»404}) void a() {}
              @Returns(404) @Returns(«DuplicateStatus:warning»404) void b() {}
              @Returns(value = 404, when = "gone") @Returns(value = «DuplicateStatus:warning»404, when = "gone") void c() {}
              @Returns(value = 404, when = "gone") @Returns(value = «DuplicateStatus»404, when = " gone ") void outerSpace() {}
              @Returns({200, 404, «DuplicateStatus:warning»200, «DuplicateStatus:warning»404}) void d() {}
              static final int NOT_FOUND = 404;
              @Returns({404, «DuplicateStatus:warning»NOT_FOUND}) void e() {}
              @Returns.List({@Returns(404), @Returns(«DuplicateStatus:warning»404)}) void f() {}
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
            @Returns(404)
            class UserController {
              @Returns({200, 404}) void a() {}
              @Returns(404) void b() {}
              @Returns(value = 404, when = "user") @Returns(value = 404, when = "order") void c() {}
              @Returns(404) @Returns(value = 404, when = "order") void d() {}
              @NotFound @Returns(value = 404, when = "order") void e() {}
              @NotFound @Errors void f() {}
              static class Inner extends UserController {
                @Override @Returns(404) void a() {}
              }
            }
            @Returns(404) @interface NotFound {}
            @Returns({404, 500}) @interface Errors {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void carriedByAnAnnotation(TestCompiler compiler) {
    Path library =
        compiler
            .compile(
                """
                package com.shared;
                import io.github.statusdoc.Returns;
                @Returns({404, 500})
                public @interface Errors {}
                """)
            .output();
    compiler
        .with("-Astatusdoc.lang=en")
        .classPath(library)
        .compile(
            """
            package com.acme;
            import com.shared.Errors;
            import io.github.statusdoc.Returns;
            class UserController {
              @NotFound @Returns({200, «DuplicateStatus:warning»404}) void a() {}
              @Returns(«DuplicateStatus:warning»404) @NotFound void b() {}
              @Errors @Returns(«DuplicateStatus:warning»500) void c() {}
              @Deep @Returns(value = «DuplicateStatus:warning»409, when = "taken") void d() {}
            }
            @Returns(404) @interface NotFound {}
            @Returns(value = 409, when = "taken") @interface Taken {}
            @Taken @interface Deep {}
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
              @SuppressWarnings("DuplicateStatus") @Returns({404, 404}) void a() {}
              @SuppressWarnings("DuplicateStatus") static class Inner {
                @Returns(404) @Returns(404) void b() {}
              }
              @SuppressWarnings("UnknownStatus") @Returns({499, «DuplicateStatus»499}) void c() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=DuplicateStatus:error")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController { @Returns({404, «DuplicateStatus:error»404}) void a() {} }
            """)
        .assertMarkedFindings();
  }
}
