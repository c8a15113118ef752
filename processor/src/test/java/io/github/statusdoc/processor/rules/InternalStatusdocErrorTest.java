package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import io.github.statusdoc.processor.testing.TestCompiler.Request;
import java.io.IOError;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InternalStatusdocErrorTest {
  /** Runs the processor in a compiler that fails as soon as one type is looked into. */
  private static final class Broken extends AbstractProcessor {
    private final StatusdocProcessor processor = new StatusdocProcessor();
    private final String service;
    private final Runnable failure;
    private @Nullable Throwable left;

    Broken(String service) {
      this(
          service,
          () -> {
            throw new IllegalStateException("it is broken");
          });
    }

    Broken(String service, Runnable failure) {
      this.service = service;
      this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Types types = environment.getTypeUtils();
      Types failing =
          proxy(
              Types.class,
              types,
              (method, arguments) -> {
                if (method.equals("directSupertypes")
                    && arguments[0].toString().endsWith("Broken")) {
                  failure.run();
                }
              });
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              (method, arguments) -> {
                if (method.equals(service)) {
                  throw new IllegalStateException("it is broken");
                }
              },
              Map.of("getTypeUtils", failing)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return Set.of("statusdoc.lang", "statusdoc.severity");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      try {
        return processor.process(annotations, round);
      } catch (Throwable thrown) {
        left = thrown;
        return false;
      }
    }
  }

  private static <T> T proxy(Class<T> type, T target, BiConsumer<String, Object[]> before) {
    return proxy(type, target, before, Map.of());
  }

  private static <T> T proxy(
      Class<T> type,
      T target,
      BiConsumer<String, Object[]> before,
      Map<String, Object> replacements) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              before.accept(method.getName(), arguments);
              Object replacement = replacements.get(method.getName());
              return replacement != null ? replacement : method.invoke(target, arguments);
            }));
  }

  private static Request broken(TestCompiler compiler, String... options) {
    return compiler.with(options).processors(new Broken("none"));
  }

  @ParameterizedTest
  @EnumSource
  void wrong(TestCompiler compiler) {
    Compiled compiled =
        broken(compiler, "-Astatusdoc.lang=en")
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                «InternalStatusdocError:error»class Broken {
                  @Returns(404) void a() {}
                }
                class Sound {
                  @Returns(«UnknownStatus»499) void a() {}
                }
                """);
    compiled.assertMarkedFindings();
    assertThat(compiled.finding("InternalStatusdocError").text())
        .contains("a defect of Statusdoc, not of your code")
        .contains("IllegalStateException: it is broken");
  }

  @ParameterizedTest
  @EnumSource
  void nearMiss(TestCompiler compiler) {
    broken(compiler, "-Astatusdoc.lang=en")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            class Sound {
              @Returns(404) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void suppressed(TestCompiler compiler) {
    broken(compiler, "-Astatusdoc.lang=en")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            @SuppressWarnings("InternalStatusdocError")
            class Broken {
              @Returns(404) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void severityIsAnOption(TestCompiler compiler) {
    broken(compiler, "-Astatusdoc.lang=en", "-Astatusdoc.severity=InternalStatusdocError:warning")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            «InternalStatusdocError:warning»class Broken {
              @Returns(404) void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  @ParameterizedTest
  @EnumSource
  void isSaidOnceWhereNothingWorks(TestCompiler compiler) {
    Compiled compiled =
        compiler
            .with("-Astatusdoc.lang=en")
            .processors(new Broken("getElementUtils"))
            .compile("import io.github.statusdoc.Returns; class A { @Returns(404) void a() {} }");
    Message finding = compiled.finding("InternalStatusdocError");
    assertThat(finding.kind()).isEqualTo(Kind.ERROR);
    assertThat(finding.path()).isEmpty();
    assertThat(finding.text()).contains("IllegalStateException: it is broken");
  }

  static Stream<Error> defects() {
    return Stream.of(
        new AssertionError("it is broken"),
        new Error("it is broken"),
        new IOError(new IOException("it is broken")),
        new NoClassDefFoundError("it is broken"),
        new ServiceConfigurationError("it is broken"),
        new StackOverflowError("it is broken"));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void anErrorIsADefectToo(Error error) {
    Broken broken = new Broken("none", () -> fail(error));
    compile(broken).assertMarkedFindings();
    assertThat(broken.left).isNull();
  }

  static Stream<Error> othersErrors() throws ReflectiveOperationException {
    return Stream.of(
        new OutOfMemoryError("of the machine"),
        new InternalError("of the machine"),
        (Error) Class.forName("java.lang.ThreadDeath").getConstructor().newInstance());
  }

  /** What ends the machine or the thread is not a defect of ours and goes its way. */
  @ParameterizedTest
  @MethodSource("othersErrors")
  void whatEndsTheMachineGoesOn(Error error) {
    Broken broken = new Broken("none", () -> fail(error));
    assertThat(compile(broken).findings())
        .extracting(Message::rule)
        .doesNotContain("InternalStatusdocError");
    assertThat(broken.left).isSameAs(error);
  }

  private static void fail(Error error) {
    throw error;
  }

  private static Compiled compile(Broken broken) {
    return TestCompiler.JAVAC
        .with("-Astatusdoc.lang=en")
        .processors(broken)
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            «InternalStatusdocError:error»class Broken {
              @Returns(404) void a() {}
            }
            class Sound {
              @Returns(«UnknownStatus»499) void a() {}
            }
            """);
  }
}
