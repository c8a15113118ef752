package io.github.statusdoc.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.TestCompiler;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations that carry ours: repeated in a container of their own, and by many ways at once. */
class CarriedAnnotationTest {
  private static final String REPEATABLE =
      """
      @interface Errors { Missing[] value(); }
      @Returns(404) @java.lang.annotation.Repeatable(Errors.class)
      @interface Missing { String value() default ""; }
      """;

  @ParameterizedTest
  @EnumSource
  void repeated(TestCompiler compiler) {
    Compiled compiled =
        compiler.compile(
            """
            package com.acme;
            import io.github.statusdoc.*;
            @ResponseStatusDoc
            class Api {
              @Returns(200) @Missing("user") @Missing("order") void repeated() {}
              @Errors({@Missing("user"), @Missing("order")}) void written() {}
              @Meta void carried() {}
              @Holder({@Missing("user")}) void otherAnnotationThatHoldsSome() {}
            }
            @Missing("user") @Missing("order") @interface Meta {}
            @interface Holder { Missing[] value(); }
            """
                + REPEATABLE);

    compiled.assertMarkedFindings();
    assertThat(compiled.snippets()).containsKeys("com.acme.Api/repeated().html");
    assertThat(compiled.snippets().get("com.acme.Api/repeated().html")).contains("200", "404");
    assertThat(compiled.snippets().get("com.acme.Api/written().html")).contains("404");
    assertThat(compiled.snippets().get("com.acme.Api/carried().html")).contains("404");
    assertThat(compiled.snippets())
        .doesNotContainKey("com.acme.Api/otherAnnotationThatHoldsSome().html");
  }

  @ParameterizedTest
  @EnumSource
  void isShownOnce(TestCompiler compiler) {
    String table =
        compiler
            .compile(
                """
                package com.acme;
                import io.github.statusdoc.*;
                @ResponseStatusDoc
                class Api { @Missing("user") @Missing("order") void a() {} }
                """
                    + REPEATABLE)
            .snippets()
            .get("com.acme.Api/a().html");

    assertThat(table.split("404 Not Found", -1)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void diamonds(TestCompiler compiler) {
    StringBuilder source = new StringBuilder("package com.acme; import io.github.statusdoc.*;\n");
    source.append("@Returns(404) @interface Left0 {} @Returns(409) @interface Right0 {}\n");
    for (int i = 1; i <= 40; i++) {
      String both = "@Left" + (i - 1) + " @Right" + (i - 1);
      source.append(both).append(" @interface Left").append(i).append(" {}\n");
      source.append(both).append(" @interface Right").append(i).append(" {}\n");
    }
    source.append("@ResponseStatusDoc class Api { @Left40 @Right40 void a() {} }\n");
    Compiled compiled = compiler.compile(source.toString());

    compiled.assertMarkedFindings();
    assertThat(compiled.snippets().get("com.acme.Api/a().html").split("<tr><td>", -1)).hasSize(3);
  }
}
