package io.github.statusdoc.processor.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** How options reach the check of bodies. */
class PluginOptionsTest {
  private static final String SOURCE =
      """
      class A {
        boolean a(java.net.http.HttpResponse<?> r) { return r.statusCode() == 4040; }
      }
      """;

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
        .containsOnlyOnce("There is no option statusdoc.language");
    assertThat(said("-Xplugin:Statusdoc check=bodies"))
        .containsOnlyOnce("The option statusdoc.check does not know \"bodies\"");
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
