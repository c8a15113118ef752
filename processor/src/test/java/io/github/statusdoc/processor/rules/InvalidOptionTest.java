package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidOptionTest {
  private static final String SOURCE =
      "import io.github.statusdoc.Returns; class A { @Returns(404) void a() {} }";

  static Stream<Arguments> wrongOptions() {
    return Stream.of(
            arguments("statusdoc.severity=UnknownStatus:loud", "UnknownStatus:loud", "off, note"),
            arguments("statusdoc.severity=UnknownStatus", "UnknownStatus", "off, note"),
            arguments(
                "statusdoc.severity=:error", ":error", "one of CheckedHandlers, ContentForbidden"),
            arguments("statusdoc.severity=R02:off", "R02:off", "one of CheckedHandlers"),
            arguments(
                "statusdoc.severity=NoSuchRule:off", "NoSuchRule:off", "one of CheckedHandlers"),
            arguments(
                "statusdoc.severity=unknownstatus:off", "unknownstatus:off", "is UnknownStatus"),
            arguments(
                "statusdoc.severity=UndeclardStatus:off",
                "UndeclardStatus:off",
                "is UndeclaredStatus"),
            arguments(
                "statusdoc.severity=DiscardResponse:off",
                "DiscardResponse:off",
                "is DiscardedResponse"),
            arguments("statusdoc.lang=jp", "jp", "auto, ko or en"),
            arguments("statusdoc.docs=ko,fr", "fr", "ko, en"),
            arguments("statusdoc.definitions=com.acme.Nowhere", "com.acme.Nowhere", "class path"),
            arguments("statusdoc.definitions=java.lang.String", "java.lang.String", "class path"))
        .flatMap(
            option ->
                Stream.of(TestCompiler.values())
                    .map(compiler -> arguments(prepend(compiler, option.get()))));
  }

  private static Object[] prepend(TestCompiler compiler, Object... option) {
    return Stream.concat(Stream.of(compiler), Stream.of(option)).toArray();
  }

  @ParameterizedTest
  @MethodSource("wrongOptions")
  void wrong(TestCompiler compiler, String option, String value, String expected) {
    Message finding = compiler.with("-A" + option).compile(SOURCE).finding("InvalidOption");
    assertThat(finding.kind()).isEqualTo(Kind.ERROR);
    assertThat(finding.path()).isEmpty();
    String name = option.substring(0, option.indexOf('='));
    assertThat(finding.text())
        .startsWith("[InvalidOption] The option " + name + " does not know \"" + value + "\".")
        .contains(expected);
  }

  static Stream<Arguments> emptyOptions() {
    return Stream.of(
            arguments("statusdoc.severity", "pairs such as UnknownStatus:warning"),
            arguments("statusdoc.lang", "auto, ko or en"),
            arguments("statusdoc.docs", "ko, en"),
            arguments("statusdoc.definitions", "types that carry @StatusDefinition"))
        .flatMap(
            option ->
                Stream.of(TestCompiler.values())
                    .map(compiler -> arguments(prepend(compiler, option.get()))));
  }

  /** Javac and ECJ hand over an empty text for the one and null for the other. */
  @ParameterizedTest
  @MethodSource("emptyOptions")
  void reportsAnOptionWithoutValue(TestCompiler compiler, String name, String expected) {
    for (String option : List.of("-A" + name + "=", "-A" + name)) {
      Message finding = compiler.with(option).compile(SOURCE).finding("InvalidOption");
      assertThat(finding.kind()).isEqualTo(Kind.ERROR);
      assertThat(finding.path()).isEmpty();
      assertThat(finding.text())
          .startsWith("[InvalidOption] The option " + name + " has no value. ")
          .contains(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reportsAnOptionThatThereIsNot(TestCompiler compiler) {
    Message finding =
        compiler
            .with("-Astatusdoc.lang=en", "-Astatusdoc.sevrity=UnknownStatus:off")
            .compile(SOURCE)
            .finding("InvalidOption");
    assertThat(finding.kind()).isEqualTo(Kind.ERROR);
    assertThat(finding.text())
        .startsWith("[InvalidOption] There is no option statusdoc.sevrity.")
        .contains("statusdoc.severity");
  }

  @ParameterizedTest
  @EnumSource
  void reportsEveryWrongPart(TestCompiler compiler) {
    Compiled compiled =
        compiler
            .with(
                "-Astatusdoc.lang=en",
                "-Astatusdoc.severity=UnknownStatus:loud,NoSuchRule:off,SelfReference:off",
                "-Astatusdoc.docs=fr")
            .compile(SOURCE);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactly("InvalidOption", "InvalidOption", "InvalidOption");
  }

  @ParameterizedTest
  @EnumSource
  void nearMiss(TestCompiler compiler) {
    compiler
        .with(
            "-Astatusdoc.lang=ko",
            "-Astatusdoc.docs= en , ko ",
            "-Astatusdoc.severity=UnknownStatus:OFF, SelfReference : note,",
            "-Astatusdoc.definitions=com.acme.Statuses",
            "-Asomebody.else=x")
        .compile(
            """
            package com.acme;
            @io.github.statusdoc.StatusDefinition(code = 499, name = "Client Closed Request")
            class Statuses {}
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void suppressed(TestCompiler compiler) {
    compiler
        .with("-Astatusdoc.lang=jp", "-Astatusdoc.severity=InvalidOption:off")
        .compile(SOURCE)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=jp", "-Astatusdoc.severity=InvalidOption:warning")
            .compile(SOURCE);
    assertThat(compiled.finding("InvalidOption").kind()).isEqualTo(Kind.WARNING);
    assertThat(compiled.succeeded()).isTrue();
  }

  @Test
  void holdsBackWhatItsDefinitionsMayDefineForBodies() {
    String source =
        """
        class Api {
          Object a() { return org.springframework.http.ResponseEntity.status(499); }
          Object b() { return org.springframework.http.ResponseEntity.status(4040); }
        }
        """;
    String definitions = "-Astatusdoc.definitions=com.acme.AcmeStatusse";
    Compiled compiled = TestCompiler.JAVAC.withBodies(definitions).compile(source);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactly("InvalidOption", "UnknownStatusLiteral");
    assertThat(compiled.finding("InvalidOption").path()).isEmpty();
    compiled =
        TestCompiler.JAVAC
            .withBodies(definitions, "-Astatusdoc.severity=InvalidOption:warning")
            .compile(source);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactly("UnknownStatusLiteral", "UnknownStatusLiteral");
  }

  /** A module of a build may have nothing to do with what the options of all modules name. */
  @Test
  void isNotSaidWhereNoCodeIsInDoubt() {
    assertThat(
            TestCompiler.JAVAC
                .withBodies("-Astatusdoc.definitions=com.acme.AcmeStatusse")
                .compile(
                    "class A { Object a() {"
                        + " return org.springframework.http.ResponseEntity.status(404); } }")
                .findings())
        .isEmpty();
  }

  /** What a definition that is not found would have defined is not unknown for certain. */
  @ParameterizedTest
  @EnumSource
  void holdsBackWhatItsDefinitionsMayDefine(TestCompiler compiler) {
    String source =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        class Api { @Returns({499, «StatusOutOfRange»600, 404, «DuplicateStatus»404}) void a() {} }
        """;
    Compiled compiled =
        compiler.with("-Astatusdoc.definitions=com.acme.AcmeStatusse").compile(source);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactly("InvalidOption", "StatusOutOfRange", "DuplicateStatus");
    compiled =
        compiler
            .with(
                "-Astatusdoc.definitions=com.acme.AcmeStatusse",
                "-Astatusdoc.severity=InvalidOption:warning")
            .compile(source);
    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactly("InvalidOption", "UnknownStatus", "StatusOutOfRange", "DuplicateStatus");
  }

  /** A module without handlers need not see the annotation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.acme.Nowhere#status|There is no such annotation in these sources or on the class path",
        "com.acme.NoAnnotation#code|It is no annotation",
        "com.acme.ApiError#code|@ApiError has the following members: status, isFatal, more",
        "com.acme.Marker#code|@Marker has no members",
        "com.acme.ApiError#isFatal|A member names statuses if it is a number, a text, a constant, a class, or an array of such",
        "com.acme.ApiError#more|A member names statuses if it is a number, a text, a constant, a class, or an array of such"
      })
  void vocabularyThatIsNotThere(String name, String right) {
    String types =
        "package com.acme; @interface Marker {} class NoAnnotation { int code; } "
            + "@interface ApiError { int status(); boolean isFatal(); Marker[] more(); } ";
    String option = "-Astatusdoc.vocabulary=" + name;
    Message finding =
        TestCompiler.JAVAC
            .withBodies(option)
            .compile(
                """
                %s
                class C { @org.springframework.web.bind.annotation.GetMapping void a() {} }
                """
                    .formatted(types))
            .finding("InvalidOption");
    assertThat(finding.kind()).isEqualTo(Kind.ERROR);
    assertThat(finding.text())
        .startsWith(
            "[InvalidOption] The option statusdoc.vocabulary does not know \"" + name + "\".")
        .contains(right);
    assertThat(TestCompiler.JAVAC.withBodies(option).compile(types).findings()).isEmpty();
  }

  /** Each by itself: one of the annotation's members does not excuse another. */
  @Test
  void vocabularyWithoutOneOfItsMembers() {
    String text =
        TestCompiler.JAVAC
            .withBodies("-Astatusdoc.vocabulary=com.acme.ApiError#codes,com.acme.ApiError#status")
            .compile(
                """
                package com.acme;
                @interface ApiError { int status(); }
                class C { @org.springframework.web.bind.annotation.GetMapping void a() {} }
                """)
            .finding("InvalidOption")
            .text();
    assertThat(text).contains("\"com.acme.ApiError#codes\"").doesNotContain("ApiError#status");
  }

  @Test
  void vocabularyThatIsThere() {
    assertThat(
            TestCompiler.JAVAC
                .withBodies("-Astatusdoc.vocabulary=com.acme.ApiError#status")
                .compile(
                    """
                    package com.acme;
                    @interface ApiError { int status(); }
                    class C { @org.springframework.web.bind.annotation.GetMapping void a() {} }
                    """)
                .findings())
        .noneMatch(message -> message.rule().equals("InvalidOption"));
  }
}
