package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Definitions that annotations bring together, each of them right by itself. */
class ClashingDefinitionTest {
  @ParameterizedTest
  @EnumSource
  void inOneDocument(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @First @Returns({200, 498}) void a() {}
              «InvalidDefinition:error»@Second @Returns({201, 499}) void b() {}
            }
            class Apart {
              @First @Returns(498) void a() {}
              @Second @Returns(499) void b() {}
            }
            @StatusDefinition(code = 498, name = "Gone Away") @interface First {}
            @StatusDefinition(code = 499, name = "Gone Away") @interface Second {}
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("OK(200", "CREATED(201", "GONE_AWAY(498")
        .doesNotContain("499");
    assertThat(compiled.snippets().get("com.acme.Api.html"))
        .contains("498 Gone Away")
        .doesNotContain("499");
  }

  @ParameterizedTest
  @EnumSource
  void onOneElement(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @First «InvalidDefinition»@Second
            class Api {
              @Returns(499) void a() {}
              @First void b() {}
              «InvalidDefinition»@Second void c() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request") @interface First {}
            @StatusDefinition(code = 499, name = "Gone Away") @interface Second {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void onOneDocumentedType(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc @First «InvalidDefinition:error»@SameCode @Returns(499)
            class Code {}
            @ResponseStatusDoc @First «InvalidDefinition:error»@SameName
            class Name {
              @Returns(499) void a() {}
              @Returns({200, 498}) void b() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request") @interface First {}
            @StatusDefinition(code = 499, name = "Gone Away") @interface SameCode {}
            @StatusDefinition(code = 498, name = "Client Closed Request") @interface SameName {}
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.CodeStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499")
        .doesNotContain("Gone Away");
    assertThat(compiled.generatedSource("com.acme.NameStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499", "OK(200")
        .doesNotContain("498");
  }

  @ParameterizedTest
  @EnumSource
  void theSameDefinitionByTwoWays(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @Left @Right @Returns(499) void a() {}
              @Also @Returns(499) void b() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request") @interface Base {}
            @Base @interface Left {}
            @Base @interface Right {}
            @StatusDefinition(code = 499, name = "Client Closed Request") @interface Also {}
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499");
  }

  /** A flaw of the definition itself is said where it stands, or, from a jar, where it is used. */
  @ParameterizedTest
  @EnumSource
  void aFlawOfTheDefinitionItself(TestCompiler compiler) {
    Path library =
        compiler
            .with("-Astatusdoc.severity=InvalidDefinition:off")
            .compile(
                """
                package com.shared;
                import io.github.statusdoc.StatusDefinition;
                @StatusDefinition(code = 404, name = "Lost")
                public @interface Shared {}
                """)
            .output();
    compiler
        .with("-Astatusdoc.lang=en")
        .classPath(library)
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            import com.shared.Shared;
            class Api {
              @Own @Returns(404) void a() {}
              «InvalidDefinition»@Shared @Returns(404) void b() {}
            }
            @StatusDefinition(code = «InvalidDefinition»404, name = "Lost") @interface Own {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void suppressed(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @First @Returns({200, 498}) void a() {}
              @SuppressWarnings("InvalidDefinition") @Second @Returns({201, 499}) void b() {}
            }
            @StatusDefinition(code = 498, name = "Gone Away") @interface First {}
            @StatusDefinition(code = 499, name = "Gone Away") @interface Second {}
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ApiStatus")).doesNotContain("499");
  }
}
