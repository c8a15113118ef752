package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.Vocabularies;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * UndeclaredStatus ends with what to add: in the vocabulary of the handler, all codes at once,
 * sorted.
 */
class RemediesTest {
  private static final String VOCABULARY =
      "com.acme.ApiError#value,com.acme.ApiErrors#value,com.acme.ApiErrorsOf#value";

  @Test
  void ours() {
    assertThat(remedy("@io.github.statusdoc.Returns(200)", 404))
        .isEqualTo("Add: @io.github.statusdoc.Returns(404)")
        .satisfies(remedy -> assertThat(missing(remedy, 404)).isEmpty());
    assertThat(remedy("@io.github.statusdoc.Returns(200)", 500, 409, 404))
        .isEqualTo("Add: @io.github.statusdoc.Returns({404, 409, 500})")
        .satisfies(remedy -> assertThat(missing(remedy, 500, 409, 404)).isEmpty());
  }

  @Test
  void swagger() {
    assertThat(remedy("@ApiResponse(responseCode = \"200\")", 404))
        .isEqualTo("Add: @ApiResponse(responseCode = \"404\", description = \"Not Found\")");
    assertThat(remedy("@ApiResponse(responseCode = \"200\")", 409, 404))
        .isEqualTo(
            """
            Add:
            @ApiResponse(responseCode = "404", description = "Not Found")
            @ApiResponse(responseCode = "409", description = "Conflict")""");
  }

  /** Many projects have an {@code ApiResponse} of their own, and write that of Swagger in full. */
  @Test
  void asTheSourceWritesIt() {
    assertThat(
            remedy(
                "@io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = \"200\")",
                404))
        .isEqualTo(
            "Add: @io.swagger.v3.oas.annotations.responses.ApiResponse("
                + "responseCode = \"404\", description = \"Not Found\")");
    assertThat(
            remedy(
                "@Operation(responses = @io.swagger.v3.oas.annotations.responses.ApiResponse("
                    + "responseCode = \"200\"))",
                404))
        .isEqualTo(
            "Add inside @Operation(responses = {…}): @io.swagger.v3.oas.annotations.responses.ApiResponse("
                + "responseCode = \"404\", description = \"Not Found\")");
  }

  @Test
  void swaggerOfBefore() {
    String declared =
        "@io.swagger.annotations.ApiResponses(@io.swagger.annotations.ApiResponse("
            + "code = 200, message = \"\"))";
    assertThat(remedy(declared, 404))
        .isEqualTo(
            "Add inside @ApiResponses({…}):"
                + " @io.swagger.annotations.ApiResponse(code = 404, message = \"Not Found\")");
    assertThat(remedy(declared, 404, 409))
        .isEqualTo(
            """
            Add inside @ApiResponses({…}):
            @io.swagger.annotations.ApiResponse(code = 404, message = "Not Found"),
            @io.swagger.annotations.ApiResponse(code = 409, message = "Conflict")""");
  }

  /** It cannot be repeated. */
  @Test
  void swaggerOfBeforeAlone() {
    String declared = "@io.swagger.annotations.ApiResponse(code = 200, message = \"\")";
    String added = " @io.swagger.annotations.ApiResponse(code = 404, message = \"Not Found\")";
    assertThat(remedy(declared, 404))
        .isEqualTo("Put what is declared into @ApiResponses({…}) and add there:" + added);
    assertThat(remedies("ko", declared, 404))
        .containsExactly("기존 선언을 @ApiResponses({…})로 감싼 뒤 그 안에 추가할 선언:" + added);
  }

  @Test
  void microProfile() {
    assertThat(remedy("@APIResponse(responseCode = \"200\")", 404))
        .isEqualTo("Add: @APIResponse(responseCode = \"404\", description = \"Not Found\")");
  }

  /** Without a code it declares the success, and nothing of errors. */
  @Test
  void microProfileSchema() {
    String schema =
        "@org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema(String.class)";
    assertThat(remedies("en", schema, 404))
        .containsExactly("Add: @APIResponse(responseCode = \"404\", description = \"Not Found\")");
  }

  /** As where our annotations are not on the class path. */
  @Test
  void whereNothingIsDeclared() {
    DeclaredStatuses.Builder swagger = new DeclaredStatuses.Builder();
    swagger.claim("swagger");
    assertThat(remedy(new Remedies(() -> "swagger"), DeclaredStatuses.NONE))
        .isEqualTo(remedy(new Remedies(() -> DeclaredStatuses.OURS), swagger.build()))
        .isNotEqualTo(remedy(new Remedies(() -> DeclaredStatuses.OURS), DeclaredStatuses.NONE));
  }

