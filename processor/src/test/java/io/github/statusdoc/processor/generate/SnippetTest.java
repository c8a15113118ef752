package io.github.statusdoc.processor.generate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.StatusTexts;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Golden;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnippetTest {
  @ParameterizedTest
  @EnumSource
  void oneForEachHandlerAndOneForTheType(TestCompiler compiler) {
    assertThat(compiler.compile(GeneratedTypeTest.USER_CONTROLLER).snippets())
        .containsOnlyKeys(
            "com.acme.UserController.html",
            "com.acme.UserController/find(long).html",
            "com.acme.UserController/find(java.util.List,java.lang.Comparable-array).html",
            "com.acme.UserController/create(java.util.Map).html",
            "com.acme.UserController/delete(java.util.Map.Entry).html");
  }

  @ParameterizedTest
  @EnumSource
  void content(TestCompiler compiler) {
    Map<String, String> snippets = compiler.compile(GeneratedTypeTest.USER_CONTROLLER).snippets();

    Golden.assertSame("UserController.html.txt", snippets.get("com.acme.UserController.html"));
    Golden.assertSame("find.html.txt", snippets.get("com.acme.UserController/find(long).html"));
  }

  @ParameterizedTest
  @EnumSource
  void languages(TestCompiler compiler) {
    Element english = table(compiler, "en");
    Element both = table(compiler, "ko,en");

    assertThat(english.select("th").eachText())
        .containsExactly("Status", "Condition", "Description");
    assertThat(english.select("caption").text()).isEqualTo("Statuses that Api.a() declares");
    assertThat(english.select("td").last().text())
        .startsWith("There is nothing here to show")
        .doesNotContain("찾을 수");
    assertThat(both.select("th").eachText()).containsExactly("상태", "조건", "설명");
    assertThat(both.select("td").last().text())
        .containsSubsequence("찾을 수 없습니다", "There is nothing here to show");
  }

  /** As the Javadoc of a constant does. */
  @ParameterizedTest
  @EnumSource
  void saysWhyACodeIsDiscouraged(TestCompiler compiler) {
    String source =
        """
        package com.acme;
        import io.github.statusdoc.*;
        @SuppressWarnings("DeprecatedStatus") @ResponseStatusDoc class Api { @Returns({104, 305, 404, 418, 510}) void a() {} }
        """;
    StatusTexts texts = Catalogue.registered().texts(Language.EN);
    String html =
        compiler
            .with("-Astatusdoc.docs=en")
            .compile(source)
            .snippets()
            .get("com.acme.Api/a().html");

    assertThat(Jsoup.parseBodyFragment(html).select("tbody tr").eachText())
        .hasSize(5)
        .allSatisfy(
            row -> {
              int code = Integer.parseInt(row.substring(0, 3));
              assertThat(texts.lifecycle(code).isPresent()).isEqualTo(code != 404);
              assertThat(row).contains(texts.lifecycle(code).orElse(""));
            });
  }

  /** Whoever suppresses UnknownStatus is still the only one who knows what the code means. */
  @ParameterizedTest
  @EnumSource
  void leavesOutAnUnknownCodeAlsoWhereItIsSuppressed(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api { @SuppressWarnings("UnknownStatus") @Returns({200, 499}) void a() {} }
            """);

    compiled.assertMarkedFindings();
    assertThat(compiled.snippets().values())
        .hasSize(2)
        .allSatisfy(html -> assertThat(html).contains("200").doesNotContain("499"));
    assertThat(compiled.generatedSource("com.acme.ApiStatus"))
        .contains("OK(200")
        .doesNotContain("499");
  }

  private static Element table(TestCompiler compiler, String languages) {
    String html =
        compiler
            .with("-Astatusdoc.docs=" + languages)
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc class Api { @Returns(404) void a() {} }
                """)
            .snippets()
            .get("com.acme.Api/a().html");
    return Jsoup.parseBodyFragment(html).body().child(0);
  }

  @ParameterizedTest
  @EnumSource
  void headersAndReplacements(TestCompiler compiler) {
    Compiled compiled =
        compiler
            .with("-Astatusdoc.docs=en")
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                @SuppressWarnings("DeprecatedStatus")
                class Api { @Returns({401, 102}) void a() {} }
                """);

    assertThat(Jsoup.parse(compiled.snippets().get("com.acme.Api.html")).text())
        .contains("Required headers: ", "WWW-Authenticate", "Instead: ");
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguages(TestCompiler compiler) {
    Compiled compiled =
        compiler
            .with("-Astatusdoc.docs=ko,en")
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                class Api { @Returns(401) void a() {} }
                """);

    assertThat(Jsoup.parse(compiled.snippets().get("com.acme.Api.html")).text())
        .containsSubsequence("필수 헤더: ", "WWW-Authenticate", "Required headers: ");
  }

  /** Paths must be relative URIs and names for every file system. */
  @ParameterizedTest
  @EnumSource
  void paths(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @Returns(200) void 찾기(String[]... a) {}
              @Returns(200) void $_dollar() {}
              @Returns(200) Api() {}
              @Returns(200) void %1$s(%2$s) {}
              @Returns(404) void %1$s(%2$s, int more) {}
            }
            """
                .formatted("x".repeat(100), parameters(30)));
    Map<String, String> snippets = compiled.snippets();

    assertThat(compiled.messages()).isEmpty();
    assertThat(snippets)
        .hasSize(6)
        .containsKeys(
            "com.acme.Api/_cc3e_ae30(java.lang.String-array-array).html",
            "com.acme.Api/$_dollar().html",
            "com.acme.Api/Api().html");
    assertThat(snippets.keySet())
        .allMatch(path -> path.length() < 160)
        .allMatch(
            path -> path.chars().allMatch(c -> c > ' ' && c < 127 && "<>:\"\\|?*".indexOf(c) < 0));
  }

  private static String parameters(int count) {
    return IntStream.range(0, count).mapToObj(i -> "String a" + i).collect(joining(", "));
  }

  @ParameterizedTest
  @EnumSource
  void sameSignatureFromTwoInterfaces(TestCompiler compiler) {
    Map<String, String> snippets =
        compiler
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                abstract class Api implements First, Second {}
                interface First { @Returns(200) void run(); }
                interface Second { @Returns(404) void run(); }
                """)
            .snippets();

    assertThat(snippets)
        .containsOnlyKeys(
            "com.acme.Api.html", "com.acme.Api/run().html", "com.acme.Api/run()-2.html");
    assertThat(snippets.get("com.acme.Api/run()-2.html")).contains("404 Not Found");
  }

  @ParameterizedTest
  @EnumSource
  void noneForPackages(TestCompiler compiler) {
    assertThat(
            compiler
                .compile("@io.github.statusdoc.ResponseStatusDoc\npackage com.acme;\n")
                .snippets())
        .isEmpty();
  }

  /** Without the annotation that asks for documents there are none. */
  @ParameterizedTest
  @EnumSource
  void noneUnasked(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            class Api { @io.github.statusdoc.Returns(404) void a() {} }
            """);

    assertThat(compiled.snippets()).isEmpty();
    assertThat(compiled.generatedSources()).isEmpty();
  }
}
