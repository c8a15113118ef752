package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscardedResponseTest {
  @Test
  void wrong() {
    check(
        """
        Response rest(boolean isDown) {
          if (isDown) {
            Response.status(503)«DiscardedResponse:warning».build();
          }
          return Response.ok().build();
        }
        ResponseEntity<String> spring(boolean isDown) {
          if (isDown) ResponseEntity.notFound()«DiscardedResponse».build();
          «DiscardedResponse»new ResponseEntity<>("x", HttpStatus.OK);
          return ResponseEntity.ok("x");
        }
        void oneOfSeveral(java.util.Optional<String> found) { ResponseEntity«DiscardedResponse».of(found); }
        void inBrackets() {
          (ResponseEntity.ok())«DiscardedResponse».build();
          ((ResponseEntity.BodyBuilder) ResponseEntity.ok())«DiscardedResponse».build();
        }
        """);
  }

  @Test
  void builtByAVariable() {
    check(
        """
        void rest(Response.ResponseBuilder given) {
          Response.ResponseBuilder builder = Response.ok();
          builder.header("Cache-Control", "no-store");
          builder«DiscardedResponse».build();
          given«DiscardedResponse».build();
        }
        void spring(ResponseEntity.BodyBuilder builder, ResponseEntity.HeadersBuilder<ResponseEntity.BodyBuilder> above) {
          above.header("a", "b");
          builder«DiscardedResponse».body("x");
        }
        """);
  }

  @Test
  void nearMiss() {
    check(
        """
        Response builder(boolean isCached) {
          Response.ResponseBuilder builder = Response.ok();
          builder.header("Cache-Control", "no-store");
          builder.status(201);
          return builder.build();
        }
        Response kept() {
          Response response = Response.status(503).build();
          return response;
        }
        void passed(java.util.function.Consumer<Response> consumer) {
          consumer.accept(Response.status(503).build());
        }
        java.util.function.Supplier<Response> lambda() { return () -> Response.status(503).build(); }
        void other() { new StringBuilder().append("x").toString(); log(Response.ok().build()); }
        Response log(Response response) { return response; }
        """);
  }

  @Test
  void suppressed() {
    check(
        """
        @SuppressWarnings("DiscardedResponse")
        void method() { Response.status(503).build(); }
        @SuppressWarnings("DiscardedResponse")
        static class Inner { void method() { Response.status(503).build(); } }
        void variable() {
          @SuppressWarnings("DiscardedResponse")
          Runnable runnable = () -> { Response.status(503).build(); };
          Response.status(503)«DiscardedResponse».build();
        }
        @SuppressWarnings("UndeclaredStatus")
        void other() { Response.status(503)«DiscardedResponse».build(); }
        """);
  }

  @Test
  void severityIsAnOption() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,DiscardedResponse:error")
        .compile(source("void a() { Response.status(503)«DiscardedResponse:error».build(); }"))
        .assertMarkedFindings();
  }

  @Test
  void saysWhatToDo() {
    assertThat(text("en"))
        .isEqualTo(
            "[DiscardedResponse] This response is built and dropped: nobody sends it, and the"
                + " method goes on.\nWrite return before it, or remove the statement");
    assertThat(text("ko"))
        .isEqualTo(
            "[DiscardedResponse] 응답을 만들기만 하고 버립니다. 응답은 전송되지 않고 메소드는 계속 실행됩니다.\n"
                + "앞에 return을 쓰거나 이 문장을 지우세요");
  }

  private static String text(String language) {
    return JAVAC
        .withBodies("-Astatusdoc.lang=" + language)
        .compile(source("void a() { Response.status(503).build(); }"))
        .finding("DiscardedResponse")
        .unindented();
  }

  private static void check(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(source(members))
        .assertMarkedFindings();
  }

  private static String source(String members) {
    return """
        package com.acme;
        import jakarta.ws.rs.core.Response;
        import org.springframework.http.*;
        class UserResource {
          %s
        }
        """
        .formatted(members);
  }
}
