package io.github.statusdoc.processor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Inferred;
import io.github.statusdoc.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;

/** Error codes that are texts and begin with a status: {@code "404-1"}. */
class StatusTextTest {
  private static final String HEAD =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class Failed extends RuntimeException {
        private final String code;
        Failed(String code) { this.code = code; }
        String getCode() { return code; }
      }
      record RsData<T>(String resultCode, int statusCode, T data) {
        RsData(String resultCode, T data) { this(resultCode, Integer.parseInt(resultCode.split("-", 2)[0]), data); }
      }
      class Refused extends RuntimeException {
        final RsData<Void> data;
        Refused(String code) { data = new RsData<>(code, null); }
      }
      """;

  private static String advice(String status) {
    return """
    @RestControllerAdvice class Advice {
      @ExceptionHandler ResponseEntity<String> failed(Failed e) { return ResponseEntity.status(%s).body("x"); }
      @ExceptionHandler ResponseEntity<RsData<Void>> refused(Refused e) { return ResponseEntity.status(e.data.statusCode()).body(e.data); }
    }
    """
        .formatted(status);
  }

  private static void check(String status, String handlers) {
    Inferred.check(HEAD + advice(status) + "@RestController class C {\n" + handlers + "}\n");
  }

  @Test
  void read() {
    String handlers =
        """
        @GetMapping void first() { throw new Failed("404-1"); } //= 404
        @GetMapping void second() { throw new Failed("409-2"); } //= 409
        @GetMapping void inAnObject() { throw new Refused("403-1"); } //= 403
        @GetMapping void fromOutside(String code) { throw new Failed(code); } //= ?
        @GetMapping void noStatus() { throw new Failed("U001"); } //= ?
        @GetMapping void computed(int k) { throw new Failed("404-" + k); } //= 404
        """;
    check("Integer.parseInt(e.getCode().split(\"-\")[0])", handlers);
    check("HttpStatus.valueOf(Integer.valueOf(e.getCode().split(\"-\", 2)[0]))", handlers);
  }

  @Test
  void wholeTexts() {
    check(
        "Integer.parseInt(e.getCode())",
        """
        @GetMapping void number() { throw new Failed("404"); } //= 404
        """);
  }

  /** The rest of the text counts where the text is compared. */
  @Test
  void compared() {
    String handlers =
        """
        @GetMapping void first() { throw new Failed("404-1"); } //= 404
        @GetMapping void second() { throw new Failed("404-2"); } //= 410
        @GetMapping void other() { throw new Failed("400-1"); } //= 400
        @GetMapping void any(String code) { throw new Failed(code); } //= 400 404 410
        """;
    check(
        "e.getCode().equals(\"404-1\") ? 404 : \"404-2\".equals(e.getCode()) ? 410 : 400",
        handlers);
    check(
        "switch (e.getCode()) { case \"404-1\" -> 404; case \"404-2\" -> 410; default -> 400; }",
        handlers);
    check(
        "e.getCode().split(\"-\")[0].equals(\"404\") ? 404 : 400",
        """
        @GetMapping void notKnown() { throw new Failed("404-1"); } //= 400 404
        """);
  }

  /** A number throws nothing; what is none throws for certain. */
  @Test
  void thrown() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class Advice {
          @ExceptionHandler @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY) String number(NumberFormatException e) { return "x"; }
        }
        @RestController class C {
          private ResponseEntity<Void> of(String text) { return ResponseEntity.status(Integer.parseInt(text)).build(); }
          @GetMapping ResponseEntity<Void> number() { return of("404"); } //= 404
          @GetMapping ResponseEntity<Void> any(String text) { return of(text); } //= 422 ?
        }
        """);
  }

  /** A text is no status where nobody reads one. */
  @Test
  void asContent() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.http.*;
        import org.springframework.stereotype.Controller;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping String text() { return "404 Not Found"; } //= 200
          @GetMapping ResponseEntity<String> body() { return ResponseEntity.ok("404-1"); } //= 200
          @GetMapping String written(HttpServletResponse r) { r.setStatus(202); return "404-1"; } //= 202
        }
        @Controller class Views {
          @GetMapping String view() { return "404"; } //= 200
          @GetMapping String redirect() { return "redirect:/404"; } //= 302
        }
        """);
  }

  /** A part that was written since is another one. */
  @Test
  void arraysThatChange() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<Void> read() { String[] parts = "404-1".split("-"); return ResponseEntity.status(Integer.parseInt(parts[0])).build(); } //= 404
          @GetMapping ResponseEntity<Void> written() { String[] parts = "404-1".split("-"); parts[0] = "410"; return ResponseEntity.status(Integer.parseInt(parts[0])).build(); } //= ?
          @GetMapping ResponseEntity<Void> last() { return ResponseEntity.status(Integer.parseInt("404-501".split("-")[1])).build(); } //= ?
        }
        """);
  }

  /** What no file can hold is kept nowhere. */
  @Test
  void hostile() {
    String[] sources = {
      HEAD + advice("Integer.parseInt(e.getCode())"),
      """
      package com.acme;
      import org.springframework.web.bind.annotation.*;
      @RestController class C {
        @GetMapping void surrogate() { throw new Failed("404 \\uD83D"); }
        @GetMapping void quoted() { throw new Failed("404 \\" \\\\ ) |"); }
        @GetMapping void hangul() { throw new Failed("404 없음"); }
      }
      """
    };
    assertThat(TestCompiler.JAVAC.withBodies().compile(sources).findings())
        .extracting(Compiled.Message::rule)
        .containsExactly("CheckedHandlers");
  }

  /** What is put behind a text makes it another one. */
  @Test
  void longerTexts() {
    check(
        "e.getCode().equals(\"409-1\") ? 409 : 400",
        """
        @GetMapping void appended() { String code = "409"; code += "-1"; throw new Failed(code); } //= 400 409
        @GetMapping void concatenated() { throw new Failed("409".concat("-1")); } //= 400 409
        @GetMapping void formatted(int n) { throw new Failed(String.format("409-%d", n)); } //= 400 409
        @GetMapping void given(String code) { code += "-1"; throw new Failed(code); } //= 400 409
        """);
  }
}
