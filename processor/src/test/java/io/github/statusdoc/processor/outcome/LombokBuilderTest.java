package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Statuses that pass through the builders that the real Lombok writes. */
class LombokBuilderTest {
  @Test
  void ofOneClass() {
    Inferred.checkWith(
        "lombok",
        """
        package com.acme;
        import lombok.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @Getter @Builder class Reason {
          private final Integer status;
          private final String text;
        }
        @RestController class C {
          private static ResponseEntity<String> answer(Reason reason) {
            return ResponseEntity.status(HttpStatus.valueOf(reason.getStatus())).body(reason.getText());
          }
          @GetMapping ResponseEntity<String> first() { return answer(Reason.builder().status(404).text("x").build()); } //= 404
          @GetMapping ResponseEntity<String> last() { return answer(Reason.builder().text("x").status(409).build()); } //= 409
          @GetMapping ResponseEntity<String> given(int given) { return answer(Reason.builder().status(given).build()); } //= ?
          @GetMapping ResponseEntity<String> kept() {
            Reason.ReasonBuilder builder = Reason.builder().text("x");
            builder.status(423);
            return answer(builder.build());
          }
        }
        """
            .replace("kept() {\n", "kept() { //= 423\n"));
  }

  @Test
  void genericInheritedAndWithDefaults() {
    Inferred.checkWith(
        "lombok",
        """
        package com.acme;
        import lombok.*;
        import lombok.experimental.Accessors;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @Getter @Builder class Answer<T> { private final HttpStatus status; private final T data; }
        @Getter @Builder class Usual { @Builder.Default private final HttpStatus status = HttpStatus.OK; private final String data; }
        @Data @Accessors(chain = true) class Chain<T> { private HttpStatus status; private T data; }
        @Getter @SuperBuilder class Base { private HttpStatus status; }
        @Getter @SuperBuilder class Sub extends Base { private String data; }
        @RestController class C {
          @GetMapping ResponseEntity<?> generic() { return ResponseEntity.status(Answer.<String>builder().status(HttpStatus.CREATED).data("x").build().getStatus()).build(); } //= 201
          @GetMapping ResponseEntity<?> chained() { return ResponseEntity.status(new Chain<String>().setStatus(HttpStatus.ACCEPTED).getStatus()).build(); } //= 202
          @GetMapping ResponseEntity<?> inherited() { return ResponseEntity.status(Sub.builder().status(HttpStatus.GONE).data("x").build().getStatus()).build(); } //= 410
          @GetMapping ResponseEntity<?> ofBase() { return ResponseEntity.status(Base.builder().status(HttpStatus.LOCKED).build().getStatus()).build(); } //= 423
          @GetMapping ResponseEntity<?> set() { return ResponseEntity.status(Usual.builder().status(HttpStatus.CONFLICT).build().getStatus()).build(); } //= 409
        }
        """);
  }
}
