package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Vocabularies;
import org.junit.jupiter.api.Test;

class UnknownStatusLiteralTest {
  @Test
  void wrong() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            """
            package com.acme;
            import java.net.http.HttpResponse;
            import org.springframework.http.*;
            class UserController {
              static final int OWN = 427;
              Object a() { return ResponseEntity.status(«UnknownStatusLiteral:warning»4040); }
              Object b() { return ResponseEntity.status(«UnknownStatusLiteral»OWN); }
              Object c() { return HttpStatusCode.valueOf(«UnknownStatusLiteral»499); }
              Object d() { return jakarta.ws.rs.core.Response.status(«UnknownStatusLiteral»99); }
              boolean e(HttpResponse<?> r) { return r.statusCode() == «UnknownStatusLiteral»600; }
              boolean narrowed(HttpResponse<?> r) { return (short) r.statusCode() == «UnknownStatusLiteral»7; }
              String f(HttpResponse<?> r) {
                switch (r.statusCode()) { case «UnknownStatusLiteral»299: return "x"; default: return "y"; }
              }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void wrongInAnnotationsOfOthers() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            Vocabularies.SWAGGER_1,
            Vocabularies.SWAGGER_1_LIST,
            Vocabularies.SWAGGER_OPERATION,
            Vocabularies.MICROPROFILE,
            Vocabularies.MICROPROFILE_LIST,
            """
            package com.acme;
            import io.swagger.v3.oas.annotations.Operation;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
            abstract class UserController {
              static final String NINETY_NINE = "99";
              @ApiResponse(responseCode = «UnknownStatusLiteral:warning»"499") abstract void a();
              @ApiResponse(responseCode = "200")
              @ApiResponse(responseCode = «UnknownStatusLiteral»"20") abstract void b();
              @Operation(responses = @ApiResponse(responseCode = «UnknownStatusLiteral»"600"))
              abstract void c();
              @io.swagger.annotations.ApiResponses({
                @io.swagger.annotations.ApiResponse(code = 200, message = ""),
                @io.swagger.annotations.ApiResponse(code = «UnknownStatusLiteral»4040, message = "")})
              abstract void d();
              @APIResponse(responseCode = «UnknownStatusLiteral»"299") abstract void e();
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void nearMiss() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            """
            package com.acme;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.springframework.http.*;
            class UserController {
              static final int DRAFT = 4040;
              boolean narrowed(long id, double rate, Integer page) {
                int small = (int) id;
                switch ((short) id) { case 7: return true; default: break; }
                return (int) rate == 42 || small == 700 || (char) small == 1 || (int) Long.parseLong("1") == 1
                    || Integer.valueOf(small) == 2 || page.intValue() == 3 || Long.valueOf(id).intValue() == 4;
              }
              int status;
              UserController setStatus(int status) { this.status = status; return this; }
              UserController status(int status) { return setStatus(status); }
              int getStatus() { return status; }
              int statusCode() { return status; }
              void a() { setStatus(DRAFT); status(499); String.valueOf(4040); }
              boolean b() { return getStatus() == 4040 || statusCode() == 499; }
              Object c() { return ResponseEntity.status(404); }
              Object d(int given) { return ResponseEntity.status(given); }
              Object of() { return java.util.Optional.of(4040); }
              Object stream() { return java.util.stream.Stream.of(499).map(i -> i); }
              Object future() { return java.util.concurrent.CompletableFuture.completedFuture(1); }
              @ApiResponse(responseCode = "default") void e() {}
              @ApiResponse(responseCode = "4XX") void f() {}
              @ApiResponse(responseCode = "5xx") void f(int lower) {}
              @ApiResponse void g() {}
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void suppressed() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            """
            package com.acme;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import java.util.function.Supplier;
            import org.springframework.http.*;
            class UserController {
              @SuppressWarnings("UnknownStatusLiteral")
              Object method() { return ResponseEntity.status(499); }
              @SuppressWarnings("UnknownStatusLiteral")
              @ApiResponse(responseCode = "499") void annotation() {}
              @SuppressWarnings("UnknownStatusLiteral")
              Object field = ResponseEntity.status(499);
              void variable() {
                @SuppressWarnings("UnknownStatusLiteral")
                Object response = ResponseEntity.status(499);
                @SuppressWarnings("UnknownStatusLiteral")
                Supplier<Object> lambda = () -> { return ResponseEntity.status(499); };
                Object next = ResponseEntity.status(«UnknownStatusLiteral»499);
              }
              @SuppressWarnings("UnknownStatusLiteral")
              Object around() {
                return new Object() { Object inside() { return ResponseEntity.status(499); } };
              }
              @SuppressWarnings("UnknownStatusLiteral")
              static class Inner { Object a() { return ResponseEntity.status(499); } }
              @SuppressWarnings("UnknownStatus")
              Object other() { return ResponseEntity.status(«UnknownStatusLiteral»499); }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void definedByTheCompany() {
    JAVAC
        .withBodies(
            "-Astatusdoc.severity=CheckedHandlers:off", "-Astatusdoc.definitions=com.acme.Acme")
        .compile(
            """
            package com.acme;
            @io.github.statusdoc.StatusDefinition(code = 499, name = "Client Closed Request")
            class Acme {}
            """,
            """
            package com.acme;
            import io.github.statusdoc.StatusDefinition;
            import org.springframework.http.*;
            @StatusDefinition(code = 599, name = "Own")
            class UserController {
              Object everywhere() { return ResponseEntity.status(499); }
              Object here() { return ResponseEntity.status(599); }
              static class Inner { Object here() { return ResponseEntity.status(599); } }
            }
            class Other { Object a() { return ResponseEntity.status(«UnknownStatusLiteral»599); } }
            """)
        .assertMarkedFindings();
  }

