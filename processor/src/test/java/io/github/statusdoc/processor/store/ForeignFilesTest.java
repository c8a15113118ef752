package io.github.statusdoc.processor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What else lies where summaries lie, or is called like one, stops nothing. */
class ForeignFilesTest {
  /** Snippets lie beside the summaries. */
  @Test
  void besideSnippets(@TempDir Path folder) throws IOException {
    Path services = TestCompiler.JAVAC.withBodies().compile(ModulesTest.SERVICES).output();
    Path snippets = Files.createDirectories(services.resolve("META-INF/statusdoc/snippets"));
    Files.writeString(snippets.resolve("com.acme.A.html"), "<table></table>");
    Path jar = ModulesTest.jar(services, folder.resolve("services.jar"));

    ModulesTest.assertFound(
        TestCompiler.JAVAC.withBodies().classPath(services).compile(ModulesTest.CONTROLLERS));
    ModulesTest.assertFound(
        TestCompiler.JAVAC.withBodies().classPath(jar).compile(ModulesTest.CONTROLLERS));
  }

  /** What is called like the folder, or begins like it, is no summary. */
  @Test
  void besideOtherFiles(@TempDir Path folder) throws IOException {
    Path services = TestCompiler.JAVAC.withBodies().compile(ModulesTest.SERVICES).output();
    Path jar = ModulesTest.jar(services, folder.resolve("services.jar"), "META-INF/statusdoc");

    ModulesTest.assertFound(
        TestCompiler.JAVAC.withBodies().classPath(jar).compile(ModulesTest.CONTROLLERS));
  }

  static Stream<String> hostileTexts() {
    String head = "statusdoc 16\nclass %s %s \"A.java\"\nextends()\nmethod \"find(long)\" {1: ";
    String name = "\"com.acme.service.UserService\"";
    String known = head.formatted(name, name);
    String find = "com.acme.service.UserService#find(long)";
    return Stream.of(
        "",
        "statusdoc 16\nclass",
        "statusdoc 99\n",
        "statusdoc 16\nuses(\"com.acme",
        "statusdoc 16\nuses((((\n",
        "statusdoc 16\nuses(\"\" \"..\" \"a/b\" \"\0\" \"a.\")\n",
        known.replace("statusdoc 16", "statusdoc 1") + "return response(410)@1}",
        "\0\"{{((",
        "no",
        known + "return " + "(".repeat(100_000),
        known + "return response(1000)@1}",
        known + "return caught(0, 7); try 0 catch(\"a.B\")}",
        head.formatted("\"com.acme.web.UserController\"", name) + "return response(410)@1}",
        known + "%0 = function(0, {1: return apply(%0)}); 1: return apply(%0)}",
        known + "%0 = virtual(\"" + find + "\", this, #0)@1; 1: return %0}",
        known + "construct new(\"" + find + "\", #0)@1; 1: return new(\"" + find + "\", #9.9)@1}",
        known.replace("extends()", "extends(" + name + ")") + "return field(this, \"a\")}");
  }

  /** What is not written by Statusdoc tells nothing, and stops nothing. */
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void malformed(String text) throws IOException {
    Path services = TestCompiler.JAVAC.withBodies().compile(ModulesTest.SERVICES).output();
    for (Path summary : ModulesTest.summaries(services)) {
      Files.writeString(summary, text);
    }

    Compiled compiled =
        TestCompiler.JAVAC.withBodies().classPath(services).compile(ModulesTest.CONTROLLERS);

    assertThat(ModulesTest.rules(compiled)).containsExactly("CheckedHandlers");
    assertThat(compiled.compilerErrors()).isEmpty();
  }

  /** One file that is no text spoils no other. */
  @Test
  void bytes() throws IOException {
    Path services = TestCompiler.JAVAC.withBodies().compile(ModulesTest.SERVICES).output();
    Files.write(services.resolve("META-INF/statusdoc/a.summary"), new byte[] {-1, -2, 0, '\n'});

    ModulesTest.assertFound(
        TestCompiler.JAVAC.withBodies().classPath(services).compile(ModulesTest.CONTROLLERS));
  }
}
