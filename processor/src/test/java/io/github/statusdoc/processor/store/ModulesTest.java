package io.github.statusdoc.processor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one compilation answers is seen in another, from a folder and from a jar. */
class ModulesTest {
  private static final String[] SERVICES = {
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

  private static final String[] CONTROLLERS = {
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

  /** An incremental build compiles one file against the output of the last full one. */
  @Test
  void inTheOutputOfAFullBuild() {
    String[] all = Stream.of(SERVICES, CONTROLLERS).flatMap(Stream::of).toArray(String[]::new);
    Compiled full = TestCompiler.JAVAC.withBodies().compile(all);
    assertFound(full);

    assertFound(TestCompiler.JAVAC.withBodies().classPath(full.output()).compile(CONTROLLERS[0]));
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

  /** What is not written by Statusdoc tells nothing, and stops nothing. */
  @Test
  void malformed() throws IOException {
    Path services = TestCompiler.JAVAC.withBodies().compile(SERVICES).output();
    for (String text : List.of("", "statusdoc 1\nclass", "statusdoc 99\n", "\0\"{{((", "no")) {
      for (Path summary : summaries(services)) {
        Files.writeString(summary, text);
      }
      Compiled compiled = TestCompiler.JAVAC.withBodies().classPath(services).compile(CONTROLLERS);

      assertThat(compiled.findings())
          .as(text)
          .extracting(Compiled.Message::rule)
          .containsExactly("CheckedHandlers");
      assertThat(compiled.compilerErrors()).isEmpty();
    }
  }

  private static void assertFound(Compiled compiled) {
    assertThat(compiled.finding("UndeclaredStatus").text())
        .contains(
            "404",
            "UserController.find → UserService.find (UserService.java:4) throws"
                + " UserNotFoundException → Advice.missing → 404");
  }

  private static List<Path> summaries(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("META-INF/statusdoc"))) {
      return files.filter(file -> file.toString().endsWith(".summary")).toList();
    }
  }

  private static Path jar(Path folder, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
