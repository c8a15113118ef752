package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many applications have an ApiResponse of their own: what is to be added has to compile. */
class AnnotationNamesTest {
  private static final String SIMPLE = " @ApiResponse(";
  private static final String QUALIFIED =
      " @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = \"404\"";

  private static final String WRAPPER =
      """
      package com.acme.common;
      public class ApiResponse<T> {}
      """;

  private static final String ANNOTATION =
      """
      package com.acme;
      @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "200") @interface Answers {}
      """;

  private static String remedy(String imported, String result, String inside, String more) {
    String controller =
        """
        package com.acme;
        %s
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class UserController {
          @Answers @GetMapping("/a") public %s find(int id) { if (id == 0) throw new ResponseStatusException(HttpStatus.NOT_FOUND); return null; }
          %s
        }
        %s
        """
            .formatted(imported, result, inside, more);
    return JAVAC
        .withBodies()
        .compile(Vocabularies.SWAGGER, Vocabularies.SWAGGER_LIST, WRAPPER, ANNOTATION, controller)
        .finding("UndeclaredStatus")
        .text();
  }

  @Test
  void free() {
    assertThat(remedy("", "Object", "", "")).contains(SIMPLE);
    assertThat(
            remedy(
                "import io.swagger.v3.oas.annotations.responses.ApiResponse;",
                "com.acme.common.ApiResponse<String>",
                "",
                ""))
        .contains(SIMPLE);
  }

  @Test
  void imported() {
    assertThat(remedy("import com.acme.common.ApiResponse;", "Object", "", "")).contains(QUALIFIED);
  }

  @Test
  void inTheFile() {
    assertThat(remedy("", "Object", "", "class ApiResponse {}")).contains(QUALIFIED);
  }

  @Test
  void inTheClass() {
    assertThat(remedy("", "Object", "record ApiResponse() {}", "")).contains(QUALIFIED);
  }

  /** As the type in the package that all handlers return. */
  @Test
  void inTheSignature() {
    for (String type :
        List.of("ApiResponse<String>", "? extends ApiResponse<?>", "ApiResponse[]")) {
      assertThat(remedy("import com.acme.common.*;", "ResponseEntity<" + type + ">", "", ""))
          .as(type)
          .contains(QUALIFIED);
    }
  }

  /** To see what is beside a class is not to read it. */
  @Test
  void besideOtherSources(@TempDir Path sources) throws IOException {
    Files.createDirectories(sources.resolve("com/acme"));
    Files.writeString(
        sources.resolve("com/acme/Broken.java"),
        "package com.acme; class Broken { int x = \"\"; }");
    Compiled compiled =
        JAVAC
            .withBodies("-sourcepath", sources.toString())
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController class C {
                  @GetMapping @Returns(200) ResponseEntity<?> find() { return ResponseEntity.notFound().build(); }
                }
                """);
    assertThat(compiled.compilerErrors()).isEmpty();
    assertThat(compiled.finding("UndeclaredStatus").text()).contains("Add: @Returns(404)");
  }
}
