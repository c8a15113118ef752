package io.github.statusdoc.processor.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How options reach the check of bodies. */
class PluginOptionsTest {
  private static final String SOURCE =
      """
      class A {
        boolean a(java.net.http.HttpResponse<?> r) { return r.statusCode() == 4040; }
      }
      """;

  private static final String PROCESSOR = StatusdocProcessor.class.getName();

  @Test
  void fromTheProcessor() {
    assertThat(said("-Astatusdoc.lang=ko")).contains("4040: 상태 코드 자리에 썼지만");
  }

  /** Without annotations of ours javac calls the processor for its options only. */
  @Test
  void javacDoesNotWarnOfThem() {
    assertThat(said("-Werror", "-Astatusdoc.severity=UnknownStatusLiteral:off")).isEmpty();
  }

  @Test
  void fromThePluginItselfWhereNoProcessorRuns() {
    assertThat(said("-proc:none", "-Astatusdoc.lang=ko")).contains("4040 stands for");
    assertThat(said("-proc:none", "-Xplugin:Statusdoc lang=ko severity=UnknownStatusLiteral:error"))
        .contains("error: [UnknownStatusLiteral] 4040: 상태 코드 자리에 썼지만");
  }

  @Test
  void thoseOfThePluginGoBeforeThoseOfTheProcessor() {
    assertThat(said("-Astatusdoc.lang=ko", "-Xplugin:Statusdoc lang=en"))
        .contains("4040 stands for")
        .doesNotContain("상태 코드");
  }

  @Test
  void wrongOnesAreSaidOnce() {
    assertThat(said("-Astatusdoc.lang=en", "-Astatusdoc.language=ko"))
        .containsOnlyOnce("There is no option statusdoc.language");
    assertThat(said("-proc:none", "-Xplugin:Statusdoc language=ko"))
        .containsOnlyOnce("There is no option language. These exist: severity, lang, docs, ");
    assertThat(said("-Xplugin:Statusdoc check=bodies"))
        .containsOnlyOnce("The option check does not know \"bodies\"");
  }

  static Stream<Arguments> waysToStart() {
    String[] options = {"lang=en", "definitions=Acme", "severity=UnknownStatusLiteral:off"};
    return Stream.of(options)
        .flatMap(
            option ->
                Stream.of(
                    List.of("-Astatusdoc." + option),
                    List.of("-Astatusdoc." + option, "-processor", PROCESSOR),
                    List.of("-proc:none", "-Astatusdoc." + option),
                    List.of("-proc:none", "-Xplugin:Statusdoc " + option),
                    List.of("-Astatusdoc." + option, "-Xplugin:Statusdoc " + option)))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("waysToStart")
  void javacKnowsThemHoweverItStartsUs(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-Xlint:all,-processing", "-Werror"));
    String definition =
        "@io.github.statusdoc.StatusDefinition(code = 499, name = \"Own\") class Acme {}";
    ForkedJavac javac = ForkedJavac.with(all.toArray(String[]::new));

    for (List<String> sources :
        List.of(List.of("class A {}"), List.of("class A {}", definition), List.of(definition))) {
      assertThat(javac.compile(sources.toArray(String[]::new)).log())
          .doesNotContain("not recognized", "warning:", "error:");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "foo, There is no option foo.",
    "foo=bar, There is no option foo.",
    "=, There is no option =.",
    "=ko, There is no option =ko.",
    "lang, The option lang has no value.",
    "lang=, The option lang has no value.",
    "-Astatusdoc.lang=en, There is no option -Astatusdoc.lang."
  })
  void aWrongArgumentIsOneMistake(String argument, String expected) {
    for (String processor : List.of("-proc:none", "-Astatusdoc.lang=en")) {
      assertThat(said(processor, "-Xplugin:Statusdoc " + argument))
          .containsOnlyOnce(expected)
          .containsOnlyOnce("[InvalidOption]")
          .contains("4040")
          .doesNotContain("Exception", "InternalStatusdocError");
    }
  }

  /** A type that is missing is a mistake, whoever is told of it, and may define the code. */
  @Test
  void aMissingDefinitionIsSaidInsteadOfTheCodeThatItMayDefine() {
    String missing = "definitions=com.acme.Nowhere";
    for (List<String> options :
        List.of(
            List.of("-Astatusdoc.lang=en", "-Astatusdoc." + missing),
            List.of("-proc:none", "-Xplugin:Statusdoc " + missing),
            List.of("-Astatusdoc.lang=en", "-Xplugin:Statusdoc " + missing))) {
      assertThat(
              ForkedJavac.with(options.toArray(String[]::new))
                  .compile(SOURCE.replace("4040", "499"), SOURCE.replace("A", "B"))
                  .log())
          .containsOnlyOnce("error: [InvalidOption] The option statusdoc.definitions does not know")
          .containsOnlyOnce("[UnknownStatusLiteral] 4040")
          .doesNotContain("499 is not registered");
    }
  }

  /** As Gradle does: it loads processors by itself, javac the plugin. */
  @Test
  void thoseOfAProcessorThatAnotherLoaderHasDoNotReachThePlugin() throws Exception {
    String off = "severity=UnknownStatusLiteral:off";
    assertThat(foundWithForeignProcessor("-Astatusdoc." + off))
        .containsExactly("UnknownStatusLiteral");
    assertThat(foundWithForeignProcessor("-Xplugin:Statusdoc " + off)).isEmpty();
  }

  private static List<String> foundWithForeignProcessor(String option) throws Exception {
    Path classes = Path.of(ForkedJavac.home(StatusdocProcessor.class));
    Path javaPoet = Path.of(ForkedJavac.javaPoet());
    URL[] urls = {classes.toUri().toURL(), javaPoet.toUri().toURL()};
    try (URLClassLoader other = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Class<?> processor = other.loadClass(StatusdocProcessor.class.getName());
      return TestCompiler.JAVAC
          .withBodies(option)
          .processors((Processor) processor.getConstructor().newInstance())
          .compile(SOURCE)
          .findings()
          .stream()
          .map(Message::rule)
          .toList();
    }
  }

  private static String said(String... options) {
    return ForkedJavac.with(options).environment("LC_ALL", "C.UTF-8").compile(SOURCE).log();
  }
}
