package io.github.statusdoc.processor.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;

/** What ECJ cannot point at is named instead. */
class EcjPlacesTest {
  private static final String SOURCE =
      """
      package com.acme;
      import io.github.statusdoc.Returns;
      @Returns({404, 490})
      record Created(@Returns({404, 491}) int id, @Returns(200) @Returns(492) String name) {
        @Returns({404, 493}) Created {}
        @Returns({404, 494}) void find() {}
        @Returns({404, 495}) public String name() { return name; }
      }
      class Outer {
        record Middle() {
          @Returns({404, 496}) record Inner(@Returns({404, 497}) int id) {}
        }
      }
      """;

  @Test
  void records() {
    Compiled compiled = TestCompiler.ECJ.compile(SOURCE);

    assertThat(compiled.findings())
        .extracting(EcjPlacesTest::code, EcjPlacesTest::where, Message::line)
        .containsExactlyInAnyOrder(
            tuple("490", "com.acme.Created: ", 0L),
            tuple("491", "com.acme.Created.id(): ", 0L),
            tuple("493", "", 5L),
            tuple("494", "", 6L),
            tuple("495", "com.acme.Created.name(): ", 7L),
            tuple("496", "com.acme.Outer.Middle.Inner: ", 9L),
            tuple("497", "com.acme.Outer.Middle.Inner.id(): ", 0L));
  }

  @Test
  void packages() {
    Message finding =
        TestCompiler.ECJ
            .compile("@io.github.statusdoc.Returns({404, 499}) package com.acme;\n")
            .finding("UnknownStatus");

    assertThat(where(finding)).isEqualTo("com.acme: ");
    assertThat(finding.path()).isEmpty();
  }

  @Test
  void javacPointsAtAllOfThem() {
    assertThat(TestCompiler.JAVAC.compile(SOURCE).findings())
        .hasSize(7)
        .allMatch(message -> where(message).isEmpty() && message.line() > 0);
  }

  private static String code(Message message) {
    return message.text().replaceAll("(?s).*?Status code (\\d+) .*", "$1");
  }

  private static String where(Message message) {
    return message.text().replaceAll("(?s)\\[UnknownStatus] (.*?)Status code .*", "$1");
  }
}
