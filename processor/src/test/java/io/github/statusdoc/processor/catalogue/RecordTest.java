package io.github.statusdoc.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped Korean texts are the source document with the recorded corrections, nothing else. */
class RecordTest {
  private static final Path RECORD = Path.of("..", "docs", "catalogue");

  /** A heading has a Latin name; the prose line {@code 511 상태 코드는 …} has none. */
  private static final Pattern STATUS = Pattern.compile("(\\d{3}) ([A-Za-z].*)");

  private static final Pattern SERIES = Pattern.compile("(\\d)XX : (.+)");

  private record Entry(String title, List<String> paragraphs) {
    String text() {
      return String.join(" ", paragraphs);
    }
  }

  private record Correction(
      String code, String field, boolean isCorrected, String from, String to) {}

  private final Catalogue catalogue = Catalogue.registered();
  private final StatusTexts ko = catalogue.texts(Language.KO);

  private static Map<String, Entry> document() throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Entry current = new Entry("", new ArrayList<>());
    for (String line : Files.readAllLines(RECORD.resolve("http-status-code.ko.txt"))) {
      Matcher status = STATUS.matcher(line.strip());
      Matcher series = SERIES.matcher(line.strip());
      if (status.matches()) {
        current = new Entry(status.group(2), new ArrayList<>());
        entries.put(status.group(1), current);
      } else if (series.matches()) {
        current = new Entry(series.group(2), new ArrayList<>());
        entries.put(series.group(1) + "XX", current);
      } else if (!line.isBlank()) {
        current.paragraphs().add(line.strip());
      }
    }
    return entries;
  }

  private static List<Correction> corrections(String code, String field) throws IOException {
    return Files.readAllLines(RECORD.resolve("errata.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(c -> new Correction(c[0], c[1], c[3].equals("corrected"), c[4], c[5]))
        .filter(c -> c.code().equals(code) && c.field().equals(field))
        .toList();
  }

  private static String correct(String code, String field, String text) throws IOException {
    String corrected = text;
    for (Correction correction : corrections(code, field)) {
      assertThat(text).as("%s, quoted by the errata", code).containsOnlyOnce(correction.from());
      if (correction.isCorrected()) {
        corrected = corrected.replace(correction.from(), correction.to());
      }
    }
    return corrected;
  }

  @Test
  void documentHas61StatusesIn5Series() throws IOException {
    assertThat(document()).hasSize(61 + 5);
    assertThat(document().get("511").paragraphs()).hasSize(1);
    assertThat(document().get("511").text()).startsWith("511 상태 코드는");
  }

  @Test
  void everyCorrectionIsOfAnEntry() throws IOException {
    List<String> codes =
        Files.readAllLines(RECORD.resolve("errata.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1)[0])
            .toList();
    assertThat(document().keySet()).containsAll(codes);
  }

  @TestFactory
  Stream<DynamicTest> sourceAndCorrectionsAreTheShippedDescription() throws IOException {
    return document().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(shippedDescription(entry.getKey()))
                            .isEqualTo(
                                correct(entry.getKey(), "description", entry.getValue().text()))));
  }

  private String shippedDescription(String code) {
    return code.endsWith("XX")
        ? ko.description(series(code)).orElse("")
        : ko.description(Integer.parseInt(code)).orElseThrow();
  }

  private static Series series(String code) {
    return Series.of(Integer.parseInt(code.substring(0, 1)) * 100);
  }

  @TestFactory
  Stream<DynamicTest> sourceAndCorrectionsAreTheShippedName() throws IOException {
    return document().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(shippedNames(entry.getKey()))
                            .contains(correct(entry.getKey(), "title", entry.getValue().title()))));
  }

  /**
   * 306 and 418 are registered as (Unused); the document has the marker bare, and a former name.
   */
  private List<String> shippedNames(String code) {
    if (code.endsWith("XX")) {
      return List.of(ko.title(series(code)).orElseThrow());
    }
    Status status = catalogue.find(Integer.parseInt(code)).orElseThrow();
    if (!status.isNameless()) {
      return List.of(status.name());
    }
    List<String> names = new ArrayList<>(status.formerNames());
    names.add(status.name().replaceAll("[()]", ""));
    return names;
  }

  @Test
  void threeStatusesAreNotOfTheDocument() throws IOException {
    List<String> added =
        new ArrayList<>(catalogue.all().stream().map(s -> String.valueOf(s.code())).toList());
    added.removeAll(document().keySet());
    assertThat(added).containsExactly("103", "104", "425");
  }
}