  private static Object remedy(Remedies remedies, DeclaredStatuses declared) {
    return remedies.of(
        declared,
        name -> name.substring(name.lastIndexOf('.') + 1),
        List.of(404),
        404,
        Catalogue.registered());
  }

  @Test
  void ofTheCompany() {
    assertThat(remedy("@ApiError(200)", 409, 404)).isEqualTo("Add with @ApiError: 404, 409");
  }

  /** No number can be written where constants and classes are. */
  @Test
  void ofTheCompanyByConstantsAndClasses() {
    assertThat(remedy("@ApiErrors(Code.OK)", 409, 404))
        .isEqualTo("Add constants of Code with @ApiErrors for: 404, 409");
    assertThat(remedy("@ApiErrorsOf(Code.class)", 404))
        .isEqualTo("Add classes with @ApiErrorsOf for: 404");
    assertThat(remedies("ko", "@ApiErrors(Code.OK)", 404))
        .containsExactly("@ApiErrors 애너테이션에 추가할 Code 상수의 상태 코드: 404");
    assertThat(remedies("ko", "@ApiErrorsOf(Code.class)", 404))
        .containsExactly("@ApiErrorsOf 애너테이션에 추가할 클래스의 상태 코드: 404");
  }

  /** The nearest vocabulary is the one to add to, whatever another beside it names. */
  @Test
  void ofTheCompanyInTwoWays() {
    assertThat(remedy("@ApiError(200) @ApiErrors(Code.OK)", 404))
        .isEqualTo("Add with @ApiError: 404");
    assertThat(remedy("@ApiErrors(Code.OK) @ApiError(200)", 404))
        .isEqualTo("Add constants of Code with @ApiErrors for: 404");
  }

  @Test
  void inKorean() {
    assertThat(remedies("ko", "@io.github.statusdoc.Returns(200)", 404))
        .containsExactly("추가할 선언: @io.github.statusdoc.Returns(404)");
    assertThat(
            remedies(
                "ko",
                "@io.swagger.annotations.ApiResponses(@io.swagger.annotations.ApiResponse("
                    + "code = 200, message = \"\"))",
                404))
        .containsExactly(
            "@ApiResponses({…}) 안에 추가할 선언:"
                + " @io.swagger.annotations.ApiResponse(code = 404, message = \"Not Found\")");
    assertThat(remedies("ko", "@ApiError(200)", 404))
        .containsExactly("@ApiError 애너테이션으로 추가할 상태 코드: 404");
  }

  @Test
  void everyFindingOfAHandlerNamesAllCodes() {
    assertThat(remedies("en", "@io.github.statusdoc.Returns(200)", 500, 404))
        .containsExactly(
            "Add: @io.github.statusdoc.Returns({404, 500})",
            "Add: @io.github.statusdoc.Returns({404, 500})");
  }

  /** The same handler after the advice was followed. */
  private static List<String> missing(String remedy, int... codes) {
    String annotation = remedy.replace("Add: ", "");
    return remedies("en", "@io.github.statusdoc.Returns(200) " + annotation, codes);
  }

  private static String remedy(String declared, int... codes) {
    return remedies("en", declared, codes).get(0);
  }

  private static List<String> remedies(String language, String declared, int... codes) {
    StringBuilder body = new StringBuilder();
    for (int code : codes) {
      body.append("if (id == ").append(code).append(") { return ResponseEntity.status(");
      body.append(code).append(").build(); }\n");
    }
    String controller =
        """
        package com.acme;
        import io.swagger.v3.oas.annotations.Operation;
        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        @RestController
        class UserController {
          @GetMapping("/a") %s
          ResponseEntity<String> a(int id) { %s return ResponseEntity.ok("x"); }
        }
        @interface ApiError { int value(); }
        @interface ApiErrors { Code[] value(); }
        @interface ApiErrorsOf { Class<?>[] value(); }
        enum Code { OK(200); final int status; Code(int status) { this.status = status; } }
        """
            .formatted(declared, body);
    return JAVAC
        .withBodies("-Astatusdoc.lang=" + language, "-Astatusdoc.vocabulary=" + VOCABULARY)
        .compile(sources(controller))
        .findings()
        .stream()
        .filter(message -> message.rule().equals("UndeclaredStatus"))
        .map(Message::unindented)
        .map(text -> text.substring(text.indexOf("\n") + 1))
        .toList();
  }

  private static String[] sources(String controller) {
    return new String[] {
      Vocabularies.SWAGGER,
      Vocabularies.SWAGGER_LIST,
      Vocabularies.SWAGGER_OPERATION,
      Vocabularies.SWAGGER_1,
      Vocabularies.SWAGGER_1_LIST,
      Vocabularies.MICROPROFILE,
      Vocabularies.MICROPROFILE_LIST,
      Vocabularies.MICROPROFILE_SCHEMA,
      controller
    };
  }
}
