package io.github.statusdoc.processor.taglet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.ForkedJavac.Outcome;
import io.github.statusdoc.processor.testing.Javadoc;
import io.github.statusdoc.processor.testing.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the javadoc tool itself; the pages are read as a browser reads them. */
class ResponsesTagletTest {
  private static final Source ACME_STATUSES =
      Source.of(
          """
          package com.acme;
          import io.github.statusdoc.*;
          /** Ours. */
          @StatusDefinition(code = 499, name = "Client Closed Request", ko = "끊었습니다.")
          public interface AcmeStatuses {}
          """);

  private static final Source API =
      Source.of(
          """
          package com.acme;
          import io.github.statusdoc.*;
          /**
           * Users.
           *
           * {@responses}
           */
          @Returns(401)
          public class Api {
            /**
             * Makes one. {@responses}
             */
            @Returns(201) public Api() {}

            /**
             * Finds a user.
             *
             * {@responses}
             *
             * @param id the id
             */
            @Returns({200, 499})
            @Returns(value = 404, when = "사용자가 <없을> 때 *\\u002f {@code x}")
            public void find(long id) {}

            /** Says nothing: {@responses} */
            public void silent() {}

            /** Has no tag. */
            @Returns(200) public void untagged() {}
          }
          """);

  @BeforeEach
  void definitions() {
    System.setProperty("statusdoc.lang", "en");
    System.setProperty("statusdoc.definitions", "com.acme.AcmeStatuses");
  }

  @AfterEach
  void clear() {
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("statusdoc."));
  }

  @Test
  void handler() throws IOException {
    Element table = section(page(), "find(long)").selectFirst("table.statusdoc");

    assertThat(table.selectFirst("caption").text()).isEqualTo("Api.find(long)에 선언된 응답 상태");
    assertThat(table.select("tbody tr td:first-child").eachText())
        .containsExactly(
            "200 OK", "401 Unauthorized", "404 Not Found", "499 Client Closed Request");
    assertThat(table.select("tbody tr").get(3).child(2).text()).isEqualTo("끊었습니다.");
    assertThat(table.select("tbody tr").get(2).child(1).text())
        .isEqualTo("사용자가 <없을> 때 */ {@code x}");
    assertThat(table.select("tbody tr").get(2).child(2).text()).contains("찾을 수 없습니다");
    assertThat(table.select("a").eachAttr("href"))
        .contains("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
  }

  @Test
  void constructor() throws IOException {
    assertThat(section(page(), "<init>()").select("table.statusdoc td:first-child").eachText())
        .containsExactly("201 Created", "401 Unauthorized");
  }

  @Test
  void type() throws IOException {
    Element table = page().selectFirst("section.class-description table.statusdoc");

    assertThat(table.select("tbody tr td:first-child").eachText())
        .containsExactly(
            "Api.Api()",
            "Api.Api()",
            "Api.find(long)",
            "Api.find(long)",
            "Api.find(long)",
            "Api.find(long)",
            "Api.untagged()",
            "Api.untagged()");
  }

  @Test
  void nothingDeclaredOrNotAsked() throws IOException {
    Document page = page();

    assertThat(section(page, "silent()").select("table")).isEmpty();
    assertThat(section(page, "silent()").text()).contains("Says nothing:");
    assertThat(section(page, "untagged()").select("table")).isEmpty();
  }

  /** The tool asks for what stands there, too, and would end by an exception. */
  @Test
  void inTheCommentOfAPackage() throws IOException {
    Source comment = Source.of("/** Says nothing: {@responses} here. */ package com.acme;");
    Outcome outcome = javadoc("-Xdoclint:none").run(List.of(ACME_STATUSES, API, comment));

    assertThat(outcome.log()).doesNotContain("exception");
    Document page =
        Jsoup.parse(Files.readString(outcome.output().resolve("com/acme/package-summary.html")));
    assertThat(page.text()).contains("Says nothing: here.");
  }

  @Test
  void languages() throws IOException {
    System.setProperty("statusdoc.docs", "en,ko");
    Element table = section(page(), "find(long)").selectFirst("table.statusdoc");

    assertThat(table.selectFirst("caption").text())
        .isEqualTo("Statuses that Api.find(long) declares");
    assertThat(table.text()).containsSubsequence("There is nothing here to show", "찾을 수 없습니다");
  }

  @Test
  void saysWhichCodesItLeavesOut() throws IOException {
    System.clearProperty("statusdoc.definitions");
    Outcome outcome = run();

    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.log())
        .contains("com/acme/Api.java:24: error: [UnknownStatus] Status code 499, which find(long)")
        .contains("-J-Dstatusdoc.definitions")
        .endsWith("1 error" + System.lineSeparator());
  }

  @Test
  void saysItInTheLanguageAsked() {
    System.setProperty("statusdoc.lang", "ko");
    System.clearProperty("statusdoc.definitions");

    assertThat(run().log()).contains("[UnknownStatus] 상태 코드 499: find(long) 선언에 있지만");
  }

  @Test
  void severityIsAnOption() throws IOException {
    System.clearProperty("statusdoc.definitions");
    System.setProperty("statusdoc.severity", "UnknownStatus:off");

    assertThat(section(page(), "find(long)").select("tbody tr td:first-child").eachText())
        .containsExactly("200 OK", "401 Unauthorized", "404 Not Found");
  }

  @ParameterizedTest
  @CsvSource({
    "statusdoc.docs, fr, The option statusdoc.docs does not know \"fr\".",
    "statusdoc.docs, '', The option statusdoc.docs has no value.",
    "statusdoc.dosc, en, There is no option statusdoc.dosc.",
    "statusdoc.severity, UnknownStatus:loud, does not know \"UnknownStatus:loud\".",
    "statusdoc.definitions, com.acme.Api, does not know \"com.acme.Api\".",
    "statusdoc.definitions, com.acme.Nowhere, does not know \"com.acme.Nowhere\"."
  })
  void saysWhatIsWrongWithTheOptions(String name, String value, String expected) {
    System.setProperty(name, value);
    Outcome outcome = run();

    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.log()).contains("error: [InvalidOption] ", expected);
  }

  private static Document page() throws IOException {
    Outcome outcome = run().assertClean();
    return Jsoup.parse(Files.readString(outcome.output().resolve("com/acme/Api.html")));
  }

  private static Outcome run() {
    return javadoc("-Xdoclint:all,-missing", "-Werror").run(List.of(ACME_STATUSES, API));
  }

  private static Javadoc javadoc(String... options) {
    String path =
        String.join(
            File.pathSeparator, ForkedJavac.home(ResponsesTaglet.class), ForkedJavac.javaPoet());
    List<String> all =
        new ArrayList<>(List.of("-taglet", ResponsesTaglet.class.getName(), "-tagletpath", path));
    all.addAll(List.of(options));
    return Javadoc.with(all.toArray(new String[0]));
  }

  private static Element section(Document page, String id) {
    return page.getElementById(id);
  }
}
