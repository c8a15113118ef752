package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import org.junit.jupiter.api.Test;

/** Who documents a 204 of a void method in Spring means 204, not the 200 that it answers. */
class DeclaredSuccessTest {
  private static final String SPRING =
      "Or answer with the declared 204 (No Content): @ResponseStatus(HttpStatus.NO_CONTENT)";

  @Test
  void ofAVoidMethod() {
    assertThat(text("en", "@DeleteMapping @Returns({204, 404}) void delete() {}")).endsWith(SPRING);
    assertThat(text("en", "@PostMapping @Returns(201) String create() { return \"\"; }"))
        .endsWith("declared 201 (Created): @ResponseStatus(HttpStatus.CREATED)");
    assertThat(text("ko", "@DeleteMapping @Returns({204, 404}) void delete() {}"))
        .endsWith("선언한 204 (No Content) 코드로 응답하려면: @ResponseStatus(HttpStatus.NO_CONTENT)");
  }

  /** Whoever wrote {@code ok} beside a documented 201 has to change one of the two. */
  @Test
  void whereTheCodeNamesAnother() {
    String created = "@PostMapping @Returns(201) ResponseEntity<?> create() { return %s; }";
    assertThat(text("en", created.formatted("ResponseEntity.ok(1)")))
        .endsWith("Add: @Returns(200)\nOr answer with the declared 201 (Created)");
    assertThat(text("ko", created.formatted("ResponseEntity.accepted().build()")))
        .endsWith("또는 선언한 201 (Created) 코드로 응답하세요");
    assertThat(text("en", created.formatted("ResponseEntity.notFound().build()")))
        .endsWith("Add: @Returns(404)");
    assertThat(
            text(
                "en",
                "@DeleteMapping @Returns(204) ResponseEntity<Void> delete() {"
                    + " return ResponseEntity.ok().build(); }"))
        .endsWith("Add: @Returns(200)\nOr answer with the declared 204 (No Content)");
  }

  @Test
  void whereItIsNotClear() {
    assertThat(text("en", "@PutMapping @Returns({201, 204}) void put() {}"))
        .endsWith("Add: @Returns(200)");
    assertThat(
            text(
                "en",
                "@PutMapping @Returns(204) ResponseEntity<?> put() { return ResponseEntity.ok(1); }"))
        .endsWith("Add: @Returns(200)");
    assertThat(
            text(
                "en",
                "@PutMapping @Returns(204) Object put(int i) {"
                    + " return i == 1 ? \"x\" : ResponseEntity.noContent().build(); }"))
        .endsWith("Add: @Returns(200)");
  }

  /** The content would be lost. */
  @Test
  void notWithoutTheContentThatIsReturned() {
    assertThat(text("en", "@GetMapping @Returns(204) String find() { return \"\"; }"))
        .endsWith("Add: @Returns(200)");
    assertThat(text("en", "@DeleteMapping @Returns(205) void reset() {}"))
        .contains("declared 205 (Reset Content)");
  }

  private static String text(String language, String handler) {
    Compiled compiled =
        JAVAC
            .withBodies("-Astatusdoc.lang=" + language, "-Astatusdoc.severity=ContentForbidden:off")
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController class UserController {
                  %s
                }
                """
                    .formatted(handler));
    return compiled.finding("UndeclaredStatus").unindented();
  }
}
