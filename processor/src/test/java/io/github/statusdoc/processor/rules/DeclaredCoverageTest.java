package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What counts as a declaration, and what it covers. */
class DeclaredCoverageTest {
  @Test
  void defaultCoversEverything() {
    check(
        """
        @GetMapping("/a") @ApiResponse(responseCode = "200") @ApiResponse(responseCode = "default")
        ResponseEntity<String> named(int id) { return any(id); }
        @GetMapping("/b") @ApiResponse
        ResponseEntity<String> leftOut(int id) { return any(id); }
        """);
  }

  @Test
  void aRangeCoversItsSeries() {
    check(
        """
        @GetMapping("/a") @ApiResponse(responseCode = "200") @ApiResponse(responseCode = "4XX")
        ResponseEntity<String> errors(int id) {
          return id == 1 ? ResponseEntity.notFound().build()
              : id == 2 ? ResponseEntity«UndeclaredStatus».internalServerError().build()
              : ResponseEntity.ok("x");
        }
        """);
  }

  @Test
  void aSuccessIsNotReportedWhereErrorsOnlyAreDeclared() {
    check(
        """
        @GetMapping("/a") @ApiResponse(responseCode = "404")
        ResponseEntity<String> errors(int id) {
          return id == 1 ? ResponseEntity.notFound().build()
              : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
              : id == 3 ? ResponseEntity.status(302).build()
              : ResponseEntity.ok("x");
        }
        @GetMapping("/b") @ApiResponse(responseCode = "404") @ApiResponse(responseCode = "201")
        ResponseEntity<String> both() { return ResponseEntity«UndeclaredStatus».ok("x"); }
        """);
  }

  @Test
  void anInterfaceDeclaresForItsImplementation() {
    check(
        """
        interface Api {
          @GetMapping("/a") @ApiResponse(responseCode = "200") @ApiResponse(responseCode = "404")
          ResponseEntity<String> find(int id);
        }
        @RestController static class Implementation implements Api {
          public ResponseEntity<String> find(int id) {
            return id == 1 ? ResponseEntity.notFound().build()
                : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
                : ResponseEntity.ok("x");
          }
        }
        """);
  }

  @Test
  void aTypeDeclaresForItsHandlers() {
    check(
        """
        @Returns(404) @RestController static class Typed {
          @GetMapping("/a") @Returns(200) ResponseEntity<String> find(int id) {
            return id == 1 ? ResponseEntity.notFound().build()
                : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
                : ResponseEntity.ok("x");
          }
        }
        """);
  }

  /** As a base controller does for all of them. */
  @Test
  void supertypesDeclareForItsHandlers() {
    check(
        """
        @ApiResponse(responseCode = "404") static abstract class Base {}
        interface Far { }
        @Returns(409) interface Near extends Far { }
        @RestController static class Typed extends Base implements Near {
          @GetMapping("/a") @Returns(200) ResponseEntity<String> find(int id) {
            return id == 1 ? ResponseEntity.notFound().build()
                : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
                : id == 3 ? ResponseEntity.status(409).build()
                : ResponseEntity.ok("x");
          }
        }
        """);
  }

  @Test
  void anAnnotationOfAnnotationsDeclares() {
    check(
        """
        @ApiResponse(responseCode = "200") @ApiResponse(responseCode = "404") @interface Documented {}
        @GetMapping("/a") @Documented ResponseEntity<String> find(int id) {
          return id == 1 ? ResponseEntity.notFound().build()
              : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
              : ResponseEntity.ok("x");
        }
        """);
  }

  @Test
  void anAnnotationThatIsRepeatedOnAnAnnotationDeclares() {
    check(
        """
        @interface Errors { Missing[] value(); }
        @Returns(404) @java.lang.annotation.Repeatable(Errors.class)
        @interface Missing { String value(); }
        @Missing("user") @Missing("order") @Returns(200) @interface Documented {}
        @GetMapping("/a") @Documented ResponseEntity<String> carried(int id) {
          return id == 1 ? ResponseEntity.notFound().build()
              : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
              : ResponseEntity.ok("x");
        }
        @GetMapping("/b") @Missing("user") @Missing("order") @Returns(200)
        ResponseEntity<String> written(int id) {
          return id == 1 ? ResponseEntity.notFound().build()
              : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
              : ResponseEntity.ok("x");
        }
        """);
  }

