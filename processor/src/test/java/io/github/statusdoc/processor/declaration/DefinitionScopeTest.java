package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionScopeTest {
  @ParameterizedTest
  @EnumSource
  void onTheTypeAndAroundIt(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition(code = 499, name = "Client Closed Request")
            class UserController {
              @Returns(499) void a() {}
              static class Inner {
                @Returns(499) void b() {}
                @StatusDefinition(code = 498, name = "Invalid Token") interface Deep {
                  @Returns({498, 499}) void c();
                }
                @Returns(«UnknownStatus»498) void d() {}
              }
            }
            class OtherController {
              @Returns(«UnknownStatus»499) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void onThePackage(TestCompiler compiler) {
    compiler
        .compile(
            """
            @io.github.statusdoc.StatusDefinition(code = 499, name = "Client Closed Request")
            package com.acme;
            """,
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(499) void a() {}
            }
            """,
            """
            package com.acme.sub;
            import io.github.statusdoc.Returns;
            class SubController {
              @Returns(«UnknownStatus»499) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void onAnAnnotation(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            class UserController {
              @WithOwnCodes @Returns(499) void a() {}
              @WithOwnCodes static class Inner {
                @Returns(499) void b() {}
              }
              @ClientGone void c() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request") @interface WithOwnCodes {}
            @StatusDefinition(code = 499, name = "Client Closed Request") @Returns(499) @interface ClientGone {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void inTheContainerAndRepeated(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition.List({
              @StatusDefinition(code = 499, name = "Client Closed Request"),
              @StatusDefinition(code = 498, name = "Invalid Token")
            })
            class UserController {
              @Returns({498, 499}) void a() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request")
            @StatusDefinition(code = 498, name = "Invalid Token")
            class OtherController {
              @Returns({498, 499}) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void ofTheOptionsFromSource(TestCompiler compiler) {
    compiler
        .with(
            "-Astatusdoc.lang=en",
            "-Astatusdoc.definitions=com.acme.AcmeStatuses,com.acme.AcmeStatuses.Inner")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            class UserController {
              @Returns({«UnknownStatus»497, 498, 499}) void a() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request") class AcmeStatuses {
              @StatusDefinition(code = 498, name = "Invalid Token") static class Inner {}
              @StatusDefinition(code = 497, name = "Not Named") static class Other {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void flawsOfTheOptionsAreReportedOnce(TestCompiler compiler) {
    compiler
        .with(
            "-Astatusdoc.lang=en",
            "-Astatusdoc.definitions=com.acme.AcmeStatuses,com.acme.OtherStatuses")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            class UserController {
              @Returns({499, 404}) void a() {}
            }
            @StatusDefinition(code = 499, name = "Client Closed Request")
            @StatusDefinition(code = «InvalidDefinition»404, name = "Lost")
            class AcmeStatuses {}
            @StatusDefinition(code = «InvalidDefinition»499, name = "Token Required") class OtherStatuses {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void ofTheOptionsFromAJar(TestCompiler compiler) {
    Path library =
        compiler
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.StatusDefinition;
                @StatusDefinition(code = 499, name = "Client Closed Request")
                public class AcmeStatuses {}
                """)
            .output();
    compiler
        .with("-Astatusdoc.lang=en", "-Astatusdoc.definitions=com.acme.AcmeStatuses")
        .classPath(library)
        .compile(
            """
            package com.shop;
            import io.github.statusdoc.Returns;
            class OrderController {
              @Returns({«UnknownStatus»498, 499}) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void aFlawInAJarHasNoPlaceInTheSources(TestCompiler compiler) {
    Path library =
        compiler
            .with("-Astatusdoc.severity=InvalidDefinition:off")
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.StatusDefinition;
                @StatusDefinition(code = 404, name = "Lost")
                @StatusDefinition(code = 499, name = "Client Closed Request")
                public class AcmeStatuses {}
                """)
            .output();
    Message finding =
        compiler
            .with("-Astatusdoc.lang=en", "-Astatusdoc.definitions=com.acme.AcmeStatuses")
            .classPath(library)
            .compile(
                """
                package com.shop;
                import io.github.statusdoc.Returns;
                class Order {
                  @Returns(499) void a() {}
                }
                """)
            .finding("InvalidDefinition");
    assertThat(finding.kind()).isEqualTo(Kind.ERROR);
    assertThat(finding.text()).contains("404", "com.acme.AcmeStatuses");
  }
}
