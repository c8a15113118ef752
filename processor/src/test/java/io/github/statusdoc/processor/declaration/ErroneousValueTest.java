package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErroneousValueTest {
  static Stream<Arguments> erroneous() {
    return Stream.of(
            "@Returns(NOWHERE)",
            "@Returns(Nowhere.CODE)",
            "@Returns({404, NOWHERE})",
            "@Returns(\"404\")",
            "@Returns(404L)",
            "@Returns(null)",
            "@Returns()",
            "@Returns(value = 404, when = NOWHERE)",
            "@Returns(value = 404, when = 1)",
            "@Returns(value = 404, value = 409)",
            "@Returns(codes = 404)",
            "@Returns(1 / 0)",
            "@Returns(404) @Nowhere",
            "@Returns.List(404)",
            "@Returns.List(@Override)",
            "@Returns({{404}})",
            "@Returns(99999999999)",
            "@Returns(@Override)",
            "@Returns(variable)")
        .flatMap(
            written ->
                Stream.of(TestCompiler.values()).map(compiler -> arguments(compiler, written)));
  }

  @ParameterizedTest
  @MethodSource("erroneous")
  void isLeftToTheCompiler(TestCompiler compiler, String written) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.ResponseStatusDoc;
            import io.github.statusdoc.Returns;
            @ResponseStatusDoc
            class UserController {
              static int variable = 404;
              %s void a() {}
            }
            """
                .formatted(written));
    assertThat(compiled.compilerErrors()).isNotEmpty();
    assertThat(complaints(compiled)).isEmpty();
  }

  /** The code may be the one that the definition is for. */
  @ParameterizedTest
  @EnumSource
  void leavesOpenWhatADefinitionAroundDefines(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @StatusDefinition(code = NOWHERE, name = "Mine")
            class UserController {
              @Returns(499) void a() {}
              @Returns(«StatusOutOfRange»600) void b() {}
              class Inner { @Returns(498) void c() {} }
            }
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            class Others { @Returns(«UnknownStatus»499) void a() {} }
            """);
    assertThat(compiled.compilerErrors()).isNotEmpty();
    compiled.assertOnlyMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void hidesNoOtherFinding(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController extends Nowhere implements AlsoNowhere {
              @Returns(NOWHERE) void a() {}
              @Returns(«UnknownStatus»499) Nowhere b(Nowhere x) { return x; }
              @Returns({«UnknownStatus»498, 404}) java.util.List<Nowhere> c() { return null; }
              @Override @Returns(«StatusOutOfRange»600) public void d() {}
            }
            """);
    assertThat(compiled.compilerErrors()).isNotEmpty();
    compiled.assertOnlyMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void inADefinition(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition(code = NOWHERE, name = "Lost")
            @StatusDefinition(code = 499, name = NOWHERE)
            @StatusDefinition(name = "No Code")
            @StatusDefinition(code = "498", name = "Text")
            class UserController {
              @Returns(404) void a() {}
            }
            """);
    assertThat(compiled.compilerErrors()).isNotEmpty();
    assertThat(complaints(compiled)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void inAMappingOrAReturnType(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.RequestMapping;
            import org.springframework.web.bind.annotation.RequestMethod;
            abstract class UserController {
              @RequestMapping(method = RequestMethod.NOWHERE) @Returns(206) abstract void a();
              @RequestMapping(method = NOWHERE) @Returns(304) abstract void b();
              @NowhereMapping @Returns(206) abstract void c();
              @Returns(204) abstract Nowhere d();
            }
            """);
    assertThat(compiled.compilerErrors()).isNotEmpty();
    assertThat(complaints(compiled)).isEmpty();
  }

  /** Where errors keep processors from starting, the plugin knows no option and counts handlers. */
  private static List<Message> complaints(Compiled compiled) {
    return compiled.findings().stream()
        .filter(finding -> !finding.rule().equals("CheckedHandlers"))
        .toList();
  }
}
