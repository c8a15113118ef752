package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Vocabularies;
import org.junit.jupiter.api.Test;

class DeprecatedStatusLiteralTest {
  @Test
  void wrong() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            """
            package com.acme;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.springframework.http.*;
            import org.springframework.web.server.ResponseStatusException;
            class UserController {
              Object a() { return ResponseEntity.status(«DeprecatedStatusLiteral:warning»305); }
              Object b() { return ResponseEntity.status(HttpStatus«DeprecatedStatusLiteral».I_AM_A_TEAPOT); }
              void c() { throw new ResponseStatusException(HttpStatus«DeprecatedStatusLiteral».NOT_EXTENDED); }
              @ApiResponse(responseCode = «DeprecatedStatusLiteral»"306") void d() {}
              boolean e(java.net.http.HttpResponse<?> r) { return r.statusCode() == «DeprecatedStatusLiteral»418; }
              boolean f(ResponseEntity<?> r) { return r.getStatusCode() == HttpStatus«DeprecatedStatusLiteral».I_AM_A_TEAPOT; }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void nearMiss() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            """
            package com.acme;
            import org.springframework.http.*;
            class UserController {
              static final int TEAPOTS = 418;
              Object a() { return ResponseEntity.status(307); }
              Object b() { return ResponseEntity.status(HttpStatus.BAD_REQUEST); }
              int c() { return TEAPOTS + Math.abs(305); }
              boolean d(HttpStatus given) { return given == HttpStatus.FORBIDDEN; }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void suppressed() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            """
            package com.acme;
            import org.springframework.http.*;
            class UserController {
              @SuppressWarnings("DeprecatedStatusLiteral")
              Object method() { return ResponseEntity.status(418); }
              void variable() {
                @SuppressWarnings({"unused", "DeprecatedStatusLiteral"})
                Object response = ResponseEntity.status(418);
                Object next = ResponseEntity.status(«DeprecatedStatusLiteral»418);
              }
              @SuppressWarnings("DeprecatedStatusLiteral")
              static class Inner { Object a() { return ResponseEntity.status(418); } }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void severityIsAnOption() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,DeprecatedStatusLiteral:note")
        .compile(
            """
            package com.acme;
            class A {
              Object a() {
                return org.springframework.http.ResponseEntity.status(«DeprecatedStatusLiteral:note»418);
              }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void saysWhyAndWhatInstead() {
    assertThat(text("en"))
        .startsWith("[DeprecatedStatusLiteral] Status code 305 (Use Proxy) should not be used.")
        .contains("Instead: ");
    assertThat(text("ko"))
        .startsWith("[DeprecatedStatusLiteral] 상태 코드 305 (Use Proxy): 사용하지 않는 것이 좋습니다.")
        .contains("대안: ");
  }

  private static String text(String language) {
    return JAVAC
        .withBodies("-Astatusdoc.lang=" + language)
        .compile(
            "class A { Object a() { return org.springframework.http.ResponseEntity.status(305); } }")
        .finding("DeprecatedStatusLiteral")
        .text();
  }
}
