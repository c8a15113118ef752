package io.github.statusdoc.processor.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote so. */
class DamagedSummaryTest {
  private static final String FILE = "Outer.java";

  /** Whatever happened to a text, it is read, or said to be none. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damaged(long seed) {
    Random random = new Random(seed);
    String text = SummaryText.write(SummaryTextTest.only(SampleSummaries.summary()));
    assertThat(SummaryText.split(text)).hasSize(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder damaged = new StringBuilder(text);
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        damage(damaged, random);
      }
      assertThatNoException().as(damaged.toString()).isThrownBy(() -> read(damaged.toString()));
    }
  }

  private static void damage(StringBuilder text, Random random) {
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + random.nextInt(40));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(start, end).append(' ');
      case 1 -> text.setLength(Math.max(1, start));
      case 2 -> text.insert(random.nextInt(text.length()), text.substring(start, end));
      default -> text.setCharAt(start, (char) random.nextInt(256));
    }
  }

  private static void read(String text) {
    for (String section : SummaryText.split(text).values()) {
      try {
        SummaryText.read(section);
      } catch (IllegalArgumentException damaged) {
        continue;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "99",
        "600",
        "99999999999",
        "-1",
        "response(200",
        "response(200))",
        "call(\"no key\", this)",
        "call(\"a.B#noParenthesis\", this)",
        "\"no end",
        "function(0, {try 0 in 0})",
        "function(0, {try 1 in 2; try 2 in 1})",
        "function(0, {1: construct 200})",
        "unheard(of)",
        "when(mising(this), 200)"
      })
  void noTerm(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TermReader.term(FILE, text));
  }

  @Test
  void tooDeep() {
    for (String nesting : List.of("(", "status(", "function(0, {1: return ")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TermReader.term(FILE, nesting.repeat(100_000)));
    }
  }
}