  /** Two ways at each of 40 levels are 2^40 ways to the end. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void annotationsOfAnnotationsByManyWays() {
    StringBuilder levels = new StringBuilder();
    levels.append("@Returns(200) @interface Left0 {} @Returns(404) @interface Right0 {}\n");
    for (int i = 1; i <= 40; i++) {
      String both = "@Left" + (i - 1) + " @Right" + (i - 1);
      levels.append(both).append(" @interface Left").append(i).append(" {}\n");
      levels.append(both).append(" @interface Right").append(i).append(" {}\n");
    }
    check(
        levels
            + """
            @GetMapping("/a") @Left40 @Right40 ResponseEntity<String> find(int id) {
              return id == 1 ? ResponseEntity.notFound().build()
                  : id == 2 ? ResponseEntity«UndeclaredStatus».badRequest().build()
                  : ResponseEntity.ok("x");
            }
            """);
  }

  @Test
  void whatSetsAStatusMakesNoClaim() {
    check(
        """
        @GetMapping("/a") @ResponseStatus(HttpStatus.CREATED)
        String set(int id) {
          if (id == 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          return "x";
        }
        @GetMapping("/b") @ResponseStatus(HttpStatus.CREATED) @ApiResponse(responseCode = "201")
        String claimed(int id) {
          if (id == 1) {
            «UndeclaredStatus»throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          return "x";
        }
        """);
  }

  @Test
  void noDeclarationIsNoClaim() {
    check(
        """
        @GetMapping("/a") ResponseEntity<String> a() { return ResponseEntity.notFound().build(); }
        """);
  }

  @Test
  void anOptionDemandsDeclarations() {
    compile(
            List.of("-Astatusdoc.require=handlers"),
            """
            @GetMapping("/a")
            ResponseEntity<String> a(int id) {
              return id == 1
                  ? ResponseEntity«UndeclaredStatus».notFound().build()
                  : ResponseEntity«UndeclaredStatus».ok("x");
            }
            ResponseEntity<String> noHandler() { return ResponseEntity.notFound().build(); }
            @GetMapping("/b") @ApiResponse(responseCode = "200")
            String declared() { return "x"; }
            """)
        .assertMarkedFindings();
  }

  /** Whose other handlers declare with Swagger's annotations has no use for ours. */
  @Test
  void whatIsDemandedIsToBeDeclaredAsTheOthersDo() {
    String open = "@GetMapping(\"/a\") String a() { return \"x\"; }";
    String ours = "@GetMapping(\"/b\") @Returns(200) String b() { return \"x\"; }";
    String swagger =
        "@GetMapping(\"/%s\") @ApiResponse(responseCode = \"200\") String %1$s() { return \"x\"; }";
    assertThat(demanded(open + ours)).endsWith("Add: @Returns(200)");
    assertThat(demanded(open + swagger.formatted("c")))
        .endsWith("Add: @ApiResponse(responseCode = \"200\", description = \"OK\")");
    assertThat(demanded(open + ours + swagger.formatted("c") + swagger.formatted("d")))
        .endsWith("Add: @ApiResponse(responseCode = \"200\", description = \"OK\")");
    assertThat(demanded(open)).endsWith("Add: @Returns(200)");
  }

  private static String demanded(String members) {
    return compile(List.of("-Astatusdoc.require=handlers", "-Astatusdoc.lang=en"), members)
        .finding("UndeclaredStatus")
        .unindented();
  }

  private static void check(String members) {
    compile(List.of(), members).assertMarkedFindings();
  }

  private static Compiled compile(List<String> options, String members) {
    List<String> all = new ArrayList<>(options);
    all.add("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off");
    return JAVAC
        .withBodies(all.toArray(String[]::new))
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.springframework.http.*;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.web.server.ResponseStatusException;
            @RestController
            class UserController {
              %s
              ResponseEntity<String> any(int id) {
                return id == 1 ? ResponseEntity.notFound().build()
                    : id == 2 ? ResponseEntity.internalServerError().build()
                    : ResponseEntity.ok("x");
              }
            }
            """
                .formatted(members));
  }
}
