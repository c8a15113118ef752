package io.github.statusdoc.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.RecordingProcessor;
import io.github.statusdoc.processor.testing.StatusType;
import io.github.statusdoc.processor.testing.TestCompiler;
import io.github.statusdoc.processor.testing.WritingProcessor;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that are not there yet when the processor sees them for the first time. */
class MultiRoundTest {
  @ParameterizedTest
  @EnumSource
  void constantOfAnotherProcessor(TestCompiler compiler) {
    String codes =
        """
        package com.acme;
        interface Codes { int MISSING = 404; int ODD = 499; }
        """;
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=en")
            .processors(
                new StatusdocProcessor(), new WritingProcessor(Map.of("com.acme.Codes", codes)))
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                class Api {
                  @Returns({200, Codes.MISSING}) void a() {}
                  @Returns(Codes«UnknownStatus».ODD) void b() {}
                }
                """);

    compiled.assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void annotatedTypeOfAnotherProcessor(TestCompiler compiler) {
    String api =
        """
        package com.acme;
        import io.github.statusdoc.*;
        @ResponseStatusDoc public class Api { @Returns(404) public void a() {} }
        """;
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=en")
            .processors(new StatusdocProcessor(), new WritingProcessor(Map.of("com.acme.Api", api)))
            .compile(
                """
                package com.acme;
                class User {
                  int code = ApiStatus.Code.NOT_FOUND;
                  @io.github.statusdoc.Returns(ApiStatus.Code.NOT_FOUND) void a() {}
                }
                """);

    assertThat(compiled.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void catalogueOfTheSameCompilation(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compiler.compile(
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """,
            """
            package com.acme;
            import static com.acme.HttpStatuses.Code.*;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @Returns({HttpStatuses.Code.OK, NOT_FOUND}) void a() {}
              @Returns(value = PAYLOAD_TOO_LARGE, when = "more than " + HttpStatuses.Text.OK)
              void b() {}
            }
            """);

    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    assertThat(compiled.findings()).isEmpty();
    assertThat(type(compiled, "com.acme.ApiStatus").names())
        .containsExactly("OK", "NOT_FOUND", "CONTENT_TOO_LARGE");
    assertThat(compiled.snippets().get("com.acme.Api.html")).contains("<td>more than 200</td>");
  }

  /**
   * javac cannot repeat an annotation whose value is not there yet ("expression not allowed as
   * annotation value"), unless the container is written out.
   */
  @ParameterizedTest
  @EnumSource
  void repeatedInTheirContainer(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compiler.compile(
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @Returns.List({
                @Returns({200, 201}),
                @Returns(value = HttpStatuses.Code.NOT_FOUND, when = "gone")
              })
              void a() {}
            }
            """);

    assertThat(compiled.messages()).isEmpty();
    assertThat(type(compiled, "com.acme.ApiStatus").names())
        .containsExactly("OK", "CREATED", "NOT_FOUND");
  }

  /** What is above a type is not known in the first round, though the type itself is. */
  @ParameterizedTest
  @EnumSource
  void inheritedConstants(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compiler.compile(
            """
            @ResponseStatusDoc
            @Returns({500, HttpStatuses.Code.BAD_GATEWAY})
            package com.acme;
            import io.github.statusdoc.*;
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api extends Base implements Contract {
              @Returns(200) public void a() {}
            }
            class Base { @Returns(HttpStatuses.Code.GONE) public void b() {} }
            interface Contract { @Returns(HttpStatuses.Code.NOT_FOUND) void a(); }
            """);

    assertThat(compiled.messages()).isEmpty();
    assertThat(type(compiled, "com.acme.ApiStatus").names())
        .containsExactly("OK", "NOT_FOUND", "GONE", "INTERNAL_SERVER_ERROR", "BAD_GATEWAY");
  }

  @ParameterizedTest
  @EnumSource
  void ownConstants(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @Returns({200, 404}) void a() {}
              @Returns({201, ApiStatus.Code«SelfReference».NOT_FOUND}) void b() {}
            }
            """);

    compiled.assertMarkedFindings();
    assertThat(type(compiled, "com.acme.ApiStatus").names())
        .containsExactly("OK", "CREATED", "NOT_FOUND");
    assertThat(compiled.snippets().get("com.acme.Api/b().html"))
        .contains("201 Created", "404 Not Found");
  }

  /** The circle cannot be closed: a constant that only its own value would make. */
  @ParameterizedTest
  @EnumSource
  void ownConstantsThatNobodyElseDeclares(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api { @Returns({200, ApiStatus.Code.NOT_FOUND}) void a() {} }
            """);

    assertThat(compiled.generatedSource("com.acme.ApiStatus")).contains("OK(200");
    assertThat(compiled.compilerErrors())
        .isNotEmpty()
        .allMatch(m -> m.text().contains("NOT_FOUND"));
    assertThat(compiled.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void mutualReferences(TestCompiler compiler) throws Exception {
    RecordingProcessor recording = new RecordingProcessor(new StatusdocProcessor());
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=en", "-Astatusdoc.severity=SelfReference:off")
            .processors(recording)
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                class First { @Returns({200, SecondStatus.Code.CREATED}) void a() {} }
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                class Second { @Returns({201, FirstStatus.Code.OK}) void a() {} }
                """);

    assertThat(compiled.messages()).isEmpty();
    assertThat(type(compiled, "com.acme.FirstStatus").names()).contains("OK");
    assertThat(type(compiled, "com.acme.SecondStatus").names()).contains("CREATED");
    assertThat(compiled.snippets().get("com.acme.First.html")).contains("200 OK", "201 Created");
    assertThat(compiled.snippets().get("com.acme.Second.html")).contains("200 OK", "201 Created");
    assertThat(recording.created()).doesNotHaveDuplicates().hasSize(6);
  }

  /** What is wrong in the first round is said once, though there are more rounds. */
  @ParameterizedTest
  @EnumSource
  void saidOnce(TestCompiler compiler) {
    compiler
        .compile(
            """
            @io.github.statusdoc.ResponseStatusDoc
            package com.acme;
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            class Api {
              @Returns(«UnknownStatus»499) void a() {}
              @Returns({«UnknownStatus»498, HttpStatuses.Code.OK}) void b() {}
            }
            """)
        .assertMarkedFindings();
  }

  private static StatusType type(Compiled compiled, String name)
      throws ReflectiveOperationException {
    return new StatusType(compiled.load(name));
  }
}
