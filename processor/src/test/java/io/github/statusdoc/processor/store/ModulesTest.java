package io.github.statusdoc.processor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one compilation answers is seen in another, from a folder and from a jar. */
class ModulesTest {
  static final String[] SERVICES = {
    """
    package com.acme.service;
    public class UserNotFoundException extends RuntimeException {}
    """,
    """
    package com.acme.service;
    public class UserService {
      public String find(long id) {
        if (id < 0) throw new UserNotFoundException();
        return "user";
      }
    }
    """
  };

  static final String[] CONTROLLERS = {
    """
    package com.acme.web;
    import com.acme.service.*;
    import io.github.statusdoc.Returns;
    import org.springframework.http.*;
    import org.springframework.web.bind.annotation.*;
    @RestController class UserController {
      private final UserService users = new UserService();
      @GetMapping @Returns(200) String find(long id) { return users.find(id); }
    }
    """,
    """
    package com.acme.web;
    import com.acme.service.*;
    import org.springframework.http.*;
    import org.springframework.web.bind.annotation.*;
    @RestControllerAdvice class Advice {
      @ExceptionHandler ResponseEntity<Void> missing(UserNotFoundException e) {
        return ResponseEntity.notFound().build();
      }
    }
    """
  };

  @Test
  void inAFolder() {
    Path services = TestCompiler.JAVAC.withBodies().compile(SERVICES).output();

    assertFound(TestCompiler.JAVAC.withBodies().classPath(services).compile(CONTROLLERS));
  }

  @Test
  void inAJar(@TempDir Path folder) throws IOException {
    Path services = TestCompiler.JAVAC.withBodies().compile(SERVICES).output();
    Path jar = jar(services, folder.resolve("services.jar"));

    assertFound(TestCompiler.JAVAC.withBodies().classPath(jar).compile(CONTROLLERS));
  }

  /** An incremental build compiles one file into the output of the last full one. */
  @Test
  void inTheOutputOfAFullBuild() throws IOException {
    Compiled full = full();
    assertFound(full);
    Map<Path, String> stored = texts(full);

    for (String source : List.of(CONTROLLERS[0], CONTROLLERS[1], SERVICES[1])) {
      Compiled one = TestCompiler.JAVAC.withBodies().into(full).compile(source);

      String path = one.sources().get(0).path();
      assertThat(findings(one, path)).as(path).isEqualTo(findings(full, path));
      assertThat(texts(full)).as(path).isEqualTo(stored);
    }
  }

  /** The summary is still there, the class is not. */
  @Test
  void ofADeletedClass() throws IOException {
    Compiled full = full();
    Files.delete(full.output().resolve("com/acme/web/Advice.class"));
    assertThat(texts(full).keySet()).anyMatch(file -> file.endsWith("com.acme.web.Advice.summary"));

    Compiled one = TestCompiler.JAVAC.withBodies().into(full).compile(CONTROLLERS[0]);

    assertThat(rules(one)).containsExactly("CheckedHandlers");
  }

  /** The compiler would not look at a source that nothing mentions, and need not be asked to. */
  @Test
  void besideANewerSource(@TempDir Path sources) throws IOException {
    Compiled full = full();
    Path advice = sources.resolve("com/acme/web/Advice.java");
    Files.createDirectories(advice.getParent());
    Files.writeString(advice, "package com.acme.web; class Advice { Broken broken; }");
    Files.setLastModifiedTime(advice, FileTime.from(Instant.now().plus(Duration.ofHours(1))));

    Compiled one =
        TestCompiler.JAVAC
            .withBodies("-sourcepath", sources.toString())
            .into(full)
            .compile(CONTROLLERS[0]);

    assertFound(one);
    assertThat(one.compilerErrors()).isEmpty();
    assertThat(rules(one)).containsOnlyOnce("CheckedHandlers");
  }

  /** What is compiled here counts, not what was stored of it. */
  @Test
  void ofAChangedClass() {
    Compiled full = full();

    Compiled changed =
        TestCompiler.JAVAC
            .withBodies()
            .into(full)
            .compile(CONTROLLERS[0], SERVICES[1].replace("throw new UserNotFoundException();", ""));

    assertThat(rules(changed)).containsExactly("CheckedHandlers");
  }

