package io.github.statusdoc.processor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs where an interface or a class is called that is implemented in another compilation. */
class ImplementationsTest {
  private static final String[] INTERFACES = {
    """
    package com.acme.service;
    public interface Finder { String find(long id); }
    """,
    """
    package com.acme.service;
    public class Base { public String find(long id) { return "base"; } }
    """
  };

  private static final String[] IMPLEMENTATIONS = {
    ModulesTest.SERVICES[0],
    """
    package com.acme.service;
    public class Users extends Base implements Finder {
      @Override public String find(long id) {
        if (id < 0) throw new UserNotFoundException();
        return "user";
      }
    }
    """
  };

  private static String callerOf(String type) {
    return ModulesTest.CONTROLLERS[0]
        .replace("UserService users = new UserService()", type + " users")
        .replace(
            "UserController {",
            "UserController { UserController(" + type + " users) { this.users = users; }");
  }

  private static final String USES =
      """
      class Uses { Users users = new Users(); }
      """;

  /** A module with interfaces, one that implements them, one that calls them. */
  @ParameterizedTest
  @ValueSource(strings = {"Finder", "Base"})
  void throughWhatIsImplementedElsewhere(String type) {
    Path interfaces = TestCompiler.JAVAC.withBodies().compile(INTERFACES).output();
    Path implementations =
        TestCompiler.JAVAC.withBodies().classPath(interfaces).compile(IMPLEMENTATIONS).output();

    Compiled controllers =
        TestCompiler.JAVAC
            .withBodies()
            .classPath(interfaces, implementations)
            .compile(callerOf(type) + USES, ModulesTest.CONTROLLERS[1]);

    assertMissing(controllers);
  }

  /** What a class inherits runs for its objects, though nothing is written in it. */
  @Test
  void inheritedByAClassThatAddsNothing() {
    String[] services = {
      ModulesTest.SERVICES[0],
      """
      package com.acme.service;
      public interface Finder {
        default String find(long id) { throw new UserNotFoundException(); }
      }
      """,
      """
      package com.acme.service;
      public class Users implements Finder { @Override public String find(long id) { return "x"; } }
      """,
      """
      package com.acme.service;
      public class Guests implements Finder {}
      """
    };
    Path output = TestCompiler.JAVAC.withBodies().compile(services).output();

    assertMissing(
        TestCompiler.JAVAC
            .withBodies()
            .classPath(output)
            .compile(callerOf("Finder"), ModulesTest.CONTROLLERS[1]));
  }

  /** One file is compiled again; the interface that it calls and the class behind it are not. */
  @ParameterizedTest
  @ValueSource(strings = {"Finder", "Base"})
  void throughAnInterfaceInTheOutput(String type) {
    String[] all =
        Stream.of(
                INTERFACES,
                IMPLEMENTATIONS,
                new String[] {callerOf(type), ModulesTest.CONTROLLERS[1]})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    Compiled full = TestCompiler.JAVAC.withBodies().compile(all);
    assertMissing(full);

    assertMissing(TestCompiler.JAVAC.withBodies().into(full).compile(callerOf(type)));
  }

  /** Nobody asks the compiler for a local class by its name. */
  @Test
  void ofALocalClassThatIsNoMore() {
    String local =
        """
        package com.acme.service;
        public class Local {
          public Finder finder() {
            class Missing implements Finder {
              @Override public String find(long id) { throw new UserNotFoundException(); }
            }
            return new Missing();
          }
        }
        """;
    String[] all =
        Stream.of(
                INTERFACES,
                ModulesTest.SERVICES,
                new String[] {local, callerOf("Finder"), ModulesTest.CONTROLLERS[1]})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    Compiled full = TestCompiler.JAVAC.withBodies().compile(all);
    assertMissing(full);

    String without = "package com.acme.service;\npublic class Local {}";
    Compiled together =
        TestCompiler.JAVAC.withBodies().into(full).compile(without, callerOf("Finder"));
    Compiled afterwards = TestCompiler.JAVAC.withBodies().into(full).compile(callerOf("Finder"));

    assertThat(ModulesTest.rules(together)).containsExactly("CheckedHandlers");
    assertThat(ModulesTest.rules(afterwards)).containsExactly("CheckedHandlers");
  }

  private static void assertMissing(Compiled compiled) {
    assertThat(compiled.finding("UndeclaredStatus").text())
        .contains("404", "throws UserNotFoundException → Advice.missing → 404");
  }
}
