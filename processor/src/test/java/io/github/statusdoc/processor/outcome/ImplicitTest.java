package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What Spring answers where the code names no status. */
class ImplicitTest {
  @Test
  void values() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping void nothing() { } //= 200
          @GetMapping String value() { return "x"; } //= 200
          @GetMapping String none() { return null; } //= 200
          @GetMapping ResponseEntity<String> noEntity() { return null; } //= 200
          @GetMapping List<String> list() { return List.of(); } //= 200
          @GetMapping Optional<String> optional() { return Optional.empty(); } //= 200
          @GetMapping int number() { return 404; } //= 200
          @GetMapping HttpStatus enumAsBody() { return HttpStatus.NOT_FOUND; } //= 200
          @GetMapping HttpHeaders headersOnly() { return new HttpHeaders(); } //= 200
        }
        """);
  }

  @Test
  void annotations() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.core.annotation.AliasFor;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController @ResponseStatus(HttpStatus.ACCEPTED) class C {
          @PostMapping String ofTheClass() { return "x"; } //= 202
          @PostMapping @ResponseStatus(HttpStatus.CREATED) String ofTheMethod() { return "x"; } //= 201
          @PostMapping @ResponseStatus(code = HttpStatus.CREATED) void code() { } //= 201
          @PostMapping @ResponseStatus(HttpStatus.CREATED) ResponseEntity<String> entityWins() { return ResponseEntity.ok("x"); } //= 200
          @PostMapping @ResponseStatus(value = HttpStatus.GONE, reason = "x") ResponseEntity<String> reasonWins() { return ResponseEntity.ok("x"); } //= 410
          @PostMapping @ResponseStatus(reason = "404", code = HttpStatus.FORBIDDEN) void reasonIsNoCode() { } //= 403
          @PostMapping @Created String composed() { return "x"; } //= 203
          @PostMapping @Answers(to = HttpStatus.MULTI_STATUS) String aliased() { return "x"; } //= 207
          @PostMapping @Answers String aliasedByDefault() { return "x"; } //= 208
          @PostMapping String thrown() { throw new Missing(); } //= 404
          @PostMapping @Twice String aliasedTwice() { return "x"; } //= 226
          @PostMapping @Twice(status = HttpStatus.PARTIAL_CONTENT) String writtenTwice() { return "x"; } //= 206
          @PostMapping @Between String setBetween() { return "x"; } //= 202
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @ResponseStatus(HttpStatus.NON_AUTHORITATIVE_INFORMATION) @interface Created { }
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @ResponseStatus @interface Answers {
            @AliasFor(annotation = ResponseStatus.class, attribute = "code") HttpStatus to() default HttpStatus.ALREADY_REPORTED;
          }
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @ResponseStatus @interface Fails {
            @AliasFor(annotation = ResponseStatus.class) HttpStatus value();
          }
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Answers @interface Twice {
            @AliasFor(annotation = Answers.class, attribute = "to") HttpStatus status() default HttpStatus.IM_USED;
          }
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Answers(to = HttpStatus.ACCEPTED) @interface Between { }
          @Fails(HttpStatus.NOT_FOUND) static class Missing extends RuntimeException { }
        }
        """);
  }

  @Test
  void inherited() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C extends Base implements Api {
          @Override public String ofInterface() { return "x"; } //= 201
          @Override public String ofSuperclass() { return "x"; } //= 202
          @Override @ResponseStatus(HttpStatus.PARTIAL_CONTENT) public String overridden() { return "x"; } //= 206
        }
        interface Api {
          @PostMapping @ResponseStatus(HttpStatus.CREATED) String ofInterface();
          @PostMapping @ResponseStatus(HttpStatus.CREATED) String overridden();
        }
        abstract class Base {
          @PostMapping @ResponseStatus(HttpStatus.ACCEPTED) abstract String ofSuperclass();
        }
        """);
  }

  @Test
  void inheritedFromTheClass() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C extends Base {
          @PostMapping String ofTheSuperclass() { return "x"; } //= 202
        }
        @ResponseStatus(HttpStatus.ACCEPTED) abstract class Base { }
        """);
  }
}