  @Test
  void definedByTheCompanyForAnnotationsOfOthers() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            """
            @io.github.statusdoc.StatusDefinition(code = 499, name = "Client Closed Request")
            package com.acme;
            """,
            """
            package com.acme;
            import io.github.statusdoc.StatusDefinition;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.springframework.http.*;
            class UserController {
              @ApiResponse(responseCode = "499") void onThePackage() {}
              @Own @ApiResponse(responseCode = "599") void onAnAnnotation() {}
              @Own Object inTheBody() { return ResponseEntity.status(599); }
              @ApiResponse(responseCode = «UnknownStatusLiteral»"599") void elsewhere() {}
            }
            @StatusDefinition(code = 599, name = "Own") @interface Own {}
            """)
        .assertMarkedFindings();
  }

  /** As it is for {@code @Returns}. */
  @Test
  void definedForTheMethodThatIsOverridden() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            """
            @io.github.statusdoc.StatusDefinition(code = 498, name = "Invalid Token")
            package com.acme.api;
            """,
            """
            package com.acme.api;
            import io.github.statusdoc.StatusDefinition;
            @StatusDefinition(code = 499, name = "Client Closed Request")
            public interface Api { Object find(int id); }
            """,
            """
            package com.acme;
            import com.acme.api.Api;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.springframework.http.*;
            class UserController extends Base {
              @ApiResponse(responseCode = "498") @ApiResponse(responseCode = "499")
              @Override public Object find(int id) {
                return ResponseEntity.status(id == 0 ? 498 : 499);
              }
              Object own() { return ResponseEntity.status(«UnknownStatusLiteral»499); }
              Object anonymous() {
                return new Base() {
                  @Override public Object find(int id) { return ResponseEntity.status(499); }
                };
              }
            }
            abstract class Base implements Api {}
            """)
        .assertMarkedFindings();
  }

  @Test
  void severityIsAnOption() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnknownStatusLiteral:error")
        .compile(
            """
            package com.acme;
            class A {
              Object a() {
                return org.springframework.http.ResponseEntity.status(«UnknownStatusLiteral:error»499);
              }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void namesNeighboursVendorsAndTheWayToAllowIt() {
    assertThat(text("en", 499))
        .startsWith("[UnknownStatusLiteral] Status code 499 is not registered with IANA.")
        .contains("451 (Unavailable For Legal Reasons)", "nginx", "@StatusDefinition(code = 499");
    assertThat(text("ko", 499))
        .startsWith("[UnknownStatusLiteral] 상태 코드 499: IANA에 등록되지 않은 코드입니다.")
        .contains("451 (Unavailable For Legal Reasons)", "nginx", "@StatusDefinition(code = 499");
  }

  @Test
  void saysWhatIsNoStatusCode() {
    assertThat(text("en", 4040))
        .isEqualTo(
            "[UnknownStatusLiteral] 4040 stands for a status code here but is none: status codes"
                + " run from 100 to 599 (RFC 9110, Section 15).\n"
                + "    With one digit removed or added: 400 (Bad Request), 404 (Not Found)");
    assertThat(text("ko", 4040))
        .isEqualTo(
            "[UnknownStatusLiteral] 4040: 상태 코드 자리에 썼지만 상태 코드가 아닙니다."
                + " 상태 코드는 100 이상 599 이하입니다(RFC 9110, Section 15).\n"
                + "    숫자 한 자리를 넣거나 지우면: 400 (Bad Request), 404 (Not Found)");
    assertThat(text("en", 999)).contains("LinkedIn");
  }

  private static String text(String language, int code) {
    return JAVAC
        .withBodies("-Astatusdoc.lang=" + language)
        .compile(
            "class A { Object a() { return org.springframework.http.ResponseEntity.status("
                + code
                + "); } }")
        .finding("UnknownStatusLiteral")
        .text();
  }
}
