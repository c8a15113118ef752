package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.findings.VisibleText;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.HostileTexts;
import io.github.statusdoc.processor.testing.Javadoc;
import io.github.statusdoc.processor.testing.Source;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated sources are the users' sources: their compiler flags must not find fault with them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedCodeCompilesTest {
  private static final String PACKAGE =
      """
      /** All. */
      @io.github.statusdoc.ResponseStatusDoc
      package com.acme;
      """;

  private static final String EVERYTHING =
      """
      package com.acme;
      import io.github.statusdoc.*;
      import java.util.List;
      /**
       * Everything.
       *
       * @param <T> any
       */
      @ResponseStatusDoc
      @SuppressWarnings({"DeprecatedStatus", "InterimStatus"})
      @StatusDefinition(code = 499, name = "Client Closed Request", ko = "끊었습니다.")
      public class Everything<T extends Number> {
        /** Makes one. */
        @Returns({100, 101, 102, 103, 104}) public Everything() {}

        /**
         * Does it.
         *
         * @param all some
         * @param more more
         * @param <E> any
         */
        @Returns({305, 306, 402, 413, 414, 416, 418, 422, 510})
        @SafeVarargs
        public final <E extends List<T>> void run(E[] all, List<T[]>... more) {}

        /**
         * Does it.
         *
         * @param numbers any
         */
        @Returns(value = 404, when = "사용자가 없을 때") void run(int[][] numbers) {}

        @Returns(499) private void run() {}

        /** Nested. */
        @ResponseStatusDoc
        protected static class Inner {
          /** Makes one. */
          protected Inner() {}

          /** Runs. */
          @Returns(200) protected void run() {}
        }
      }
      """;

  private List<Source> generated = List.of();
  private List<Source> all = List.of();

  @BeforeAll
  void generate() {
    Compiled compiled =
        TestCompiler.JAVAC
            .with("-Astatusdoc.docs=ko,en")
            .compile(PACKAGE, EVERYTHING, HostileTexts.type());
    assertThat(compiled.succeeded()).as("%s", compiled.messages()).isTrue();
    generated =
        compiled.generatedSources().entrySet().stream()
            .map(e -> new Source(e.getKey().replace('.', '/') + ".java", e.getValue(), List.of()))
            .toList();
    all = new ArrayList<>(compiled.sources());
    all.addAll(generated);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 17})
  void atRelease(int release) {
    compileAt(release);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void atTheReleaseOfTheCompiler() {
    compileAt(Runtime.version().feature());
  }

  private void compileAt(int release) {
    assertThat(generated).hasSize(4);
    ForkedJavac.with(
            "-Xlint:all,-options",
            "-Werror",
            "-Xdoclint:all/private,-reference,-missing",
            "--release",
            String.valueOf(release),
            "-encoding",
            "UTF-8")
        .compileAlone(generated, "-cp", ForkedJavac.annotations())
        .assertClean();
  }

  @Test
  void javadoc() throws Exception {
    Path pages =
        Javadoc.with("-Xdoclint:all", "-Werror", "-package").run(all).assertClean().output();

    Document page = Jsoup.parse(Files.readString(pages.resolve("com/acme/HostileStatus.html")));
    int code = HostileTexts.FIRST_CODE;
    for (Map.Entry<String, String> text : HostileTexts.all().entrySet()) {
      String visible = Jsoup.parse("").text(VisibleText.of(text.getValue())).text().strip();
      String label = String.format(Locale.ROOT, "%d %s", code++, visible);
      assertThat(page.text()).contains("Hostile." + text.getKey() + "()", label, "en: " + visible);
      assertThat(page.select("a[href*=Hostile.html#" + text.getKey() + "()]")).isNotEmpty();
    }
    assertThat(page.text()).doesNotContain("invalid input");
    assertThat(page.select("script:containsData(alert)")).isEmpty();
    assertThat(page.select("dt:contains(Author), dt:contains(작성자)")).isEmpty();
    assertThat(Files.readString(pages.resolve("com/acme/EverythingStatus.html"), UTF_8))
        .contains("사용자가 없을 때")
        .contains("Everything.html#run(E%5B%5D,java.util.List...)");
  }
}
