package io.github.statusdoc.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocProcessor;
import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A defect of the plugin is said once, and ends the check of bodies only. */
class PluginDefectTest {
  private static final String A =
      "class A { boolean a(java.net.http.HttpResponse<?> r) { return r.statusCode() == 4040; } }";
  private static final String B = A.replace("class A", "class B");

  /** A source that fails as soon as its body is read. */
  private static final class Broken extends SimpleJavaFileObject {
    private final String text;

    Broken(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public String getName() {
      boolean isRead =
          StackWalker.getInstance()
              .walk(frames -> frames.anyMatch(f -> f.getClassName().endsWith("outcome.BodyScan")));
      if (isRead) {
        throw new IllegalStateException("it is broken");
      }
      return super.getName();
    }
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(
      Path folder, String... options) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(List.of("-d", folder.toString()));
    all.addAll(List.of(options));
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, null, said, all, null, List.of(new Broken("A", A), new Broken("B", B)));
    task.setLocale(Locale.ENGLISH);
    task.call();
    return said.getDiagnostics();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-proc:none", "-Astatusdoc.lang=en"})
  void whileABodyIsRead(String option, @TempDir Path folder) {
    List<Diagnostic<? extends JavaFileObject>> said = compile(folder, option);

    assertThat(said).hasSize(1);
    assertThat(said.get(0).getKind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(said.get(0).getMessage(Locale.ROOT))
        .startsWith("[InternalStatusdocError]")
        .contains("IllegalStateException: it is broken");
  }

  @Test
  void severityIsAnOption(@TempDir Path folder) {
    List<Diagnostic<? extends JavaFileObject>> said =
        compile(folder, "-proc:none", "-Xplugin:Statusdoc severity=InternalStatusdocError:warning");

    assertThat(said).extracting(Diagnostic::getKind).containsExactly(Diagnostic.Kind.WARNING);
    assertThat(folder.resolve("A.class")).exists();
    assertThat(folder.resolve("B.class")).exists();
  }

  /** Announces an environment to the plugin that fails when it is asked for one thing. */
  private static final class Announcing extends AbstractProcessor {
    /** Nothing else holds its environment, which would be gone when the plugin looks for it. */
    private final StatusdocProcessor processor = new StatusdocProcessor();

    private final String service;
    private final Throwable failure;

    Announcing(String service, Throwable failure) {
      this.service = service;
      this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Object[] isStarted = {null};
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> {
                    if (isStarted[0] != null && method.getName().equals(service)) {
                      throw failure;
                    }
                    return method.invoke(environment, arguments);
                  }));
      isStarted[0] = this;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
      return Set.of("statusdoc.lang");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"getOptions", "getLocale", "getFiler", "getMessager"})
  void whileItStarts(String service) {
    Compiled compiled = compile(new Announcing(service, new IllegalStateException("it is broken")));

    assertThat(compiled.messages()).hasSize(1);
    Message defect = compiled.finding("InternalStatusdocError");
    assertThat(defect.kind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(defect.text()).contains("IllegalStateException: it is broken");
  }

  static Stream<Error> errors() {
    return Stream.of(new AssertionError("it is broken"), new StackOverflowError("it is broken"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorIsADefectToo(Error error) {
    Compiled compiled = compile(new Announcing("getFiler", error));

    assertThat(compiled.messages()).hasSize(1);
    assertThat(compiled.finding("InternalStatusdocError").text())
        .contains(error.getClass().getSimpleName() + ": it is broken");
  }

  private static Compiled compile(Announcing processor) {
    return TestCompiler.JAVAC.withBodies().processors(processor).compile(A, B);
  }

  @Test
  void whileItStores() throws IOException {
    Compiled first = TestCompiler.JAVAC.withBodies().compile("class Other {}");
    Files.writeString(first.output().resolve("META-INF"), "no folder");

    Compiled compiled =
        TestCompiler.JAVAC.withBodies().into(first).compile("class A { final int status = 404; }");

    assertThat(compiled.messages()).hasSize(1);
    assertThat(compiled.finding("InternalStatusdocError").text()).contains("META-INF");
    assertThat(first.output().resolve("A.class")).exists();
  }

  /** What none of them breaks. */
  @Test
  void nearMiss() {
    Compiled compiled = compile(new Announcing("none", new IllegalStateException("it is broken")));

    assertThat(compiled.findings())
        .extracting(Message::rule)
        .containsExactly("UnknownStatusLiteral", "UnknownStatusLiteral");
  }
}
