package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Vocabularies;
import org.junit.jupiter.api.Test;

class UnreturnedStatusTest {
  @Test
  void wrong() {
    check(
        """
        @GetMapping("/a") @Returns({200, «UnreturnedStatus:note»201}) String a() { return "x"; }
        @GetMapping("/b") @ApiResponse(responseCode = "200") @ApiResponse(responseCode = «UnreturnedStatus»"302")
        ResponseEntity<String> b() { return ResponseEntity.ok("x"); }
        @GetMapping("/c") @Returns(200) @Returns(«UnreturnedStatus»302)
        ResponseEntity<String> c() { return ResponseEntity.ok("x"); }
        @GetMapping("/d") @Returns({201, «UnreturnedStatus»206, «UnreturnedStatus»304})
        ResponseEntity<String> d() { return ResponseEntity.status(201).body("x"); }
        """);
  }

  @Test
  void nearMiss() {
    check(
        """
        @GetMapping("/a") @Returns({200, 302, 404, 500})
        ResponseEntity<String> errorsMayComeFromFilters(int id) {
          return id == 1 ? ResponseEntity.status(302).build() : ResponseEntity.ok("x");
        }
        @GetMapping("/b") @Returns({200, 302})
        ResponseEntity<String> unknown(int code) {
          return code == 1 ? ResponseEntity.status(code).build() : ResponseEntity.ok("x");
        }
        @GetMapping("/c") @Returns({200, 302})
        ResponseEntity<String> unknownHelper(java.util.function.Supplier<ResponseEntity<String>> other) {
          return other.get();
        }
        @GetMapping("/d") @ApiResponse(responseCode = "200") @ApiResponse(responseCode = "3XX")
        ResponseEntity<String> range() { return ResponseEntity.ok("x"); }
        interface Api { @GetMapping("/e") @Returns({200, 302}) ResponseEntity<String> find(); }
        @RestController static class OneOfSeveral implements Api {
          public ResponseEntity<String> find() { return ResponseEntity.ok("x"); }
        }
        @Returns({200, 204}) @RestController static class Typed {
          @GetMapping("/f") @Returns(404) String find() { return "x"; }
        }
        @GetMapping("/g") @Returns({200, 206, 304})
        ResponseEntity<String> rangeAndCondition() { return ResponseEntity.ok().eTag("v1").body("x"); }
        static class Service { @Returns({200, 302}) String noHandler() { return "x"; } }
        """);
  }

  @Test
  void insideOtherAnnotations() {
    check(
        """
        @GetMapping("/a")
        @ApiResponses({
            @ApiResponse(responseCode = "404"),
            @ApiResponse(responseCode = «UnreturnedStatus»"201")})
        ResponseEntity<String> a() { return ResponseEntity.notFound().build(); }
        @GetMapping("/b") @ApiResponses(value = @ApiResponse(responseCode = «UnreturnedStatus»"201"))
        ResponseEntity<String> b() { return ResponseEntity«UndeclaredStatus».ok("x"); }
        @GetMapping("/c") @Returns.List({@Returns(200), @Returns(«UnreturnedStatus»204)})
        String c() { return "x"; }
        """);
  }

  /** Jakarta REST answers 204 where nothing is returned. */
  @Test
  void absentResult() {
    checkJaxRs(
        """
        interface Repo { String find(long id); Optional<String> search(long id); }
        static Map<Long, String> map = new HashMap<>();
        static Repo repo;
        @GET @Returns({200, 204}) public String looked(@QueryParam("i") long id) { return map.get(id); }
        @GET @Returns({200, 204}) public String asked(@QueryParam("i") long id) { return repo.find(id); }
        @GET @Returns({200, 204}) public String given(@QueryParam("i") String id) { return id; }
        @GET @Returns({200, 204}) public Integer boxed(@QueryParam("i") Integer id) { return id; }
        @GET @Returns({200, 204}) public String helped(@QueryParam("i") long id) { return help(id); }
        @GET @Returns({200, 204}) public String kept(@QueryParam("i") long id) { var found = repo.find(id); return found; }
        @GET @Returns({200, 204}) public String taken(@QueryParam("i") long id) { return repo.search(id).orElse(null); }
        @GET @Returns({200, 204}) public CompletionStage<String> later(@QueryParam("i") long id) { return CompletableFuture.supplyAsync(() -> map.get(id)); }
        @GET @Returns({200, 206, «UnreturnedStatus»201}) public String other(@QueryParam("i") long id) { return repo.find(id); }
        String help(long id) { return map.get(id); }
        """);
  }

