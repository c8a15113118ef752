package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What comes through a suppressed method need not be declared, however far away that is. */
class SuppressedWayTest {
  private static final String READERS =
      """
      package com.acme;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      public class Readers {
        String find(long id) {
          if (id < 0) { throw new Missing(); }
          return "user";
        }
        /* The row was stored when the user signed in, and nothing deletes it. */
        @SuppressWarnings("UndeclaredStatus")
        public String signedIn(long id) { return find(id); }
        @SuppressWarnings("UndeclaredStatus")
        public String local(long id) {
          Runnable late = () -> { throw new Missing(); };
          if (id == 0) { late.run(); }
          return "user";
        }
        public String other(long id) { return find(id); }
        public String variable(long id) {
          @SuppressWarnings("UndeclaredStatus") String user = find(id);
          if (user.isEmpty()) { throw new Taken(); }
          return user;
        }
        public String variableInside(long id) {
          @SuppressWarnings("UndeclaredStatus")
          java.util.function.Supplier<String> late = () -> { @Deprecated String user = find(id); return user; };
          return late.get();
        }
        @SuppressWarnings("all") public String all(long id) { return find(id); }
        @SuppressWarnings("HandlerStatuses") public String otherRule(long id) { return find(id); }
      }
      @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
      @SuppressWarnings("UndeclaredStatus")
      class Known {
        String signedIn(long id) { return new Readers().other(id); }
      }
      """;

  private static Compiled compile(String... handlers) {
    String controller =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.web.bind.annotation.*;
        @RestController class Users {
          private final Readers readers = new Readers();
          %s
        }
        """
            .formatted(String.join("\n", handlers));
    return JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off")
        .compile(READERS, controller);
  }

  @Test
  void notDemanded() {
    compile(
            "@GetMapping(\"/a\") @Returns(200) String signedIn(long id) { return readers.signedIn(id); }",
            "@GetMapping(\"/b\") @Returns(200) String local(long id) { return readers.local(id); }",
            "@GetMapping(\"/c\") @Returns(200) String type(long id) { return new Known().signedIn(id); }",
            "@GetMapping(\"/d\") @Returns(200) String «UndeclaredStatus»other(long id) { return readers.other(id); }",
            "@GetMapping(\"/g\") @Returns(200) String inside(long id) { return readers.variableInside(id); }",
            "@GetMapping(\"/e\") @Returns(200) String «UndeclaredStatus»all(long id) { return readers.all(id); }",
            "@GetMapping(\"/f\") @Returns(200) String «UndeclaredStatus»otherRule(long id) { return readers.otherRule(id); }")
        .assertMarkedFindings();
  }

  /** In whatever order they come. */
  @Test
  void anotherWay() {
    compile(
            "@GetMapping(\"/a\") @Returns(200) String «UndeclaredStatus»later(long id) { return readers.signedIn(id) + readers.other(id); }",
            "@GetMapping(\"/b\") @Returns(200) String «UndeclaredStatus»before(long id) { return readers.other(id) + readers.signedIn(id); }",
            "@GetMapping(\"/c\") @Returns(200) String «UndeclaredStatus»deep(long id) { return both(id); }",
            "@GetMapping(\"/d\") @Returns(200) String twice(long id) { return readers.signedIn(id) + new Known().signedIn(id); }",
            "private String both(long id) { return id > 5 ? readers.signedIn(id) : readers.find(id); }")
        .assertMarkedFindings();
  }

  /**
   * Two codes of one status that one helper throws: what is suppressed of one holds for it alone.
   */
  @Test
  void anotherCode() {
    String codes =
        """
        enum Reason {
          NO_USER(404), NO_ORDER(404);
          final int status;
          Reason(int status) { this.status = status; }
        }
        class Refused extends RuntimeException {
          final Reason reason;
          Refused(Reason reason) { this.reason = reason; }
          static void refuse(Reason reason) { throw new Refused(reason); }
        }
        class Rows {
          @SuppressWarnings("UndeclaredStatus") void user(long id) { if (id < 0) { Refused.refuse(Reason.NO_USER); } }
          void order(long id) { if (id < 0) { Refused.refuse(Reason.NO_ORDER); } }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler org.springframework.http.ResponseEntity<Void> refused(Refused e) { return org.springframework.http.ResponseEntity.status(e.reason.status).build(); }
        }
        """;
    String controller =
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.web.bind.annotation.*;
        @RestController class Orders {
          private final Rows rows = new Rows();
          @GetMapping("/a") @Returns(200) void user(long id) { rows.user(id); }
          @GetMapping("/b") @Returns(200) void «UndeclaredStatus»userFirst(long id) { rows.user(id); rows.order(id); }
          @GetMapping("/c") @Returns(200) void «UndeclaredStatus»orderFirst(long id) { rows.order(id); rows.user(id); }
        }
        """;

    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off")
        .compile(
            controller,
            "package com.acme;\nimport org.springframework.web.bind.annotation.*;\n" + codes)
        .assertMarkedFindings();
  }

  /** Of a circle, too, one way that is not suppressed is enough. */
  @Test
  void circles() {
    compile(
            "@GetMapping(\"/a\") @Returns(200) String one(long n) { return a(n); }",
            "@GetMapping(\"/d\") @Returns(200) String two(long n) { return d(n); }",
            "@GetMapping(\"/c\") @Returns(200) String three(long n) { return c(n); }",
            "private boolean may() { return Math.random() > .5; }",
            "private String a(long n) { if (may()) { throw «UndeclaredStatus,UndeclaredStatus,UndeclaredStatus»new Missing(); } return b(n); }",
            "private String b(long n) { String x = may() ? c(n) : \"\"; if (may()) { return readers.signedIn(n); } return a(n) + x; }",
            "private String c(long n) { String x = may() ? d(n) : \"\"; return may() ? x : b(n); }",
            "private String d(long n) { return may() ? \"\" : c(n); }")
        .assertMarkedFindings();
  }

  /** The remedy names what is missing, not what need not be there. */
  @Test
  void remedy() {
    Message message =
        compile(
                "@GetMapping(\"/a\") @Returns(200) String a(long id) { return readers.variable(id); }")
            .finding("UndeclaredStatus");

    assertThat(message.text()).contains("status code 409").endsWith("@Returns(409)");
  }

  /** It is an answer all the same. */
  @Test
  void stillAnswered() {
    Message message =
        JAVAC
            .withBodies(
                "-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off,HandlerStatuses:note")
            .compile(
                READERS,
                """
                package com.acme;
                import org.springframework.web.bind.annotation.*;
                @RestController class Users {
                  @GetMapping @io.github.statusdoc.Returns(200) String a(long id) { return new Readers().signedIn(id); }
                }
                """)
            .finding("HandlerStatuses");

    assertThat(message.text())
        .contains("200 (OK), 404 (Not Found) @SuppressWarnings\n")
        .contains("Readers.signedIn");
  }

  @Test
  void inAnotherModule() {
    Path readers = JAVAC.withBodies().compile(READERS).output();
    String controller =
        """
        package com.acme.web;
        import com.acme.Readers;
        import io.github.statusdoc.Returns;
        import org.springframework.web.bind.annotation.*;
        @RestController class Users {
          @GetMapping("/a") @Returns(200) String signedIn(long id) { return new Readers().signedIn(id); }
          @GetMapping("/b") @Returns(200) String local(long id) { return new Readers().local(id); }
          @GetMapping("/c") @Returns(200) String «UndeclaredStatus»other(long id) { return new Readers().other(id); }
        }
        """;

    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .classPath(readers)
        .compile(controller)
        .assertMarkedFindings();
  }
}
