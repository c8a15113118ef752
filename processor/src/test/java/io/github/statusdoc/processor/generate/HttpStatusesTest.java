package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.ForkedJavac.Outcome;
import io.github.statusdoc.processor.testing.JavadocText;
import io.github.statusdoc.processor.testing.Source;
import io.github.statusdoc.processor.testing.StatusType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpStatusesTest {
  private static final Charset MS949 = Charset.forName("MS949");
  private static final String NAME = "com.acme.HttpStatuses";
  private static final String PACKAGE =
      """
      @io.github.statusdoc.ResponseStatusDoc
      package com.acme;
      """;

  /** A package has no handlers, and it would be said that none was checked. */
  private static ForkedJavac compiler(String... options) {
    return ForkedJavac.with(
        Stream.concat(Stream.of("-Astatusdoc.check=declarations"), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void defaultCharset() throws Exception {
    Outcome outcome = compiler("-J-Dfile.encoding=UTF-8").compile(PACKAGE).assertClean();

    assertAllDescriptions(outcome, UTF_8);
    assertThat(outcome.generatedSource(NAME, UTF_8)).contains("찾을 수 없습니다").doesNotContain("\\u");
  }

  @Test
  void utf8() throws Exception {
    assertAllDescriptions(compiler("-encoding", "UTF-8").compile(PACKAGE).assertClean(), UTF_8);
  }

  @Test
  void localeC() throws Exception {
    Outcome outcome = compiler().environment("LC_ALL", "C").compile(PACKAGE).assertClean();

    assertAllDescriptions(outcome, Runtime.version().feature() < 18 ? US_ASCII : UTF_8);
  }

  @Test
  void ascii() throws Exception {
    Outcome outcome = compiler("-encoding", "US-ASCII").compile(PACKAGE).assertClean();

    assertAllDescriptions(outcome, US_ASCII);
    assertThat(outcome.generatedBytes(NAME)).matches(bytes -> isAscii(bytes), "is ASCII");
    String source = outcome.generatedSource(NAME, US_ASCII);
    assertThat(JavadocText.html(source, "NOT_FOUND")).contains("&#xC11C;&#xBC84;");
    assertThat(source).contains("NOT_FOUND(404, \"Not Found\", \"\\uc11c\\ubc84");
  }

  @Test
  void ms949() throws Exception {
    Outcome outcome = compiler("-encoding", "MS949").charset(MS949).compile(PACKAGE).assertClean();

    assertAllDescriptions(outcome, MS949);
    assertThat(decode(outcome.generatedBytes(NAME), MS949))
        .contains("찾을 수 없습니다")
        .doesNotContain("\\u", "&#x");
  }

  @Test
  void ms949Names() throws Exception {
    Outcome outcome =
        compiler("-encoding", "MS949")
            .charset(MS949)
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                public class Members {
                  @Returns(value = 404, when = "뷁이 없을 때") public void 찾기() {}
                }
                """)
            .assertClean();

    assertThat(decode(outcome.generatedBytes("com.acme.MembersStatus"), MS949))
        .contains("뷁이 없을 때", "{@link Members#찾기()");
    assertThat(outcome.snippets().values()).hasSize(2).allMatch(html -> html.contains("뷁이 없을 때"));
    assertThat(outcome.load("com.acme.MembersStatus").names()).containsExactly("NOT_FOUND");
  }

  @Test
  void bothLanguages() throws Exception {
    Outcome outcome =
        compiler("-encoding", "UTF-8", "-Astatusdoc.docs=ko,en").compile(PACKAGE).assertClean();

    assertAllDescriptions(outcome, UTF_8);
    assertThat(JavadocText.of(outcome.generatedSource(NAME, UTF_8), "NOT_FOUND"))
        .containsSubsequence("찾을 수 없습니다", "There is nothing here to show");
    assertThat(JavadocText.of(outcome.generatedSource(NAME, UTF_8), "UNAUTHORIZED"))
        .containsSubsequence("필수 헤더: ", "Required headers: WWW-Authenticate");
    assertThat(JavadocText.of(outcome.generatedSource(NAME, UTF_8), "USE_PROXY"))
        .containsSubsequence("대안: ", "Instead: none", "@deprecated ", "RFC 9110", "RFC 9110");
  }

  @Test
  void english() throws Exception {
    Outcome outcome = compiler("-Astatusdoc.docs=en").compile(PACKAGE).assertClean();

    assertThat(isAscii(outcome.generatedBytes(NAME))).isTrue();
    assertThat(outcome.load(NAME).descriptions().values())
        .hasSize(64)
        .allMatch(text -> text.endsWith("."));
  }

  private static void assertAllDescriptions(Outcome outcome, Charset charset)
      throws ReflectiveOperationException, IOException {
    Map<Integer, String> expected = expectedDescriptions();
    StatusType type = outcome.load(NAME);
    String source = decode(outcome.generatedBytes(NAME), charset);

    assertThat(expected).hasSize(64);
    assertThat(type.descriptions()).containsExactlyInAnyOrderEntriesOf(expected);
    for (String constant : type.names()) {
      assertThat(JavadocText.of(source, constant)).contains(expected.get(type.code(constant)));
    }
  }

  /** Fails where bytes are not of the charset, as {@code new String} would not. */
  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** The table that people wrote; series such as {@code 4XX} have rows of their own. */
  private static Map<Integer, String> expectedDescriptions() throws IOException {
    Map<Integer, String> descriptions = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                HttpStatusesTest.class.getResourceAsStream("/descriptions.ko.tsv"), UTF_8))) {
      for (String line : reader.lines().toList()) {
        String[] cells = line.split("\t", -1);
        if (cells[0].matches("\\d{3}")) {
          descriptions.put(Integer.valueOf(cells[0]), cells[3].strip());
        }
      }
    }
    return descriptions;
  }

  /** With {@code --release} javac has no file of the JDK that it decodes. */
  @ParameterizedTest
  @ValueSource(strings = {"8", "11", "17"})
  void releaseWithAJar(String release) throws Exception {
    String jar = ForkedJavac.jarOfAnnotations().toString();
    Outcome outcome =
        compiler("--release", release, "-encoding", "UTF-8", "-Xlint:-options")
            .run(
                List.of(Source.of(PACKAGE)),
                List.of("-cp", jar, "-processorpath", ForkedJavac.processorPath()));

    assertThat(outcome.generatedSource(NAME, UTF_8)).contains("찾을 수 없습니다").doesNotContain("&#x");
  }
}