  @Test
  void resultThatIsThere() {
    checkJaxRs(
        """
        record Item(String name) {}
        interface Repo { String find(long id); }
        static Repo repo;
        @GET @Returns({200, «UnreturnedStatus»204}) public String literal() { return "x"; }
        @GET @Returns({200, «UnreturnedStatus»204}) public Item made(@QueryParam("i") String id) { return new Item(id); }
        @GET @Returns({200, «UnreturnedStatus»204}) public List<String> library() { return new ArrayList<>(); }
        @GET @Returns({200, «UnreturnedStatus»204}) public String concatenated(@QueryParam("i") String id) { return "x" + id; }
        @GET @Returns({200, «UnreturnedStatus»204}) public int primitive(@QueryParam("i") int id) { return id; }
        @GET @Returns({200, «UnreturnedStatus»204}) public String asked() {
          String found = repo.find(1);
          if (found == null) { throw new NotFoundException(); }
          return found;
        }
        @GET @Returns({200, «UnreturnedStatus»204}) public jakarta.ws.rs.core.Response response() { return jakarta.ws.rs.core.Response.ok().build(); }
        """);
  }

  private static void checkJaxRs(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UndeclaredStatus:off")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import jakarta.ws.rs.*;
            import java.util.*;
            import java.util.concurrent.*;
            @Path("/")
            public class C {
              %s
            }
            """
                .formatted(members))
        .assertMarkedFindings();
  }

  @Test
  void suppressed() {
    check(
        """
        @SuppressWarnings("UnreturnedStatus")
        @GetMapping("/a") @Returns({200, 201}) String handler() { return "x"; }
        @SuppressWarnings("UnreturnedStatus") @RestController static class Typed {
          @GetMapping("/b") @Returns({200, 201}) String find() { return "x"; }
        }
        @SuppressWarnings("UndeclaredStatus")
        @GetMapping("/c") @Returns({200, «UnreturnedStatus»201}) String other() { return "x"; }
        """);
  }

  @Test
  void severityIsAnOption() {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:warning")
        .compile(
            source(
                """
                @GetMapping("/a") @Returns({200, «UnreturnedStatus:warning»201})
                String a() { return "x"; }
                """))
        .assertMarkedFindings();
  }

  @Test
  void saysWhich() {
    String source = source("@GetMapping(\"/a\") @Returns({200, 201}) String a() { return \"x\"; }");
    assertThat(JAVAC.withBodies().compile(source).finding("UnreturnedStatus").unindented())
        .isEqualTo(
            "[UnreturnedStatus] Status code 201 (Created) is declared, but a() never answers with"
                + " it.\nIt answers with 200 (OK)\nRemove the declaration, or answer with that code");
    Compiled korean = JAVAC.withBodies("-Astatusdoc.lang=ko").compile(source);
    assertThat(korean.finding("UnreturnedStatus").unindented())
        .isEqualTo(
            "[UnreturnedStatus] 상태 코드 201 (Created): 선언했지만 a() 메소드가 이 코드로 응답하는 경우가 없습니다."
                + "\n실제 응답: 200 (OK)\n선언을 지우거나 이 코드로 응답하도록 고치세요");
  }

  /** Successes are what was meant; a method without any has errors to show. */
  @Test
  void saysWhatIsAnsweredInItsPlace() {
    String choice = "org.springframework.http.ResponseEntity.status(is ? %d : %d).build()";
    assertThat(said(choice.formatted(409, 202))).contains("\nIt answers with 202 (Accepted)\n");
    assertThat(said(choice.formatted(409, 404)))
        .contains("\nIt answers with 404 (Not Found), 409 (Conflict)\n");
  }

  private static String said(String answer) {
    String source =
        source("@GetMapping(\"/a\") @Returns(200) Object a(boolean is) { return " + answer + "; }");
    return JAVAC.withBodies().compile(source).finding("UnreturnedStatus").unindented();
  }

  private static void check(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(Vocabularies.SWAGGER, Vocabularies.SWAGGER_LIST, source(members))
        .assertMarkedFindings();
  }

  private static String source(String members) {
    String swagger =
        members.contains("@ApiResponse") ? "import io.swagger.v3.oas.annotations.responses.*;" : "";
    return """
        package com.acme;
        %s
        import io.github.statusdoc.Returns;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController
        class UserController {
          %s
        }
        """
        .formatted(swagger, members);
  }
}
