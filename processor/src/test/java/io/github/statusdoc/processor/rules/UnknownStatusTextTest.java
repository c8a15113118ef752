package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled.Message;
import io.github.statusdoc.processor.testing.Vocabularies;
import org.junit.jupiter.api.Test;

/** {@link UnknownStatusLiteral}, where annotations of others hold a text that is no number. */
class UnknownStatusTextTest {
  @Test
  void inAnnotationsOfOthers() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            Vocabularies.MICROPROFILE,
            Vocabularies.MICROPROFILE_LIST,
            """
            package com.acme;
            import io.swagger.v3.oas.annotations.responses.ApiResponse;
            import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
            abstract class UserController {
              @ApiResponse(responseCode = «UnknownStatusLiteral:warning»"6XX") abstract void a();
              @ApiResponse(responseCode = «UnknownStatusLiteral»"OK") abstract void b();
              @ApiResponse(responseCode = «UnknownStatusLiteral»"") abstract void c();
              @ApiResponse(responseCode = «UnknownStatusLiteral»"4X" + "Y") abstract void d();
              @ApiResponse(responseCode = «UnknownStatusLiteral»"40400000000") abstract void e();
              @APIResponse(responseCode = «UnknownStatusLiteral»"200,201") abstract void f();
              @ApiResponse(responseCode = «UnknownStatusLiteral»" 404") abstract void g();
              @ApiResponse(responseCode = «UnknownStatusLiteral»"Default") abstract void h();
              @ApiResponse(responseCode = «UnknownStatusLiteral»"0404") abstract void i();
              @SuppressWarnings("UnknownStatusLiteral")
              @ApiResponse(responseCode = "OK") abstract void suppressed();
            }
            """)
        .assertMarkedFindings();
  }

  /** Whose member it is does not matter. */
  @Test
  void inVocabularyOfTheCompany() {
    JAVAC
        .withBodies(
            "-Astatusdoc.severity=CheckedHandlers:off",
            "-Astatusdoc.vocabulary=com.acme.Answers#with")
        .compile(
            """
            package com.acme;
            public @interface Answers { String[] with(); String of() default ""; }
            """,
            """
            package com.acme;
            class UserController {
              @Answers(with = {"404", «UnknownStatusLiteral»"NOT_FOUND"}, of = "x") void a() {}
            }
            """)
        .assertMarkedFindings();
  }

  /** The compiler has said what is wrong. */
  @Test
  void whatDoesNotCompileIsNoText() {
    assertThat(
            JAVAC
                .withBodies()
                .compile(
                    Vocabularies.SWAGGER,
                    Vocabularies.SWAGGER_LIST,
                    """
            class A {
              @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = 404) void a() {}
              @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = Missing.CODE)
              void b() {}
            }
            """)
                .findings())
        .extracting(Message::rule)
        .containsExactly("CheckedHandlers");
  }

  @Test
  void saysWhatToWriteInPlaceOfAText() {
    assertThat(textOfAnnotation("en", "OK"))
        .isEqualTo(
            "[UnknownStatusLiteral] \"OK\" stands for a status code here but names none.\n"
                + "    Write a number such as 404, a range such as 4XX, or default");
    assertThat(textOfAnnotation("ko", "OK"))
        .isEqualTo(
            "[UnknownStatusLiteral] \"OK\": 상태 코드 자리에 썼지만 상태 코드가 아닙니다.\n"
                + "    404와 같은 숫자, 4XX와 같은 범위, default 가운데 하나로 쓰세요");
    assertThat(textOfAnnotation("en", "\\u202e\\0")).contains("\"[U+202E][U+0000]\"");
  }

  private static String textOfAnnotation(String language, String responseCode) {
    return JAVAC
        .withBodies("-Astatusdoc.lang=" + language)
        .compile(
            Vocabularies.SWAGGER,
            Vocabularies.SWAGGER_LIST,
            "class A { @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = \""
                + responseCode
                + "\") void a() {} }")
        .finding("UnknownStatusLiteral")
        .text();
  }
}
