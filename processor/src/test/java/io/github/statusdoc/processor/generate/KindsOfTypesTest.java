package io.github.statusdoc.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.StatusType;
import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindsOfTypesTest {
  @ParameterizedTest
  @EnumSource
  void nested(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            public class Outer {
              @ResponseStatusDoc
              public static class Inner {
                @Returns(200) public void ok() {}
                @ResponseStatusDoc
                protected interface Deep { @Returns(404) void find(); }
              }
              @ResponseStatusDoc
              private class Hidden { @Returns(500) void fail() {} }
            }
            """);

    assertThat(compiled.generatedSources())
        .containsOnlyKeys(
            "com.acme.Outer_InnerStatus",
            "com.acme.Outer_Inner_DeepStatus",
            "com.acme.Outer_HiddenStatus");
    assertThat(load(compiled, "com.acme.Outer_InnerStatus").isPublic()).isTrue();
    assertThat(load(compiled, "com.acme.Outer_Inner_DeepStatus").isPublic()).isFalse();
    assertThat(compiled.generatedSource("com.acme.Outer_InnerStatus"))
        .contains("{@link Outer.Inner#ok()}");
    assertThat(compiled.generatedSource("com.acme.Outer_HiddenStatus"))
        .contains("{@code Outer.Hidden.fail()}")
        .doesNotContain("{@link Outer");
  }

  @ParameterizedTest
  @EnumSource
  void genericType(TestCompiler compiler) {
    assertThat(
            compile(
                    compiler,
                    """
                    package com.acme;
                    import io.github.statusdoc.*;
                    import java.util.*;
                    @ResponseStatusDoc
                    public class Crud<T extends Number & Runnable, I> {
                      @Returns(200) public T find(I id) { return null; }
                      @Returns(204) public <E extends List<T>> void delete(E[] all, T one) {}
                    }
                    """)
                .generatedSource("com.acme.CrudStatus"))
        .contains("{@link Crud#find(java.lang.Object) Crud.find(Object)}")
        .contains("{@link Crud#delete(java.util.List[],java.lang.Number)")
        .contains("Crud.delete(List[], Number)}");
  }

  @ParameterizedTest
  @EnumSource
  void recordAndEnumAndInterface(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            public record Point(int x, @Deprecated String name) {
              @Returns(422) public Point { }
              @Returns(200) public int sum() { return x; }
              @Returns(404) public String name() { return name; }
            }
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            public enum Kind {
              A { @Override void run() {} };
              @Returns(200) abstract void run();
            }
            """,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            public interface Api {
              @Returns(200) default void a() {}
              @Returns(404) static void b() {}
              @Returns(500) void c();
            }
            """);

    assertThat(compiled.generatedSource("com.acme.PointStatus"))
        .containsSubsequence("#name()", "#Point(", "#sum()")
        .contains("{@link Point#Point(int,java.lang.String) Point.Point(int, String)}")
        .contains("{@link Point#sum()}")
        .contains("{@link Point#name()}");
    assertThat(compiled.generatedSource("com.acme.KindStatus")).contains("{@link Kind#run()}");
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("{@link Api#a()}", "{@link Api#b()}", "{@link Api#c()}");
  }

  @ParameterizedTest
  @EnumSource
  void unnamedPackage(TestCompiler compiler) throws Exception {
    Compiled compiled =
        compile(
            compiler,
            """
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Main {
              @Returns(200) void run() {}
              @ResponseStatusDoc static class Inner { @Returns(404) void run() {} }
            }
            """);

    assertThat(compiled.generatedSources()).containsOnlyKeys("MainStatus", "Main_InnerStatus");
    assertThat(load(compiled, "MainStatus").isPublic()).isFalse();
    assertThat(compiled.snippets())
        .containsOnlyKeys(
            "Main.html", "Main/run().html", "Main.Inner.html", "Main.Inner/run().html");
  }

  /** A dollar sign is a letter (JLS 3.8). */
  @ParameterizedTest
  @EnumSource
  void dollarSigns(TestCompiler compiler) {
    assertThat(
            compiler
                .compile(
                    """
                    package com.acme;
                    import io.github.statusdoc.*;
                    @ResponseStatusDoc
                    public interface Dol$lar {
                      @Returns(200) static void find(In in) {}
                      enum In { A }
                    }
                    """)
                .generatedSource("com.acme.Dol$larStatus"))
        .contains("{@link Dol$lar#find(com.acme.Dol$lar.In)");
  }

  /** Names that mean something else inside the generated type. */
  @ParameterizedTest
  @EnumSource
  void namesThatAreTaken(TestCompiler compiler) {
    for (String name :
        new String[] {"Code", "Text", "Optional", "Generated", "Deprecated", "String"}) {
      Compiled compiled =
          compile(
              compiler,
              """
              package com.acme;
              import io.github.statusdoc.ResponseStatusDoc;
              import io.github.statusdoc.Returns;
              @ResponseStatusDoc
              public class %s { @Returns({200, 413}) public void run() {} }
              """
                  .formatted(name));

      assertThat(compiled.generatedSource("com.acme." + name + "Status"))
          .contains("{@link com.acme." + name + "#run() " + name + ".run()}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void dollarsAndUnderscores(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            public class $T_ { @Returns(200) public void $L(int $S) {} }
            """);

    assertThat(compiled.generatedSource("com.acme.$T_Status")).contains("{@link $T_#$L(int)}");
  }

  @ParameterizedTest
  @EnumSource
  void dollarSignInANestedName(TestCompiler compiler) {
    Compiled compiled =
        compile(
            compiler,
            """
            package com.acme;
            import io.github.statusdoc.*;
            class Out$er { @ResponseStatusDoc static class In$ner { @Returns(200) void run() {} } }
            """);

    assertThat(compiled.generatedSource("com.acme.Out$er_In$nerStatus"))
        .contains("{@link Out$er.In$ner#run()}");
    assertThat(compiled.snippets())
        .containsOnlyKeys("com.acme.Out$er.In$ner.html", "com.acme.Out$er.In$ner/run().html");
  }

  @ParameterizedTest
  @EnumSource
  void nameClash(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            «GeneratedNameClash»@ResponseStatusDoc
            class User { @Returns(200) void run() {} }
            class UserStatus {}
            """);

    compiled.assertMarkedFindings();
  }

  private static Compiled compile(TestCompiler compiler, String... sources) {
    Compiled compiled = compiler.compile(sources);
    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    return compiled;
  }

  private static StatusType load(Compiled compiled, String name)
      throws ReflectiveOperationException {
    return new StatusType(compiled.load(name));
  }
}
