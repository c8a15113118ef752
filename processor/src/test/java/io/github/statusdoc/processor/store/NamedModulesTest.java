package io.github.statusdoc.processor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules of which nothing is called by what is compiled: named in it, or called behind it. */
class NamedModulesTest {
  private static final String[] COMMON = {
    """
    package com.acme.common;
    public class RefusedException extends RuntimeException {}
    """,
    """
    package com.acme.common;
    import java.lang.annotation.*;
    @Target(ElementType.PARAMETER) @Retention(RetentionPolicy.RUNTIME) public @interface Login {
      String NAME = "login";
    }
    """,
    """
    package com.acme.common;
    public @interface Uses { Class<?> value(); }
    """,
    """
    package com.acme.common;
    import org.springframework.core.MethodParameter;
    import org.springframework.web.bind.support.WebDataBinderFactory;
    import org.springframework.web.context.request.NativeWebRequest;
    import org.springframework.web.method.support.*;
    public class Logins implements HandlerMethodArgumentResolver {
      @Override public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Login.class);
      }
      @Override public Object resolveArgument(MethodParameter parameter,
          ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders) {
        String token = request.getHeader("Authorization");
        if (token == null) throw new RefusedException();
        return token;
      }
    }
    """,
    """
    package com.acme.common;
    import org.springframework.http.*;
    import org.springframework.web.bind.annotation.*;
    @RestControllerAdvice public class Advice {
      @ExceptionHandler public ResponseEntity<Void> refused(RefusedException e) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
      }
    }
    """
  };

  private static Compiled controller(String imports, String type, Path... modules) {
    return TestCompiler.JAVAC
        .withBodies()
        .classPath(modules)
        .compile(
            """
            package com.acme.web;
            %s
            import io.github.statusdoc.Returns;
            import org.springframework.web.bind.annotation.*;
            %s
            """
                .formatted(imports, type));
  }

  private static void assertRefused(Compiled compiled) {
    assertThat(compiled.finding("UndeclaredStatus").text())
        .contains("401", "throws RefusedException → Advice.refused → 401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import com.acme.common.Login;", "import com.acme.common.*;"})
  void anAnnotation(String imports) {
    Path common = TestCompiler.JAVAC.withBodies().compile(COMMON).output();

    assertRefused(
        controller(
            imports,
            "@RestController class C { @GetMapping @Returns(200) void get(@Login String id) {} }",
            common));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "import static com.acme.common.Login.NAME;, ",
        "import static com.acme.common.Login.*;, ",
        "import com.acme.common.Advice;, @com.acme.common.Uses(Advice.class)",
        "import com.acme.common.*;, @Uses(Advice.class)",
      })
  void aClassThatIsNamedForAnotherReason(String imports, @Nullable String configuration) {
    Path common = TestCompiler.JAVAC.withBodies().compile(COMMON).output();

    assertRefused(
        controller(
            imports,
            Objects.toString(configuration, "")
                + """
                @RestController class C {
                  @GetMapping @Returns(200) void get(@com.acme.common.Login String id) {}
                }
                """,
            common));
  }

  /** The controller calls one module, which calls another, which calls a third. */
  @Test
  void behindOthers() {
    Path common = TestCompiler.JAVAC.withBodies().compile(COMMON).output();
    Path store =
        compile(
            """
            package com.acme.store;
            import com.acme.common.RefusedException;
            public class Store {
              public void check(String id) { if (id.isBlank()) throw new RefusedException(); }
            }
            """,
            common);
    Path service =
        compile(
            """
            package com.acme.domain;
            import com.acme.store.Store;
            public class Service { public void find(String id) { new Store().check(id); } }
            """,
            store,
            common);

    Compiled compiled =
        controller(
            "",
            """
            @RestController class C {
              @GetMapping("/{id}") @Returns(200) void get(@PathVariable String id) {
                new com.acme.domain.Service().find(id);
              }
            }
            """,
            service,
            store,
            common);

    assertRefused(compiled);
  }

  /** A class that does nothing itself may lead to those that do. */
  @Test
  void behindAConfiguration() {
    Path common = TestCompiler.JAVAC.withBodies().compile(COMMON).output();
    Path starter =
        compile(
            """
            package com.acme.starter;
            import com.acme.common.*;
            @Uses(Advice.class) public @interface EnableLogins {}
            """,
            common);

    Path all =
        compile(
            """
            package com.acme.all;
            import com.acme.starter.EnableLogins;
            @EnableLogins public @interface EnableAll {}
            """,
            starter,
            common);

    assertRefused(
        controller(
            "import com.acme.all.EnableAll;",
            """
            @EnableAll @RestController class C {
              @GetMapping @Returns(200) void get(@com.acme.common.Login String id) {}
            }
            """,
            all,
            starter,
            common));
  }

  private static Path compile(String source, Path... modules) {
    return TestCompiler.JAVAC.withBodies().classPath(modules).compile(source).output();
  }

  /** What is stored says which modules it needs, whether all or one file is compiled. */
  @Test
  void areStoredAlikeByAFullAndAPartialBuild() throws IOException {
    Path common = TestCompiler.JAVAC.withBodies().compile(COMMON).output();
    String[] sources = {
      """
      package com.acme.domain;
      import com.acme.common.RefusedException;
      import com.acme.domain.other.Other;
      public class Service {
        public void find(String id) { if (id.isBlank()) throw new RefusedException(); Other.no(); }
      }
      """,
      """
      package com.acme.domain.other;
      public class Other { public static void no() { throw new IllegalStateException(); } }
      """
    };
    Compiled full = TestCompiler.JAVAC.withBodies().classPath(common).compile(sources);
    Path stored = full.output().resolve("META-INF/statusdoc/com.acme.domain.Service.summary");
    String text = Files.readString(stored);

    TestCompiler.JAVAC.withBodies().classPath(common).into(full).compile(sources[0]);

    assertThat(text).contains("\nuses(\"com.acme.common.RefusedException\")\n");
    assertThat(stored).hasContent(text);
  }
}
