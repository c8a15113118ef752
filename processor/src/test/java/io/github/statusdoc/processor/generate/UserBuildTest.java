package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.ForkedJavac.Outcome;
import io.github.statusdoc.processor.testing.RecordingProcessor;
import io.github.statusdoc.processor.testing.Source;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that treat warnings as errors, name modules, or share the compiler with others. */
class UserBuildTest {
  private static final String TALLY =
      String.join(
          System.lineSeparator(),
          "Note: [CheckedHandlers] Bodies checked. Handlers: 0, findings: 0",
          "    A handler is a method with a request mapping of Spring, JAX-RS or Micronaut",
          "");
  private static final String[] CLEAN = {
    """
    /** Acme. */
    @io.github.statusdoc.ResponseStatusDoc
    package com.acme;
    """,
    """
    package com.acme;
    import io.github.statusdoc.*;
    /** Users. */
    @ResponseStatusDoc
    public class UserController {
      /** Makes one. */
      public UserController() {}
      /** Finds. */
      @Returns({200, HttpStatuses.Code.NOT_FOUND}) public void find() {}
    }
    """
  };

  /** Without {@code -d} class files lie beside the sources, and there is no room for snippets. */
  @Test
  void noOutputFolder(@TempDir Path folder) throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("A.java"),
            """
            import io.github.statusdoc.*;
            @ResponseStatusDoc class A { @Returns(404) void find(long id) {} }
            @ResponseStatusDoc class B { @Returns(409) void find(long id) {} }
            """);
    Outcome outcome = ForkedJavac.with("-Astatusdoc.check=declarations").compileInPlace(source);

    outcome.assertClean();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("A.class", "AStatus.class", "BStatus.class")
          .noneMatch(name -> name.endsWith(".html"));
    }
  }

  @Test
  void noOutputFolderForEcj(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("A.java"),
        """
        import io.github.statusdoc.*;
        @ResponseStatusDoc class A { @Returns(404) void find(long id) {} }
        """);
    String processorPath =
        ForkedJavac.home(StatusdocProcessor.class) + File.pathSeparator + ForkedJavac.javaPoet();
    Process ecj =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ForkedJavac.home(BatchCompiler.class),
                "-17",
                "-cp",
                ForkedJavac.annotations(),
                "-processorpath",
                processorPath + File.pathSeparator + ForkedJavac.annotations(),
                "A.java")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(ecj.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(ecj.waitFor()).isZero();
    assertThat(folder.resolve("AStatus.class")).exists();
  }

  @Test
  void warningsAreErrors() {
    Outcome outcome =
        ForkedJavac.with(
                "-Xlint:all,-processing",
                "-Werror",
                "-Xdoclint:all/protected",
                "-J-Duser.language=en")
            .compile(CLEAN);

    assertThat(outcome.log()).isEqualTo(TALLY);
    assertThat(outcome.exit()).isZero();
  }

  /** Claiming them would silence this, and take them away from other processors. */
  @Test
  void onlyJavacsOwnWarning() {
    Outcome outcome =
        ForkedJavac.with(
                "-Xlint:all", "-J-Duser.language=en", "-Astatusdoc.severity=CheckedHandlers:off")
            .compile(CLEAN);

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.log())
        .contains("io.github.statusdoc.Returns")
        .matches(
            "(warning: (\\[processing] )?No processor claimed any of these annotations: .*\\R)+\\d"
                + " warnings?\\R");
  }

  /** What the README says of strict builds. */
  @Test
  void withoutTheReadmesOptionAStrictBuildStops() {
    Outcome outcome =
        ForkedJavac.with("-Xlint:all", "-Werror", "-J-Duser.language=en").compile(CLEAN);

    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.log())
        .contains("No processor claimed any of these annotations", "warnings found and -Werror")
        .contains("1 error" + System.lineSeparator());
  }

  /**
   * From JDK 23 on a processor on the class path does not run, as the README says; the plugin does.
   */
  @Test
  void onTheClassPathOnly() {
    boolean needsOption = Runtime.version().feature() >= 23;

    assertThat(onClassPath().log())
        .contains(needsOption ? "[CheckedHandlers]" : "[UnknownStatus]")
        .doesNotContain(needsOption ? "[UnknownStatus]" : "[CheckedHandlers]");
    assertThat(onClassPath("-processor", StatusdocProcessor.class.getName()).log())
        .contains("[UnknownStatus]");
    assertThat(onClassPath(needsOption ? "-proc:full" : "-Xlint:none").log())
        .contains("[UnknownStatus]");
  }

  private static Outcome onClassPath(String... options) {
    String unknown = "class A { @io.github.statusdoc.Returns(499) void a() {} }";
    String classPath =
        String.join(
            File.pathSeparator,
            ForkedJavac.annotations(),
            ForkedJavac.home(StatusdocProcessor.class),
            ForkedJavac.javaPoet());
    return ForkedJavac.with(options).run(List.of(Source.of(unknown)), List.of("-cp", classPath));
  }

  /** What the README says of ECJ. */
  @Test
  void ecjDoesNotKnowTheIdsOfRules() {
    String suppressed =
        """
        import io.github.statusdoc.Returns;
        class UserController {
          @SuppressWarnings("UnknownStatus") @Returns(499) void a() {}
        }
        """;

    assertThat(TestCompiler.ECJ.with().compile(suppressed).messages())
        .extracting(Compiled.Message::text)
        .containsExactly("Unsupported @SuppressWarnings(\"UnknownStatus\")");
    assertThat(TestCompiler.ECJ.with("-warn:-warningToken").compile(suppressed).messages())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void neverClaims(TestCompiler compiler) {
    RecordingProcessor recording = new RecordingProcessor(new StatusdocProcessor());
    compiler.with().processors(recording).compile(CLEAN);

    assertThat(recording.claims()).hasSizeGreaterThanOrEqualTo(2).containsOnly(false);
  }

  @Test
  void unknownOption() {
    Outcome outcome =
        ForkedJavac.with("-Xlint:all,-processing", "-Astatusdoc.lang=en", "-Astatusdoc.dosc=ko")
            .compile(CLEAN);

    assertThat(outcome.log())
        .contains("[InvalidOption] ", "statusdoc.dosc")
        .doesNotContain("The following options were not recognized")
        .endsWith("1 error" + System.lineSeparator());
  }

  @Test
  void nothingToDo() {
    ForkedJavac.with("-Xlint:all", "-Werror")
        .compile("package com.acme;\nclass Plain { @Deprecated void a() {} }\n")
        .assertClean();
  }

  @Test
  void module(@TempDir Path folder) throws Exception {
    Outcome outcome = compileModule(folder, "UTF-8");

    assertThat(outcome.load("com.acme.ApiStatus").description("NOT_FOUND")).contains("찾을 수 없습니다");
    assertThat(outcome.generatedSource("com.acme.ApiStatus", UTF_8)).contains("찾을 수 없습니다");
    assertThat(outcome.snippets()).hasSize(2);
  }

  @Test
  void moduleInAscii(@TempDir Path folder) throws Exception {
    Outcome outcome = compileModule(folder, "US-ASCII");

    assertThat(outcome.load("com.acme.ApiStatus").description("NOT_FOUND")).contains("찾을 수 없습니다");
    assertThat(outcome.generatedSource("com.acme.ApiStatus", US_ASCII)).contains("&#xC11C;");
  }

  private static Outcome compileModule(Path folder, String encoding) throws IOException {
    String processorPath =
        ForkedJavac.home(StatusdocProcessor.class) + File.pathSeparator + ForkedJavac.javaPoet();
    return ForkedJavac.with(
            "-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic",
            "-Werror",
            "-Astatusdoc.severity=CheckedHandlers:off",
            "-encoding",
            encoding)
        .run(
            List.of(
                Source.of(
                    "module-info.java",
                    "module com.acme { requires transitive io.github.statusdoc; exports com.acme;"
                        + " }\n"),
                Source.of(
                    """
                    package com.acme;
                    import io.github.statusdoc.*;
                    @ResponseStatusDoc
                    public interface Api { @Returns(404) void a(); }
                    """)),
            List.of("-p", automaticModule(folder).toString(), "-processorpath", processorPath))
        .assertClean();
  }

  /** The annotations as they are published: a jar with a module name in its manifest. */
  private static Path automaticModule(Path folder) throws IOException {
    Path classes = Path.of(ForkedJavac.annotations());
    if (Files.isRegularFile(classes)) {
      return classes;
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.github.statusdoc");
    Path jar = folder.resolve("statusdoc-annotations.jar");
    try (OutputStream stream = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(stream, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
      }
    }
    return jar;
  }
}
