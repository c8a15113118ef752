package io.github.statusdoc.processor.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a pointcut is read by the precedence of its operators. */
class PointcutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a(); a()",
        "a() || b() && !c(); (a() || (b() && !c()))",
        "(a() || b()) && c(); ((a() || b()) && c())",
        "! ( a () ); !a()",
        "execution(public * com.acme..*(..)); execution(public * com.acme..*(..))",
        "@annotation( com.acme.Login ); @annotation(com.acme.Login)",
        "a() && b() && c(); (a() && b() && c())",
      })
  void isWrittenInFull(String text, String whole) {
    Pointcut pointcut = Pointcut.parse(text);

    assertThat(pointcut).hasToString(whole);
    assertThat(Pointcut.parse(whole)).isEqualTo(pointcut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "a(",
        "(a()",
        "a() b()",
        "a() &&",
        "&& a()",
        "a() & b()",
        "a())",
        "!"
      })
  void isNone(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Pointcut.parse(text));
  }

  @Test
  void nestsNoDeeperThanPeopleWrite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pointcut.parse("(".repeat(100_000) + "a()" + ")".repeat(100_000)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pointcut.parse("!".repeat(100_000) + "a()"));
  }
}
