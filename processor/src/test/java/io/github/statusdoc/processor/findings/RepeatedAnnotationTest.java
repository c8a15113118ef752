package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations of the same simple name beside a repeated one do not shift its place. */
class RepeatedAnnotationTest {
  private static final String OTHERS =
      """
      package org.other;
      public @interface Returns {
        int value();
        @interface List {}
      }
      """;

  @ParameterizedTest
  @EnumSource
  void anotherList(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            @org.other.Returns.List @Returns(200) @Returns(«UnknownStatus»499)
            class UserController {
              @org.other.Returns.List @Returns(200) @Returns(«UnknownStatus»498) void a() {}
            }
            """,
            OTHERS)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void anotherReturns(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import org.other.Returns;
            class UserController {
              @Returns(499) @io.github.statusdoc.Returns(200)
              @io.github.statusdoc.Returns(«UnknownStatus»499)
              @Returns.List void a() {}
            }
            """,
            OTHERS)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void oneBesideTheContainer(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns(404) @Returns.List({@Returns(«UnknownStatus»499), @Returns(200)}) void a() {}
              @Returns.List(@Returns(«UnknownStatus»498)) @Returns(«UnknownStatus»497) void b() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void repeatedDefinitions(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.StatusDefinition;
            @Mine.List
            @StatusDefinition(code = 499, name = "Client Closed Request")
            @StatusDefinition(code = «InvalidDefinition»404, name = "Gone Astray")
            class UserController {}
            @interface Mine { @interface List {} }
            """)
        .assertMarkedFindings();
  }

  /** What else is wrong with the source is the compiler's to say. */
  @ParameterizedTest
  @EnumSource
  void besideOneThatThereIsNot(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Nowhere.List @Returns(200) @Returns(«UnknownStatus»499) @nowhere.Returns(1) void a() {}
            }
            """)
        .assertOnlyMarkedFindings();
  }
}
