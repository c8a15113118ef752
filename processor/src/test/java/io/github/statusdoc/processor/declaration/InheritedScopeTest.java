package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A method sees the definitions that the methods which it overrides see. */
class InheritedScopeTest {
  @ParameterizedTest
  @EnumSource
  void onTheInterface(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Controller implements Api {
              @Returns({200, 499}) public void find() {}
              @Returns(«UnknownStatus»499) public void own() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request")
            interface Api { void find(); }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ControllerStatus"))
        .contains("CLIENT_CLOSED_REQUEST(499");
  }

  @ParameterizedTest
  @EnumSource
  void onItsPackageOrThroughAnAnnotation(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme.web;
            import com.acme.api.*;
            import io.github.statusdoc.*;
            class Controller extends Base {
              @Override @Returns({497, 498, 499, «UnknownStatus»496}) public void find() {}
            }
            abstract class Base implements Api {}
            """,
            """
            package com.acme.api;
            import io.github.statusdoc.*;
            @OwnCodes public interface Api { @FindCodes void find(); }
            @StatusDefinition(code = 498, name = "Invalid Token") @interface OwnCodes {}
            @StatusDefinition(code = 497, name = "Wrong Port") @interface FindCodes {}
            """,
            """
            @io.github.statusdoc.StatusDefinition(code = 499, name = "Client Closed Request")
            package com.acme.api;
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void theNearestDefinitionCounts(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            @StatusDefinition(code = 499, name = "Token Required")
            class Controller implements Api {
              @Returns(499) public void find() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request")
            interface Api { void find(); }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.generatedSource("com.acme.ControllerStatus"))
        .contains("TOKEN_REQUIRED(499");
  }

  /** Nobody checks what a library declares but here, if its own option had defined the code. */
  @ParameterizedTest
  @EnumSource
  void fromALibrary(TestCompiler compiler) {
    Path library =
        compiler
            .with("-Astatusdoc.severity=UnknownStatus:off")
            .compile(
                """
                package com.library;
                import io.github.statusdoc.*;
                @Returns(496)
                public abstract class Base {
                  @Returns({404, 418, 498}) public abstract void find();
                  @Returns(499) public abstract void other();
                }
                """)
            .output();

    compiler
        .with()
        .classPath(library)
        .compile(
            """
            package com.acme;
            @io.github.statusdoc.ResponseStatusDoc
            class Controller extends com.library.Base {
              public void «UnknownStatus:error»«UnknownStatus:error»find() {}
              public void «UnknownStatus:error»«UnknownStatus:error»other() {}
            }
            class Next extends Controller {
              public void find() {}
            }
            """)
        .assertMarkedFindings();
  }
}
