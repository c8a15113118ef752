package io.github.statusdoc.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which handlers a generated type lists, and with which statuses. */
class HandlersTest {
  @ParameterizedTest
  @EnumSource
  void kindsOfHandlers(TestCompiler compiler) {
    assertThat(
            rows(
                compiler,
                "com.acme.Api",
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                public class Api {
                  @Returns(201) public Api(String... names) {}
                  @Returns(202) Api() {}
                  @Returns(200) private void hidden() {}
                  @Returns(200) public static void fixed(int[][] a, long... b) {}
                  @Returns(200) public void same(int a) {}
                  @Returns(404) public void same(Integer a) {}
                  public void silent() {}
                }
                """))
        .containsExactly(
            "Api.Api(String[]): 201",
            "Api.Api(): 202",
            "Api.hidden(): 200",
            "Api.fixed(int[][], long[]): 200",
            "Api.same(int): 200",
            "Api.same(Integer): 404");
  }

  /** JLS 8.1.5: what a class inherits implements what its interfaces declare. */
  @ParameterizedTest
  @EnumSource
  void inheritedMethodsHaveWhatInterfacesDeclare(TestCompiler compiler) {
    assertThat(
            rows(
                compiler,
                "com.acme.Users",
                """
                package com.acme;
                import io.github.statusdoc.*;
                interface Api { @Returns(409) void add(); }
                class Base { @Returns(404) public void add() {} }
                @ResponseStatusDoc
                class Users extends Base implements Api {}
                """))
        .containsExactly("Base.add(): 404", "Base.add(): 409");
  }

  @ParameterizedTest
  @EnumSource
  void links(TestCompiler compiler) {
    assertThat(
            compiler
                .compile(
                    """
                    package com.acme;
                    import io.github.statusdoc.*;
                    @ResponseStatusDoc
                    public class Api {
                      @Returns(201) public Api(String... names) {}
                      @Returns(200) private void hidden() {}
                      @Returns(200) void fixed(int[][] a, long... b) {}
                    }
                    """)
                .generatedSource("com.acme.ApiStatus"))
        .contains("{@link Api#Api(java.lang.String[]) Api.Api(String[])}")
        .contains("{@code Api.hidden()}")
        .contains("{@link Api#fixed(int[][],long[]) Api.fixed(int[][], long[])}");
  }

  @ParameterizedTest
  @EnumSource
  void typeAndPackageHoldForHandlers(TestCompiler compiler) {
    assertThat(
            rows(
                compiler,
                "com.acme.Api",
                """
                @Returns(500)
                package com.acme;
                import io.github.statusdoc.Returns;
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @Returns({401, 403})
                @ResponseStatusDoc
                public class Api extends Base {
                  @Returns(200) public void a() {}
                  @Returns(value = 401, when = "again") public void b() {}
                  public void notAHandler() {}
                }
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @Returns(429) class Base {}
                """))
        .containsExactly(
            "Api.a(): 200",
            "Api.a(): 401",
            "Api.a(): 403",
            "Api.a(): 429",
            "Api.a(): 500",
            "Api.b(): 401 again",
            "Api.b(): 403",
            "Api.b(): 429",
            "Api.b(): 500");
  }

  @ParameterizedTest
  @EnumSource
  void typeWithoutHandlers(TestCompiler compiler) {
    assertThat(
            rows(
                compiler,
                "com.acme.NotFoundException",
                """
                package com.acme;
                import io.github.statusdoc.*;
                @Returns(404)
                @ResponseStatusDoc
                public class NotFoundException extends RuntimeException {}
                """))
        .containsExactly("NotFoundException: 404");
  }

  @ParameterizedTest
  @EnumSource
  void interfacesAndMetaAnnotations(TestCompiler compiler) {
    assertThat(
            rows(
                compiler,
                "com.acme.Api",
                """
                package com.acme;
                import io.github.statusdoc.*;
                @Returns(value = 401, when = "no token")
                @interface Secured {}
                """,
                """
                package com.acme;
                @Secured @io.github.statusdoc.Returns(403)
                @interface AdminOnly {}
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @Returns(503)
                interface Contract<T> {
                  @Returns(200) @AdminOnly T find(long id);
                  @Returns(204) default void handedDown() {}
                  @Returns(500) static void notHandedDown() {}
                }
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                public class Api implements Contract<String> {
                  @Override public String find(long id) { return ""; }
                }
                """))
        .containsExactly(
            "Api.find(long): 200",
            "Api.find(long): 401 no token",
            "Api.find(long): 403",
            "Api.find(long): 503",
            "Contract.handedDown(): 204",
            "Contract.handedDown(): 503");
  }

  @ParameterizedTest
  @EnumSource
  void baseClassOfAnotherPackage(TestCompiler compiler) {
    String[] sources = {
      """
      package com.base;
      import io.github.statusdoc.*;
      public abstract class Base<T> {
        @Returns(200) public T open(T t) { return t; }
        @Returns(201) protected void inherited() {}
        @Returns(202) void unseen() {}
        @Returns(203) private void own() {}
        @Returns(204) public void overridden() {}
      }
      """,
      """
      package com.acme;
      import io.github.statusdoc.*;
      @ResponseStatusDoc
      public class Api extends com.base.Base<String> {
        @Override public void overridden() {}
      }
      """
    };

    assertThat(rows(compiler, "com.acme.Api", sources))
        .containsExactly(
            "Api.overridden(): 204", "Base.open(Object): 200", "Base.inherited(): 201");
    assertThat(compiler.compile(sources).generatedSource("com.acme.ApiStatus"))
        .contains("{@link com.base.Base#open(java.lang.Object) Base.open(Object)}")
        .contains("{@link com.base.Base#inherited() Base.inherited()}");
  }

  @ParameterizedTest
  @EnumSource
  void definitionsAroundTheHandler(TestCompiler compiler) {
    assertThat(
            rows(
                compiler,
                "com.acme.Api",
                """
                @StatusDefinition(code = 420, name = "Enhance Your Calm", en = "Slow down.")
                package com.acme;
                import io.github.statusdoc.StatusDefinition;
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @StatusDefinition(code = 499, name = "Client Closed Request")
                @Returns(499)
                @interface MayHangUp {}
                """,
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                public class Api {
                  @Returns(420) @MayHangUp public void a() {}
                }
                """))
        .containsExactly("Api.a(): 420", "Api.a(): 499");
  }

  /** What is wrong is reported, and what is right is generated all the same. */
  @ParameterizedTest
  @EnumSource
  void wrongStatusesAreLeftOut(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            public class Api {
              @Returns({200, «UnknownStatus»499, «StatusOutOfRange»999}) public void a() {}
              @Returns(«UnknownStatus»498) public void b() {}
            }
            """);

    compiled.assertMarkedFindings();
    assertThat(rows(compiled, "com.acme.Api")).containsExactly("Api.a(): 200");
  }

  private static List<String> rows(TestCompiler compiler, String type, String... sources) {
    Compiled compiled = compiler.compile(sources);
    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    return rows(compiled, type);
  }

  /** Handler, code and condition of each row of the snippet, which says what the Javadoc says. */
  private static List<String> rows(Compiled compiled, String type) {
    return Jsoup.parse(compiled.snippets().get(type + ".html")).select("tbody tr").stream()
        .map(row -> row.select("td").eachText())
        .map(c -> (c.get(0) + ": " + c.get(1).substring(0, 3) + " " + condition(c)).strip())
        .toList();
  }

  private static String condition(List<String> cells) {
    return cells.size() == 4 ? cells.get(2) : "";
  }
}
