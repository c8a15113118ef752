package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Vocabularies;
import org.junit.jupiter.api.Test;

/** Annotations of operations, which name statuses or hold what does. */
class OperationAnnotationsTest {
  private static final String ROUTES =
      """
      package com.acme;
      import io.swagger.v3.oas.annotations.Operation;
      import io.swagger.v3.oas.annotations.callbacks.Callback;
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      import org.springdoc.core.annotations.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.http.ResponseEntity;
      class Routes {
        %s
      }
      """;

  private static final String OPERATION =
      "@RouterOperation(operation = @Operation(responses = @ApiResponse(responseCode = %s)))";

  private static final String ROUTE =
      " ResponseEntity<String> route() { return ResponseEntity.status(503).build(); }";

  @Test
  void routerOperation() {
    checkRoutes(OPERATION.formatted("\"503\"") + ROUTE);
    checkRoutes(OPERATION.formatted("\"200\"") + marked(ROUTE));
  }

  @Test
  void severalAreUnited() {
    String two = OPERATION.formatted("\"201\"") + ", " + OPERATION.formatted("\"503\"");
    checkRoutes("@RouterOperations({" + two + "}) " + ROUTE);
    checkRoutes("@RouterOperations({" + two.replace("503", "504") + "}) " + marked(ROUTE));
  }

  @Test
  void whatIsProposedGoesInside() {
    String operation = OPERATION.formatted("\"200\"");
    for (String written : new String[] {operation, "@RouterOperations({" + operation + "})"}) {
      assertThat(compile(written + ROUTE).finding("UndeclaredStatus").unindented())
          .endsWith(
              "Add inside @Operation(responses = {…}): @ApiResponse(responseCode = \"503\","
                  + " description = \"Service Unavailable\")");
    }
  }

  @Test
  void literals() {
    String wrong = OPERATION.formatted("«UnknownStatusLiteral»\"499\"");
    checkRoutes(wrong + " void a() {}");
    checkRoutes("@RouterOperations({" + wrong + ", " + wrong + "}) void a() {}");
    checkRoutes(
        wrong.replace("Router", "").replace("Operation(op", "Callback(op") + " void a() {}");
  }

  /** What somebody else answers is no declaration. */
  @Test
  void callback() {
    String callback = "@Callback" + OPERATION.formatted("\"404\"").substring(16);
    checkRoutes(callback + "@ApiResponse(responseCode = \"200\")" + marked(ROUTE));
  }

  @Test
  void successOfSwagger1() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER_1,
            Vocabularies.SWAGGER_1_OPERATION,
            """
            package com.acme;
            import io.swagger.annotations.*;
            import org.springframework.http.*;
            import org.springframework.web.bind.annotation.*;
            @RestController class C {
              @PostMapping("/a") @ApiOperation(value = "x", code = 201) @ApiResponse(code = 409, message = "x")
              ResponseEntity<String> declared(int id) { return ResponseEntity.status(id == 0 ? 409 : 201).build(); }
              @PostMapping("/b") @ApiOperation(value = "x", code = 201)
              ResponseEntity<String> claimsNothing(int id) { return ResponseEntity.status(id == 0 ? 409 : 201).build(); }
              @PostMapping("/c") @ApiOperation("x") @ApiResponse(code = 201, message = "x")
              ResponseEntity<String> defaultDeclaresNothing(int id) { return id == 0 ? ResponseEntity«UndeclaredStatus».ok("x") : ResponseEntity.status(201).build(); }
              @ApiOperation(value = "x", code = «UnknownStatusLiteral»499) void unknown() {}
              @PostMapping("/d") @ApiOperation(value = "x", code = «UnreturnedStatus»201) String other() { return "x"; }
            }
            """)
        .assertMarkedFindings();
  }

  private static String marked(String route) {
    return route.replace(".status", "«UndeclaredStatus».status");
  }

  private static void checkRoutes(String member) {
    compile(member).assertMarkedFindings();
  }

  private static Compiled compile(String member) {
    return JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            Vocabularies.SWAGGER_OPERATION,
            Vocabularies.SWAGGER_CALLBACK,
            Vocabularies.SPRINGDOC,
            Vocabularies.SPRINGDOC_LIST,
            ROUTES.formatted(member));
  }
}
