package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationPlaceTest {
  @ParameterizedTest
  @EnumSource
  void kindsOfTypes(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            interface Api {
              @Returns(«UnknownStatus»499) void a();
              @Returns(«UnknownStatus»499) default void b() {}
              @Returns(«UnknownStatus»499) static void c() {}
            }
            record Created(@Deprecated int id) {
              @Returns(«UnknownStatus»498) Created {}
              @Returns(«UnknownStatus»497) void a() {}
            }
            @Returns(«UnknownStatus»499) enum Kind {
              ONE {
                @Override void a() {}
              };
              @Returns(«UnknownStatus»498) void a() {}
            }
            abstract class Base<T extends Comparable<T>> {
              @Returns(«UnknownStatus»499) abstract <S extends T> S a(T[] given, S... more);
              class Inner {
                class Deeper {
                  @Returns(«UnknownStatus»499) Deeper() {}
                }
              }
            }
            @Returns(«UnknownStatus»499) @interface Custom {
              @Returns(«UnknownStatus»498) String value() default "";
            }
            @Returns(«UnknownStatus»499) class Missing extends RuntimeException {
              private static final long serialVersionUID = 1L;
              @Returns(«UnknownStatus»498) Missing() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void aPackage(TestCompiler compiler) {
    compiler
        .compile(
            """
            @io.github.statusdoc.Returns({404, «UnknownStatus»499})
            package com.acme;
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void containersWrittenOut(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns.List(@Returns(«UnknownStatus»499)) void a() {}
              @Returns.List({@Returns(value = {200, «UnknownStatus»499}, when = "x"), @Returns(«UnknownStatus»498)}) void b() {}
              @io.github.statusdoc.Returns.List({@io.github.statusdoc.Returns(«UnknownStatus»497)}) void c() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void anInheritedCodeIsReportedWhereItIsWritten(TestCompiler compiler) {
    compiler
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController extends Base implements Api {
              @Override public void a() {}
              @Override public void b() {}
            }
            interface Api {
              @Returns(«UnknownStatus»499) void a();
            }
            @Returns(«DeprecatedStatus»418) class Base {
              @Returns({«StatusOutOfRange»600, «InterimStatus»100}) public void b() {}
              @Returns(404) public void c() {}
            }
            """)
        .assertMarkedFindings();
  }

  /** ECJ has no position for the accessor of a component: see {@code EcjPlacesTest}. */
  @Test
  void aRecordComponent() {
    TestCompiler.JAVAC
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            record Created(
                @Returns({404, 499}) int «UnknownStatus»id,
                @Returns(200) @Returns(498) int «UnknownStatus»other,
                String «ContentForbidden»name) implements Named {}
            interface Named {
              @Returns(204) Object name();
            }
            """)
        .assertMarkedFindings();
  }

  /** ECJ has no position for a record: see {@code EcjPlacesTest}. */
  @Test
  void aRecord() {
    TestCompiler.JAVAC
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            @Returns({404, «UnknownStatus»499})
            record Created(int id) {}
            """)
        .assertMarkedFindings();
  }

  @Test
  void javacFindsTheValueInAnArrayOfSeveralLines() {
    TestCompiler.JAVAC
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class UserController {
              @Returns({
                200,
                «UnknownStatus»499,
                404
              })
              @Returns(
                  value = {
                    409,
                      «UnknownStatus»498
                  },
                  when = "x")
              void a() {}
            }
            """)
        .assertMarkedFindings();
  }
}
