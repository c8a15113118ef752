package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.RecordingProcessor;
import io.github.statusdoc.processor.testing.RecordingProcessor.Created;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Gradle demands of an isolating processor, so that it need not run it over everything. */
class GradleIsolatingTest {
  private static final String[] SOURCES = {
    """
    @io.github.statusdoc.ResponseStatusDoc
    @io.github.statusdoc.Returns(500)
    package com.acme;
    """,
    """
    package com.acme;
    import io.github.statusdoc.*;
    @ResponseStatusDoc
    class Api extends Base {
      @Returns(200) void a() {}
      @ResponseStatusDoc static class Inner { @Returns({404, InnerCodes.OWN}) void b() {} }
      interface InnerCodes { int OWN = 409; }
    }
    """,
    """
    package com.acme;
    import io.github.statusdoc.*;
    class Base { @Returns(HttpStatuses.Code.GONE) void inherited() {} }
    """,
    """
    package com.acme;
    import io.github.statusdoc.*;
    @ResponseStatusDoc
    class Circle { @Returns({200, CircleStatus.Code.OK}) void a() {} }
    """
  };

  @Test
  void declaresItself() throws IOException {
    try (InputStream file =
        StatusdocProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(file.readAllBytes(), UTF_8).strip())
          .isEqualTo(StatusdocProcessor.class.getName() + ",isolating");
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneOriginatingElementForEachFile(TestCompiler compiler) {
    RecordingProcessor recording = new RecordingProcessor(new StatusdocProcessor());
    Compiled compiled = compiler.with("-Astatusdoc.lang=en").processors(recording).compile(SOURCES);

    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    assertThat(recording.created())
        .extracting(created -> created.file() + " from " + created.origins())
        .containsExactlyInAnyOrder(
            "com.acme.HttpStatuses from [com.acme]",
            "com.acme.ApiStatus from [com.acme.Api]",
            "com.acme.Api_InnerStatus from [com.acme.Api.Inner]",
            "com.acme.CircleStatus from [com.acme.Circle]",
            "META-INF/statusdoc/snippets/com.acme.Api.html from [com.acme.Api]",
            "META-INF/statusdoc/snippets/com.acme.Api/a().html from [com.acme.Api]",
            "META-INF/statusdoc/snippets/com.acme.Api/inherited().html from [com.acme.Api]",
            "META-INF/statusdoc/snippets/com.acme.Api.Inner.html from [com.acme.Api.Inner]",
            "META-INF/statusdoc/snippets/com.acme.Api.Inner/b().html from [com.acme.Api.Inner]",
            "META-INF/statusdoc/snippets/com.acme.Circle.html from [com.acme.Circle]",
            "META-INF/statusdoc/snippets/com.acme.Circle/a().html from [com.acme.Circle]");
  }

  /** Gradle lets isolating processors write resources to these places only. */
  @ParameterizedTest
  @EnumSource
  void resourcesGoToTheClassOutput(TestCompiler compiler) {
    RecordingProcessor recording = new RecordingProcessor(new StatusdocProcessor());
    compiler.with().processors(recording).compile(SOURCES);

    assertThat(recording.created().stream().map(Created::location).collect(toSet()))
        .containsExactlyInAnyOrder("SOURCE_OUTPUT", "CLASS_OUTPUT");
  }

  /**
   * Build tools wrap what javac hands to processors; {@code Trees} refuse it then. Findings still
   * come, and a repeated annotation falls back to the name of its element.
   */
  @ParameterizedTest
  @EnumSource
  void findingsComeFromAWrappedCompiler(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=en")
        .processors(new RecordingProcessor(new StatusdocProcessor()))
        .compile(
            """
            package com.acme;
            class Api {
              @io.github.statusdoc.Returns({200, «UnknownStatus»499}) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void repeatedAnnotationsOfAWrappedCompiler(TestCompiler compiler) {
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=en")
            .processors(new RecordingProcessor(new StatusdocProcessor()))
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                class Api {
                  @Returns(200) @Returns(499) void a() {}
                }
                """);

    assertThat(compiled.compilerErrors()).isEmpty();
    assertThat(compiled.findings()).hasSize(1);
    assertThat(compiled.finding("UnknownStatus").line()).isEqualTo(4);
  }
}
