package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.findings.VisibleText;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.ForkedJavac.Outcome;
import io.github.statusdoc.processor.testing.HostileTexts;
import io.github.statusdoc.processor.testing.JavadocText;
import io.github.statusdoc.processor.testing.Source;
import io.github.statusdoc.processor.testing.StatusType;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTextTest {
  private static final String NAME = "com.acme.HostileStatus";

  @ParameterizedTest
  @EnumSource
  void programsGetTheTextAsItWas(TestCompiler compiler) throws Exception {
    Compiled compiled = compiler.compile(HostileTexts.type());

    assertThat(compiled.messages()).isEmpty();
    assertRoundTrip(new StatusType(compiled.load(NAME)));
  }

  @Test
  void programsGetTheTextAsItWasFromAscii() throws Exception {
    Outcome outcome =
        ForkedJavac.with(
                "-encoding", "US-ASCII", "-Astatusdoc.docs=ko,en", "-Astatusdoc.check=declarations")
            .compile(HostileTexts.type())
            .assertClean();

    assertRoundTrip(outcome.load(NAME));
    assertThat(outcome.output().resolve("com/acme/Evil.class")).doesNotExist();
  }

  private static void assertRoundTrip(StatusType type) {
    int code = HostileTexts.FIRST_CODE;
    for (String text : HostileTexts.all().values()) {
      String constant = type.of(code++).orElseThrow();
      assertThat(type.reason(constant)).isEqualTo(text.strip());
      assertThat(type.description(constant)).isEqualTo(text);
    }
    assertThat(type.names()).hasSize(HostileTexts.all().size());
  }

  @ParameterizedTest
  @EnumSource
  void readersOfTheJavadocSeeIt(TestCompiler compiler) throws Exception {
    Compiled compiled = compiler.with("-Astatusdoc.docs=ko,en").compile(HostileTexts.type());
    String source = compiled.generatedSource(NAME);
    StatusType type = new StatusType(compiled.load(NAME));

    int code = HostileTexts.FIRST_CODE;
    for (Map.Entry<String, String> text : HostileTexts.all().entrySet()) {
      String javadoc = JavadocText.of(source, type.of(code++).orElseThrow());
      String visible = Jsoup.parse("").text(VisibleText.of(text.getValue())).text();
      assertThat(javadoc)
          .contains(visible.strip(), "en: " + visible.strip())
          .contains("{@link Hostile#" + text.getKey() + "()}")
          .contains(": " + visible.strip());
    }
  }

  @ParameterizedTest
  @EnumSource
  void snippetsKeepItInItsCell(TestCompiler compiler) {
    Map<String, String> snippets = compiler.compile(HostileTexts.type()).snippets();
    Elements rows = table(snippets.get("com.acme.Hostile.html")).select("tbody > tr");

    assertThat(rows).hasSize(HostileTexts.all().size());
    int index = 0;
    for (Map.Entry<String, String> text : HostileTexts.all().entrySet()) {
      String visible = VisibleText.of(text.getValue());
      String when = VisibleText.of(text.getValue().strip());
      List<String> cells = rows.get(index).select("> td").eachText();
      assertThat(cells).hasSize(4);
      assertThat(cells.get(0)).isEqualTo("Hostile." + text.getKey() + "()");
      assertThat(rows.get(index).child(2).wholeText()).isEqualTo(when);
      assertThat(rows.get(index).child(3).wholeText()).isEqualTo(visible);
      Element ofHandler = table(snippets.get("com.acme.Hostile/" + text.getKey() + "().html"));
      assertThat(ofHandler.select("tbody > tr > td").get(1).wholeText()).isEqualTo(when);
      index++;
    }
  }

  /** The one table of a fragment; nothing may stand beside it. */
  private static Element table(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    assertThat(document.body().children()).hasSize(1);
    assertThat(document.select("script")).isEmpty();
    assertThat(document.head().children()).isEmpty();
    return document.body().child(0);
  }

  @ParameterizedTest
  @EnumSource
  void sixtyKilobytes(TestCompiler compiler) throws Exception {
    String text = "*/ 60 KB of <b>text</b> @see ".repeat(60 * 1024 / 28);
    Compiled compiled = compiler.compile(typeWith(text));

    assertThat(compiled.messages()).isEmpty();
    assertThat(new StatusType(compiled.load("com.acme.LongStatus")).description("LONG"))
        .isEqualTo(text);
    assertThat(table(compiled.snippets().get("com.acme.Long.html")).text()).contains(text.strip());
  }

  /** Such a value fits no class file, but a processor sees it. */
  @Test
  void hundredKilobytes() throws Exception {
    String text = "한글 👩 \" \\ ".repeat(100 * 1024 / 11);
    Outcome processed =
        ForkedJavac.with("-proc:only", "-encoding", "US-ASCII").compile(typeWith(text));
    processed.assertClean();
    String generated = processed.generatedSource("com.acme.LongStatus", US_ASCII);
    Outcome compiled =
        ForkedJavac.with("-encoding", "US-ASCII")
            .compileAlone(
                List.of(new Source("com/acme/LongStatus.java", generated, List.of())),
                "-cp",
                ForkedJavac.annotations())
            .assertClean();

    assertThat(compiled.load("com.acme.LongStatus").description("LONG")).isEqualTo(text);
    assertThat(
            table(processed.snippets().get("META-INF/statusdoc/snippets/com.acme.Long.html"))
                .text())
        .contains(text.strip());
  }

  private static String typeWith(String text) {
    return """
    package com.acme;
    import io.github.statusdoc.*;
    @ResponseStatusDoc
    @StatusDefinition(code = 499, name = "Long", ko = %1$s)
    class Long { @Returns(value = 499, when = %1$s) void run() {} }
    """
        .formatted(HostileTexts.literal(text));
  }
}
