package io.github.statusdoc.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The front door as the compiler sees it, with all files in memory. */
class StatusdocProcessorTest {
  private static final JavaFileObject CONTROLLER =
      JavaFileObjects.forSourceString(
          "com.acme.UserController",
          """
          package com.acme;
          import io.github.statusdoc.ResponseStatusDoc;
          import io.github.statusdoc.Returns;
          @ResponseStatusDoc
          public class UserController {
            @Returns(value = 404, when = "사용자가 없을 때") public void find(long id) {}
          }
          """);

  /** Another processor for the same annotations, after ours. */
  private static final class Next extends AbstractProcessor {
    private final Set<String> seen = new LinkedHashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("io.github.statusdoc.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      annotations.forEach(annotation -> seen.add(annotation.getSimpleName().toString()));
      return false;
    }
  }

  @Test
  void generatesWithHangulInMemory() {
    Compilation compilation = javac().withProcessors(new StatusdocProcessor()).compile(CONTROLLER);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("com.acme.UserControllerStatus")
        .contentsAsUtf8String()
        .contains("<li>{@link UserController#find(long)}: 사용자가 없을 때");
    assertThat(compilation)
        .generatedFile(
            javax.tools.StandardLocation.CLASS_OUTPUT,
            "META-INF/statusdoc/snippets/com.acme.UserController.html");
  }

  @Test
  void claimsNoAnnotation() {
    Next next = new Next();

    assertThat(javac().withProcessors(new StatusdocProcessor(), next).compile(CONTROLLER))
        .succeeded();
    assertThat(next.seen).contains("Returns", "ResponseStatusDoc", "Generated");
  }

  @Test
  void pointsAtTheValue() {
    Compilation compilation =
        javac()
            .withProcessors(new StatusdocProcessor())
            .withOptions("-Astatusdoc.lang=ko")
            .compile(
                JavaFileObjects.forSourceLines(
                    "com.acme.A",
                    "package com.acme;",
                    "class A {",
                    "  @io.github.statusdoc.Returns(499) void a() {}",
                    "}"));

    assertThat(compilation)
        .hadErrorContaining("[UnknownStatus] 상태 코드 499: IANA에 등록되지 않은 코드입니다.")
        .inFile(compilation.sourceFiles().get(0))
        .onLine(3)
        .atColumn(32);
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void supportsItsAnnotationsOnlyAndEverySource() {
    StatusdocProcessor processor = new StatusdocProcessor();

    assertThat(processor.getSupportedAnnotationTypes())
        .hasSize(5)
        .allMatch(name -> name.startsWith("io.github.statusdoc."));
    assertThat(processor.getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
  }
}
