package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetaAnnotationTest {
  @ParameterizedTest
  @EnumSource
  void toAnyDepth(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController {
              @Three void a() {}
            }
            @Returns(value = 404, when = "one") @interface One {}
            @One @Returns(409) @interface Two {}
            @Two @interface Three {}
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains("NOT_FOUND(404", "CONFLICT(409", "one");
  }

  @ParameterizedTest
  @EnumSource
  void isReportedAtTheAnnotationThatIsCompiledHere(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Three void a() {}
              @Two void b() {}
            }
            @Returns(«UnknownStatus»499) @interface One {}
            @One @interface Two {}
            @Two @interface Three {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void inACircle(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.ResponseStatusDoc;
            @ResponseStatusDoc
            class UserController {
              @Ping void a() {}
              @Pong void b() {}
              @Self void c() {}
            }
            @Returns(404) @Pong @interface Ping {}
            @Returns(409) @Ping @interface Pong {}
            @Returns(410) @Self @interface Self {}
            """);
    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.UserControllerStatus"))
        .contains(
            "NOT_FOUND(404",
            "CONFLICT(409",
            "GONE(410",
            "UserController#a()",
            "UserController#b()");
  }

  @ParameterizedTest
  @EnumSource
  void everyOneInACircleCarriesAllOfIt(TestCompiler compiler) {
    Map<String, String> snippets =
        compiler
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.ResponseStatusDoc;
                import io.github.statusdoc.Returns;
                @ResponseStatusDoc
                class UserController {
                  @Ping void a() {}
                  @Pong void b() {}
                }
                @Returns(404) @Pong @interface Ping {}
                @Returns(409) @Ping @interface Pong {}
                """)
            .assertMarkedFindings()
            .snippets();
    assertThat(snippets).hasSize(3);
    assertThat(snippets.values()).allSatisfy(html -> assertThat(html).contains("404", "409"));
  }

  @ParameterizedTest
  @EnumSource
  void isReportedAtItsUseWhereTheAnnotationWasCompiledBefore(TestCompiler compiler) {
    Path library =
        compiler
            .with("-Astatusdoc.severity=UnknownStatus:off,StatusOutOfRange:off")
            .compile(
                """
                package com.acme.shared;
                import io.github.statusdoc.Returns;
                @Returns({404, 499, 600})
                public @interface One {}
                """)
            .output();
    compiler
        .with("-Astatusdoc.lang=en")
        .classPath(library)
        .compile(
            """
            package com.acme;
            import com.acme.shared.One;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(200) void own() {}
              «UnknownStatus,StatusOutOfRange»@One void a() {}
              @Two void b() {}
            }
            «UnknownStatus,StatusOutOfRange»@One @interface Two {}
            """)
        .assertMarkedFindings();
  }
}
