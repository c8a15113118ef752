package io.github.statusdoc.processor.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import io.github.statusdoc.processor.testing.WritingProcessor;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code @SuppressWarnings} may name, and when its value is known. */
class SuppressionTest {
  @ParameterizedTest
  @EnumSource
  void textsAndConstants(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class Api {
              static final String RULE = "UnknownStatus";
              @SuppressWarnings("UnknownStatus") @Returns(499) void a() {}
              @SuppressWarnings({"unused", "Unknown" + "Status"}) @Returns(499) void b() {}
              @SuppressWarnings(RULE) @Returns(499) void c() {}
              @SuppressWarnings({}) @Returns(«UnknownStatus»499) void d() {}
              @SuppressWarnings("unknownstatus") @Returns(«UnknownStatus»499) void e() {}
            }
            """)
        .assertMarkedFindings();
  }

  /** As in IDEs; but nobody gives up errors by a word that names none. */
  @ParameterizedTest
  @EnumSource
  void allIsEverythingButErrors(TestCompiler compiler) {
    String source =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        @SuppressWarnings("all")
        class Api {
          @Returns({404, 404}) void warning() {}
          @Returns(%s499) void error() {}
          @SuppressWarnings({"all", "UnknownStatus"}) @Returns(498) void named() {}
          @SuppressWarnings("All") static class Inner { @Returns({404, 404}) void around() {} }
        }
        @SuppressWarnings("ALL") class Other { @Returns({404, «DuplicateStatus»404}) void a() {} }
        """;
    compiler.compile(source.formatted("«UnknownStatus:error»")).assertMarkedFindings();
    compiler
        .with("-Astatusdoc.severity=UnknownStatus:warning")
        .compile(source.formatted(""))
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void constantOfAnotherProcessor(TestCompiler compiler) {
    String rules = "package com.acme; interface RuleNames { String UNKNOWN = \"UnknownStatus\"; }";
    compiler
        .with("-Astatusdoc.lang=en")
        .processors(
            new StatusdocProcessor(), new WritingProcessor(Map.of("com.acme.RuleNames", rules)))
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            class Api {
              @SuppressWarnings(RuleNames.UNKNOWN) @Returns(499) void a() {}
              @SuppressWarnings({"unused", RuleNames.UNKNOWN}) @Returns(499) void b() {}
              @Returns(«UnknownStatus»498) void c() {}
            }
            @SuppressWarnings(RuleNames.UNKNOWN) class Quiet { @Returns(499) void a() {} }
            class Later { @Returns(«UnknownStatus»497) void a() {} }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void erroneousValueSuppressesNothing(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class Api {
              @SuppressWarnings(NOWHERE) @Returns(«UnknownStatus»499) void a() {}
              @SuppressWarnings({"UnknownStatus", NOWHERE}) @Returns(499) void b() {}
            }
            class Later { @Returns(«UnknownStatus»498) void a() {} }
            """);
    assertThat(compiled.compilerErrors()).isNotEmpty();
    compiled.assertOnlyMarkedFindings();
  }
}
