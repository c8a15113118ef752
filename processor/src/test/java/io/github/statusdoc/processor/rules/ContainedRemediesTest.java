package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.Vocabularies;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where the source writes the container of the annotations, what UndeclaredStatus proposes goes
 * inside: two annotations beside their container do not compile (JLS 9.7.5).
 */
class ContainedRemediesTest {
  private static final String LIST = "@ApiResponses({@ApiResponse(responseCode = \"200\")%s})";
  private static final String TWO =
      """
      Add inside @ApiResponses({…}):
      @ApiResponse(responseCode = "404", description = "Not Found"),
      @ApiResponse(responseCode = "409", description = "Conflict")""";

  private static final String OVERRIDING =
      """
      package com.acme;
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      @RestController class UserController implements UserApi {
        @GetMapping("/a") @Override public String a(int id) {
          if (id == 0) { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
          return "x";
        }
      }
      """;

  private static final String QUALIFIED =
      "@io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = \"404\","
          + " description = \"Not Found\")";

  private static final String SIMPLE =
      "@ApiResponse(responseCode = \"404\", description = \"Not Found\")";

  @Test
  void swagger() {
    assertThat(remedies("en", LIST.formatted(""))).containsOnly(TWO);
    assertThat(remedies("ko", LIST.formatted("")))
        .containsOnly(
            TWO.replace("Add inside @ApiResponses({…}):", "@ApiResponses({…}) 안에 추가할 선언:"));
  }

  @Test
  void theAdviceCompilesAndSettlesIt() {
    String inside = ", " + TWO.substring(TWO.indexOf('\n') + 1);
    assertThat(remedies("en", LIST.formatted(inside))).isEmpty();
  }

  /** Without braces one annotation stands there, and no second one can. */
  @Test
  void theBracesOfTheAdviceAreNeeded() {
    String one = "@ApiResponse(responseCode = \"200\")";
    String two = one + ", " + TWO.substring(TWO.indexOf('\n') + 1);
    assertThat(remedies("en", "@ApiResponses(" + one + ")")).containsOnly(TWO);
    assertThat(remedies("en", "@ApiResponses({" + two + "})")).isEmpty();
    assertThat(remedies("en", "@Operation(responses = {" + two + "})")).isEmpty();
  }

  @Test
  void oneBesideTheContainer() {
    assertThat(remedies("en", "@ApiResponse(responseCode = \"201\") " + LIST.formatted("")))
        .containsOnly(TWO);
  }

  @Test
  void repeatedWithoutContainer() {
    String one = "@ApiResponse(responseCode = \"200\") ";
    assertThat(remedies("en", one + one.replace("200", "400")))
        .containsOnly(TWO.replace(" inside @ApiResponses({…})", "").replace(",\n", "\n"));
  }

  @Test
  void operation() {
    String declared = "@Operation(responses = @ApiResponse(responseCode = \"200\"))";
    assertThat(remedies("en", declared))
        .containsOnly(TWO.replace("@ApiResponses({…})", "@Operation(responses = {…})"));
    assertThat(remedies("en", "@Operation " + LIST.formatted(""))).containsOnly(TWO);
  }

  @Test
  void microProfile() {
    assertThat(remedies("en", LIST.formatted("").replace("@Api", "@API")))
        .containsOnly(TWO.replace("@Api", "@API"));
  }

  @Test
  void ours() {
    assertThat(remedies("en", "@Returns.List(@Returns(200))"))
        .containsOnly("Add inside @Returns.List({…}): @Returns({404, 409})");
    assertThat(remedies("ko", "@Returns.List(@Returns(200))"))
        .containsOnly("@Returns.List({…}) 안에 추가할 선언: @Returns({404, 409})");
    assertThat(remedies("en", "@Returns(200) @Returns(400)"))
        .containsOnly("Add: @Returns({404, 409})");
  }

  @Test
  void onTheMethodThatTheHandlerOverrides() {
    assertThat(remedies("en", "@Override", LIST.formatted("")))
        .containsOnly(TWO.replace("({…}):", "({…}) of UserApi.a(int):"));
    assertThat(remedies("ko", "@Override", LIST.formatted("")))
        .containsOnly(
            TWO.replace(
                "Add inside @ApiResponses({…}):",
                "UserApi.a(int) 메소드의 @ApiResponses({…}) 안에 추가할 선언:"));
    assertThat(remedies("en", "@ApiResponse(responseCode = \"200\")", LIST.formatted("")))
        .containsOnly(TWO.replace(" inside @ApiResponses({…})", "").replace(",\n", "\n"));
  }

  @Test
  void aloneOnTheMethodThatTheHandlerOverrides() {
    String one = "@ApiResponse(responseCode = \"200\")";
    String two = TWO.substring(TWO.indexOf('\n')).replace(",\n", "\n");
    assertThat(remedies("en", "@Override", one)).containsOnly("Add to UserApi.a(int):" + two);
    assertThat(remedies("ko", "@Override", one)).containsOnly("UserApi.a(int) 메소드에 추가할 선언:" + two);
    assertThat(remedies("en", one, one)).containsOnly("Add:" + two);
  }

