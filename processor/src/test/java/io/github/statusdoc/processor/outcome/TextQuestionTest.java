package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Ways that the code takes for constant texts with a part only. */
class TextQuestionTest {
  private static final String SHOP =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class Failure extends RuntimeException {
        Failure(String message) { super(message); }
      }
      @RestControllerAdvice class Advice {
        @ExceptionHandler ResponseEntity<?> failed(Failure e) { return ResponseEntity.status(status(e.getMessage())).build(); }
        private static int status(String text) {
          %s
          return 400;
        }
      }
      @RestController class C {
        @GetMapping("a") String a() { throw new Failure("User not found"); } //= %s
        @GetMapping("b") String b() { throw new Failure("NOT FOUND"); } //= %s
        @GetMapping("c") String c() { throw new Failure("not found here"); } //= %s
        @GetMapping("d") String d() { throw new Failure("not found"); } //= %s
        @GetMapping("e") String e() { throw new Failure("E400"); } //= %s
        @GetMapping("f") String f(String text) { throw new Failure(text); } //= %s
        @GetMapping("g") String g(int id) { throw new Failure("not found: " + id); } //= %s
        @GetMapping("h") String h() { throw new Failure("찾을 수 없음, not found"); } //= %s
      }
      """;

  private static final String OF_CODE =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class Failure extends RuntimeException {
        final String code;
        Failure(String code) { this.code = code; }
      }
      """;

  private static void check(String question, String... statuses) {
    Object[] all = new Object[statuses.length + 1];
    all[0] = question;
    System.arraycopy(statuses, 0, all, 1, statuses.length);
    Inferred.check(SHOP.formatted(all));
  }

  @Test
  void anywhere() {
    check(
        "if (text.contains(\"not found\")) { return 404; }",
        "404",
        "400",
        "404",
        "404",
        "400",
        "400 404",
        "400 404",
        "404");
  }

  @Test
  void atAnEnd() {
    check(
        "if (text.startsWith(\"not f\")) { return 404; }",
        "400",
        "400",
        "404",
        "404",
        "400",
        "400 404",
        "400 404",
        "400");
    check(
        "if (!text.endsWith(\"found\")) { return 409; }",
        "400",
        "409",
        "409",
        "400",
        "409",
        "400 409",
        "400 409",
        "400");
  }

  @Test
  void inCapitals() {
    check(
        "if (text.equalsIgnoreCase(\"Not Found\")) { return 404; }",
        "400",
        "404",
        "400",
        "404",
        "400",
        "400 404",
        "400 404",
        "400");
    check(
        "if (\"Not Found\".equalsIgnoreCase(text)) { return 404; }",
        "400",
        "404",
        "400",
        "404",
        "400",
        "400 404",
        "400 404",
        "400");
  }

  /** Several questions about one text. */
  @Test
  void several() {
    check(
        "if (text.startsWith(\"User\") && text.contains(\"found\") || text.equals(\"E400\")) { return 404; }",
        "404",
        "400",
        "400",
        "400",
        "404",
        "400 404",
        "400 404",
        "400");
  }

  /** Each letter counts as it is written; only without regard to case it does not. */
  @Test
  void capitals() {
    String[] none = {"400", "400", "400", "400", "400", "400 404", "400 404", "400"};
    check("if (text.contains(\"Not Found\")) { return 404; }", none);
    check(
        "if (text.contains(\"not found\") && \"ΟΔΟΣΑ\".contains(\"ΟΔΟΣ\")) { return 404; }",
        "404",
        "400",
        "404",
        "404",
        "400",
        "400 404",
        "400 404",
        "404");
    check(
        "if (text.equalsIgnoreCase(\"not ſound\") || text.equalsIgnoreCase(\"uſer not found\")) { return 404; }",
        "404",
        "400",
        "400",
        "400",
        "400",
        "400 404",
        "400 404",
        "400");
  }

  /** A word that code compares is no part that it looks for. */
  @Test
  void aStarIsNoPart() {
    Inferred.check(
        OF_CODE
            + """
        @RestControllerAdvice class Advice {
          static boolean any(String origin) { return "*".equals(origin) || "*404".equals(origin); }
          @ExceptionHandler ResponseEntity<?> failed(Failure e) {
            if (any(e.code)) { return ResponseEntity.status(410).build(); }
            return ResponseEntity.status(e.code.endsWith("E405") ? 409 : 400).build();
          }
        }
        @RestController class C {
          @GetMapping("a") String a() { throw new Failure("*"); } //= 410
          @GetMapping("b") String b() { throw new Failure("E404"); } //= 400
          @GetMapping("c") String c() { throw new Failure("E405"); } //= 409
        }
        """);
  }

  /** A part that is in nearly every text, one that is not constant, and another method. */
  @Test
  void notAsked() {
    String[] both = {
      "400 404", "400 404", "400 404", "400 404", "400 404", "400 404", "400 404", "400 404"
    };
    check("if (text.contains(\"n\")) { return 404; }", both);
    check("if (text.contains(System.lineSeparator())) { return 404; }", both);
    check("if (text.toLowerCase().contains(\"not found\")) { return 404; }", both);
    check("if (java.util.Set.of(text).contains(\"not found\")) { return 404; }", both);
  }

  /** Of a text that is a status, all is known but what follows a computed beginning. */
  @Test
  void statuses() {
    Inferred.check(
        OF_CODE
            + """
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<?> failed(Failure e) {
            return ResponseEntity.status(e.code.endsWith("-AUTH") ? 401 : Integer.parseInt(e.code.split("-")[0])).build();
          }
        }
        @RestController class C {
          @GetMapping("a") String a() { throw new Failure("404-USER"); } //= 404
          @GetMapping("b") String b() { throw new Failure("403-AUTH"); } //= 401
          @GetMapping("c") String c(String kind) { throw new Failure("404-" + kind); } //= 401 404
        }
        """);
  }
}
