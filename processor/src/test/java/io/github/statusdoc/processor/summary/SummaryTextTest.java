package io.github.statusdoc.processor.summary;

import static io.github.statusdoc.processor.summary.SampleSummaries.CONTAINS;
import static io.github.statusdoc.processor.summary.SampleSummaries.FILE;
import static io.github.statusdoc.processor.summary.SampleSummaries.HOSTILE;
import static io.github.statusdoc.processor.summary.SampleSummaries.INSTANCE;
import static io.github.statusdoc.processor.summary.SampleSummaries.IS;
import static io.github.statusdoc.processor.summary.SampleSummaries.MISSING;
import static io.github.statusdoc.processor.summary.SampleSummaries.NUMERIC;
import static io.github.statusdoc.processor.summary.SampleSummaries.OWN;
import static io.github.statusdoc.processor.summary.SampleSummaries.RAISED;
import static io.github.statusdoc.processor.summary.SampleSummaries.REACHES;
import static io.github.statusdoc.processor.summary.SampleSummaries.UNLIMITED;
import static io.github.statusdoc.processor.summary.SampleSummaries.UNSEEN;
import static io.github.statusdoc.processor.summary.SampleSummaries.WITHIN;
import static io.github.statusdoc.processor.summary.SampleSummaries.body;
import static io.github.statusdoc.processor.summary.SampleSummaries.summary;
import static io.github.statusdoc.processor.summary.SampleSummaries.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a summary holds all of it, and no text breaks the reader. */
class SummaryTextTest {
  @ParameterizedTest
  @MethodSource("io.github.statusdoc.processor.summary.SampleSummaries#terms")
  void everyTerm(Term term) {
    assertThat(TermReader.term(FILE, new TermWriter().write(term))).isEqualTo(term);
  }

  /** A new kind of term or step is tested here, or this fails. */
  @Test
  void everyKind() {
    Set<Class<?>> tested = new HashSet<>();
    terms().forEach(term -> tested.add(term.getClass()));
    body().steps().forEach(step -> tested.add(step.getClass()));
    List.of(
            IS, INSTANCE, MISSING, NUMERIC, OWN, UNLIMITED, RAISED, WITHIN, CONTAINS, UNSEEN,
            REACHES)
        .forEach(asked -> tested.add(asked.test().getClass()));

    assertThat(tested)
        .containsExactlyInAnyOrderElementsOf(kinds(Term.class, Step.class, Condition.Test.class));
  }

  private static Set<Class<?>> kinds(Class<?>... sealed) {
    Set<Class<?>> kinds = new HashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(sealed));
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      if (type.isSealed()) {
        left.addAll(Arrays.asList(type.getPermittedSubclasses()));
      } else {
        kinds.add(type);
      }
    }
    return kinds;
  }

  @Test
  void everyPartOfAClass() {
    assertThat(SummaryText.read(section(summary()))).isEqualTo(summary());
  }

  static TopLevelClass only(ClassSummary summary) {
    return new TopLevelClass(List.of(summary), Collections.emptySortedSet());
  }

  private static String section(ClassSummary summary) {
    return SummaryText.split(SummaryText.write(only(summary))).get(summary.name());
  }

  /** Also where a part looks like the beginning of another class. */
  @Test
  void classesOfAFile() {
    ClassSummary inner =
        SampleSummaries.named(
            "com.acme.A.B", "\u2028class \"com.acme.C\"\nclass \"D\"", Reach.EVERYWHERE);

    SortedSet<String> uses = new TreeSet<>(Set.of("com.acme.Used", "com.acme.한글"));
    String text = SummaryText.write(new TopLevelClass(List.of(summary(), inner), uses));
    Map<String, String> sections = SummaryText.split(text);

    assertThat(SummaryText.uses(text)).isEqualTo(uses);
    assertThat(sections.keySet()).containsExactly(summary().name(), "com.acme.A.B");
    assertThat(SummaryText.read(sections.get(summary().name()))).isEqualTo(summary());
    assertThat(SummaryText.read(sections.get("com.acme.A.B"))).isEqualTo(inner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "class \"A\"",
        "statusdoc 0\nclass \"A\" \"A\" \"A.java\"\n",
        "statusdoc 0\nuses(\"A\")\n"
      })
  void ofAnotherVersion(String text) {
    assertThat(SummaryText.split(text)).isEmpty();
    assertThat(SummaryText.uses(text)).isEmpty();
  }

  /** The orders that annotations can name, and that of a class whose code computes it. */
  @ParameterizedTest
  @ValueSource(longs = {Integer.MIN_VALUE, 0, Reach.LAST, Reach.UNKNOWN})
  void orders(long order) {
    Reach reach = new Reach(true, order, List.of(), List.of(), List.of("a.Marker"));
    ClassSummary advice = SampleSummaries.named("a.A", "a.B", reach);

    assertThat(SummaryText.read(section(advice)).reach()).isEqualTo(reach);
  }

  @Test
  void oneLineForEachPart() {
    ClassSummary summary = summary();

    assertThat(SummaryText.write(only(summary)).split("[\\n\\r]"))
        .hasSize(
            11 + summary.fields().size() + 1 + summary.changes().size() + summary.methods().size());
  }

  @Test
  void longStrings() {
    Term text = new Leaf.Text(HOSTILE.repeat(20_000));

    assertThat(TermReader.term(FILE, new TermWriter().write(text))).isEqualTo(text);
  }
}