  /** It cannot be repeated there either. */
  @Test
  void swaggerOfBeforeOnTheMethodThatTheHandlerOverrides() {
    String one = "@io.swagger.annotations.ApiResponse(code = 200, message = \"\")";
    assertThat(remedies("en", "@Override", one).get(0))
        .startsWith("Put what UserApi.a(int) declares into @ApiResponses({…}) and add there:\n");
    assertThat(remedies("ko", "@Override", one).get(0))
        .startsWith("UserApi.a(int) 메소드의 기존 선언을 @ApiResponses({…})로 감싼 뒤 그 안에 추가할 선언:\n");
  }

  /** What counts is the file that the annotation has to go to. */
  @Test
  void onAMethodOfAFileWithOtherNames() {
    String api =
        """
        package com.acme;
        import com.acme.dto.ApiResponse;
        interface UserApi {
          @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "200") String a(int id);
          ApiResponse b();
        }
        """;
    String dto = "package com.acme.dto; public class ApiResponse {}";
    assertThat(
            remedies(
                JAVAC
                    .withBodies("-Astatusdoc.lang=en")
                    .compile(
                        Vocabularies.SWAGGER, Vocabularies.SWAGGER_LIST, dto, api, OVERRIDING)))
        .containsExactly("Add to UserApi.a(int): " + QUALIFIED);
  }

  @Test
  void onAMethodWhoseSourceIsNotHere() {
    String api =
        """
        package com.acme;
        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        interface UserApi { @ApiResponse(responseCode = "200") String a(int id); }
        """;
    Compiled library =
        JAVAC.withBodies().compile(Vocabularies.SWAGGER, Vocabularies.SWAGGER_LIST, api);
    assertThat(remedies(JAVAC.withBodies("-Astatusdoc.lang=en").into(library).compile(OVERRIDING)))
        .containsExactly("Add to UserApi.a(int): " + QUALIFIED);
  }

  /** Who adds to what a tool has written, has lost it at the next build. */
  @Test
  void onAnInterfaceThatAToolHasWritten() {
    String api =
        """
        package com.acme;
        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        @javax.annotation.processing.Generated("openapi")
        interface UserApi { @ApiResponse(responseCode = "200") String a(int id); }
        """;
    String[] sources = {Vocabularies.SWAGGER, Vocabularies.SWAGGER_LIST, api, OVERRIDING};
    assertThat(remedies(JAVAC.withBodies("-Astatusdoc.lang=en").compile(sources)))
        .containsExactly(
            "Add to UserApi.a(int): "
                + SIMPLE
                + "\nUserApi is generated: add it to what that is generated from, such as the"
                + " OpenAPI document");
    assertThat(remedies(JAVAC.withBodies("-Astatusdoc.lang=ko").compile(sources)))
        .containsExactly(
            "UserApi.a(int) 메소드에 추가할 선언: "
                + SIMPLE
                + "\n생성된 코드이므로 OpenAPI 문서 같은 원본에 추가하세요: UserApi");
  }

  /** What stands on a type or in another annotation leaves the method free. */
  @Test
  void notOnTheMethod() {
    String single = TWO.replace(" inside @ApiResponses({…})", "").replace(",\n", "\n");
    assertThat(remedies("en", "@Listed")).containsOnly(single);
    assertThat(remedies("en", "", "", LIST.formatted(""))).containsOnly(single);
  }

  private static List<String> remedies(String language, String declared) {
    return remedies(language, declared, "");
  }

  private static List<String> remedies(String language, String declared, String above) {
    return remedies(language, declared, above, "");
  }

  private static List<String> remedies(
      String language, String declared, String above, String around) {
    String controller =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import io.swagger.v3.oas.annotations.Operation;
        import io.swagger.v3.oas.annotations.responses.*;
        import org.eclipse.microprofile.openapi.annotations.responses.*;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        @RestController %s
        class UserController implements UserApi {
          @GetMapping("/a") %s
          public ResponseEntity<String> a(int id) {
            if (id == 0) { return ResponseEntity.notFound().build(); }
            return id == 1 ? ResponseEntity.status(409).build() : ResponseEntity.ok("x");
          }
        }
        interface UserApi { %s ResponseEntity<String> a(int id); }
        @ApiResponses(@ApiResponse(responseCode = "200")) @interface Listed {}
        """
            .formatted(around, declared, above);
    Compiled compiled =
        JAVAC
            .withBodies("-Astatusdoc.lang=" + language)
            .compile(
                Vocabularies.SWAGGER,
                Vocabularies.SWAGGER_LIST,
                Vocabularies.SWAGGER_OPERATION,
                Vocabularies.SWAGGER_1,
                Vocabularies.SWAGGER_1_LIST,
                Vocabularies.MICROPROFILE,
                Vocabularies.MICROPROFILE_LIST,
                controller);
    return remedies(compiled);
  }

  /** Without the first line and the way. */
  private static List<String> remedies(Compiled compiled) {
    return compiled.findings().stream()
        .filter(message -> message.rule().equals("UndeclaredStatus"))
        .map(Message::unindented)
        .map(text -> text.substring(text.indexOf("\n", text.lastIndexOf(" → ") + 1) + 1))
        .toList();
  }
}
