package io.github.statusdoc.processor.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.summary.ControlTerm.Guarded;
import io.github.statusdoc.processor.summary.ControlTerm.OneOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of several alternatives is kept. */
class AlternativesTest {
  private static final Term OK = new Leaf.Code(200);
  private static final Term GONE = new Leaf.Code(410);
  private static final Condition ASKED = SampleSummaries.IS;

  private static Term when(Term term) {
    return new Guarded(ASKED, term);
  }

  @Test
  void repeated() {
    assertThat(Term.oneOf(List.of(OK, OK))).isEqualTo(OK);
    assertThat(Term.oneOf(List.of(OK, new OneOf(List.of(GONE, OK)))))
        .isEqualTo(new OneOf(List.of(OK, GONE)));
    assertThat(Term.oneOf(List.of())).isEqualTo(Term.NOTHING);
  }

  /** What comes always comes under each condition, too. */
  @Test
  void covered() {
    Term both = new OneOf(List.of(OK, GONE));

    assertThat(Term.oneOf(List.of(when(OK), OK))).isEqualTo(OK);
    assertThat(Term.oneOf(List.of(OK, when(when(OK))))).isEqualTo(OK);
    assertThat(Term.oneOf(List.of(when(both), OK, GONE))).isEqualTo(both);
    assertThat(Term.oneOf(List.of(OK, when(new OneOf(List.of(OK, when(GONE)))), when(GONE))))
        .isEqualTo(new OneOf(List.of(OK, when(GONE))));
  }

  @Test
  void notCovered() {
    Term other = new OneOf(List.of(OK, GONE));

    assertThat(Term.oneOf(List.of(OK, when(GONE)))).isEqualTo(new OneOf(List.of(OK, when(GONE))));
    assertThat(Term.oneOf(List.of(OK, when(other)))).isEqualTo(new OneOf(List.of(OK, when(other))));
    assertThat(Term.oneOf(List.of(when(OK), when(GONE))))
        .isEqualTo(new OneOf(List.of(when(OK), when(GONE))));
  }

  /** Sites in one line differ in their trees only, which are not written. */
  @Test
  void writtenAlike() {
    Term one = new Term.Sent(OK, new Site(SampleSummaries.FILE, 7, 1, false));
    Term other = new Term.Sent(OK, new Site(SampleSummaries.FILE, 7, 2, false));

    assertThat(new TermWriter().write(new OneOf(List.of(one, other)))).isEqualTo("sent(200)@7");
    assertThat(new TermWriter().write(new OneOf(List.of(one, other, GONE))))
        .isEqualTo("(sent(200)@7 | 410)");
  }
}
