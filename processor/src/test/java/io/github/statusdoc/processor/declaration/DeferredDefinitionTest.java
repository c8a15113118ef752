package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import io.github.statusdoc.processor.testing.WritingProcessor;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Definitions whose values another processor generates in the same compilation. */
class DeferredDefinitionTest {
  private static final String CODES =
      """
      package com.acme;
      public interface Codes {
        int GONE = 499;
        int TAKEN = 404;
        int ODD = 600;
        String NAME = "Client Closed Request";
      }
      """;

  private static Compiled compile(TestCompiler compiler, String... sources) {
    return compileWith("-Astatusdoc.docs=en", compiler, sources);
  }

  private static Compiled compileWith(String option, TestCompiler compiler, String... sources) {
    return compiler
        .with("-Astatusdoc.lang=en", option)
        .processors(new StatusdocProcessor(), new WritingProcessor(Map.of("com.acme.Codes", CODES)))
        .compile(sources);
  }

  @ParameterizedTest
  @EnumSource
  void onTheType(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            @StatusDefinition(code = Codes.GONE, name = "Client Closed Request")
            class Api {
              @Returns({200, 499}) void a() {}
              @Returns(«UnknownStatus»498) void b() {}
            }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("OK(200", "CLIENT_CLOSED_REQUEST(499");
    assertThat(compiled.snippets().get("com.acme.Api.html")).contains("499 Client Closed Request");
  }

  @ParameterizedTest
  @EnumSource
  void ofTheOptions(TestCompiler compiler) {
    Compiled compiled =
        compileWith(
            "-Astatusdoc.definitions=com.acme.AcmeStatuses",
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api { @Returns({200, 499}) void a() {} }
            class Other { @Returns(«UnknownStatus»498) void a() {} }
            @StatusDefinition(code = Codes.GONE, name = Codes.NAME) class AcmeStatuses {}
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499");
  }

  @ParameterizedTest
  @EnumSource
  void onThePackage(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            @ResponseStatusDoc
            @StatusDefinition(code = 499, name = Codes.NAME)
            package com.acme;
            import io.github.statusdoc.*;
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api { @Returns({200, 499}) void a() {} }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499");
    assertThat(compiled.generatedSource("com.acme.HttpStatuses"))
        .contains("CLIENT_CLOSED_REQUEST(499");
  }

  @ParameterizedTest
  @EnumSource
  void onAnAnnotation(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api { @Gone void a() {} }
            @StatusDefinition(code = Codes.GONE, name = "Client Closed Request") @Returns(499)
            @interface Gone {}
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499");
  }

  @ParameterizedTest
  @EnumSource
  void isCheckedWhenItIsKnown(TestCompiler compiler) {
    compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @StatusDefinition(code = Codes«InvalidDefinition».TAKEN, name = "Lost")
            class Api { @Returns(404) void a() {} }
            """)
        .assertMarkedFindings();
  }

  /** What Statusdoc generates has registered codes, or defined ones: neither is free. */
  @ParameterizedTest
  @EnumSource
  void namingWhatStatusdocGenerates(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            @StatusDefinition(code = OtherStatus.Code«InvalidDefinition».GONE, name = "Lost")
            class Api { @Returns({200, 410}) void a() {} }
            @ResponseStatusDoc
            class Other { @Returns(410) void a() {} }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus")).contains("OK(200", "GONE(410");
  }

  /** Nobody can generate it: the compiler says so, and nothing breaks. */
  @ParameterizedTest
  @EnumSource
  void inACircle(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            @StatusDefinition(code = ApiStatus.Code.LOST, name = "Lost")
            class Api { @Returns({200, 498}) void a() {} }
            """);

    compiled.assertOnlyMarkedFindings();
    assertThat(compiled.compilerErrors()).isNotEmpty();
    assertThat(compiled.generatedSources()).doesNotContainKey("com.acme.ApiStatus");
  }

  /** javac runs no further round after an error, so an error may not come before what waits. */
  @ParameterizedTest
  @EnumSource
  void anErrorElsewhereStopsNothingThatWaits(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            class First { @Returns(«UnknownStatus»498) void a() {} }
            class Second { @Returns({200, Codes«StatusOutOfRange».ODD}) void a() {} }
            @ResponseStatusDoc
            @StatusDefinition(code = Codes.GONE, name = "Client Closed Request")
            class Third {
              @Returns({499, «UnknownStatus»497}) void a() {}
              int code = ThirdStatus.Code.CLIENT_CLOSED_REQUEST;
            }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ThirdStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499");
  }
}