  private static Compiled full() {
    String[] all = Stream.of(SERVICES, CONTROLLERS).flatMap(Stream::of).toArray(String[]::new);
    return TestCompiler.JAVAC.withBodies().compile(all);
  }

  private static List<Compiled.Message> findings(Compiled compiled, String path) {
    return compiled.findings().stream().filter(m -> m.path().equals(path)).toList();
  }

  static List<String> rules(Compiled compiled) {
    return compiled.findings().stream().map(Compiled.Message::rule).toList();
  }

  private static Map<Path, String> texts(Compiled compiled) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    for (Path file : summaries(compiled.output())) {
      texts.put(file, Files.readString(file));
    }
    return texts;
  }

  /** Constants with bodies are classes without names; functions and builders are stored too. */
  @Test
  void errorCodes() {
    Path codes =
        TestCompiler.JAVAC
            .withBodies()
            .compile(
                """
                package com.acme.common;
                import org.springframework.http.HttpStatus;
                public enum ErrorCode implements java.util.function.Supplier<BusinessException> {
                  MISSING { @Override public HttpStatus status() { return HttpStatus.NOT_FOUND; } },
                  TAKEN { @Override public HttpStatus status() { return HttpStatus.CONFLICT; } };
                  public abstract HttpStatus status();
                  @Override public BusinessException get() { return new BusinessException(this); }
                }
                """,
                """
                package com.acme.common;
                public class BusinessException extends RuntimeException {
                  private final ErrorCode code;
                  public BusinessException(ErrorCode code) { this.code = code; }
                  public ErrorCode code() { return code; }
                }
                """,
                """
                package com.acme.common;
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.bind.annotation.*;
                @RestControllerAdvice public class Advice {
                  @ExceptionHandler public ResponseEntity<String> on(BusinessException e) {
                    return ResponseEntity.status(e.code().status()).body("x");
                  }
                }
                """)
            .output();

    Compiled compiled =
        TestCompiler.JAVAC
            .withBodies()
            .classPath(codes)
            .compile(
                """
                package com.acme.web;
                import com.acme.common.*;
                import io.github.statusdoc.Returns;
                import java.util.Optional;
                import org.springframework.web.bind.annotation.*;
                @RestController class C {
                  @GetMapping @Returns(200) String find(Optional<String> user) {
                    return user.orElseThrow(ErrorCode.MISSING);
                  }
                  @PostMapping @Returns({200, 409}) void join(boolean isTaken) {
                    if (isTaken) throw new BusinessException(ErrorCode.TAKEN);
                  }
                }
                """);

    assertThat(rules(compiled)).containsExactly("UndeclaredStatus", "CheckedHandlers");
    assertThat(compiled.finding("UndeclaredStatus").text()).contains("404");
  }

  @Test
  void isTheSameWhateverTheOrderOfFiles() throws IOException {
    Path one = TestCompiler.JAVAC.withBodies().compile(SERVICES).output();
    Path other = TestCompiler.JAVAC.withBodies().compile(SERVICES[1], SERVICES[0]).output();

    assertThat(summaries(one)).hasSize(2);
    for (Path summary : summaries(one)) {
      assertThat(other.resolve(one.relativize(summary).toString())).hasSameBinaryContentAs(summary);
    }
  }

  /** A project with nothing that matters gets no folder. */
  @Test
  void nothingToSay() {
    Compiled compiled =
        TestCompiler.JAVAC.withBodies().compile("class A { int a() { return hashCode(); } }");

    assertThat(compiled.output().resolve("A.class")).exists();
    assertThat(compiled.output().resolve("META-INF")).doesNotExist();
  }

  static void assertFound(Compiled compiled) {
    assertThat(compiled.finding("UndeclaredStatus").text())
        .contains(
            "404",
            "UserController.find → UserService.find (UserService.java:4) throws"
                + " UserNotFoundException → Advice.missing → 404");
  }

  static List<Path> summaries(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("META-INF/statusdoc"))) {
      return files.filter(file -> file.toString().endsWith(".summary")).toList();
    }
  }

  static Path jar(Path folder, Path jar, String... others) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
      for (String other : others) {
        out.putNextEntry(new JarEntry(other));
      }
    }
    return jar;
  }
}
