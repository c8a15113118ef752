package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import io.github.statusdoc.processor.testing.TestCompiler.Request;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InternalStatusdocErrorTest {
  /** Runs the processor in a compiler that fails as soon as one type is looked into. */
  private static final class Broken extends AbstractProcessor {
    private final StatusdocProcessor processor = new StatusdocProcessor();
    private final String service;

    Broken(String service) {
      this.service = service;
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
                  throw new IllegalStateException("it is broken");
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
      return processor.process(annotations, round);
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
}
