package io.github.statusdoc.processor.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What calls itself ends, with all that it answers on any way. */
class RecursionTest {
  @Test
  void methods() {
    Inferred.check(
        """
        package com.acme;
        import java.util.List;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          record Node(Node parent, List<Node> children) {}
          @GetMapping ResponseEntity<String> direct(Node n) { return up(n); } //= 200 404
          private ResponseEntity<String> up(Node n) {
            if (n == null) { return ResponseEntity.notFound().build(); }
            return n.parent() == null ? ResponseEntity.ok("x") : up(n.parent());
          }
          @GetMapping String mutual(int i) { return even(i); } //= 200 400 409
          private String even(int i) {
            if (i < 0) { throw new ResponseStatusException(HttpStatus.BAD_REQUEST); }
            return i == 0 ? "x" : odd(i - 1);
          }
          private String odd(int i) {
            if (i == 99) { throw new ResponseStatusException(HttpStatus.CONFLICT); }
            return i == 0 ? "y" : even(i - 1);
          }
          @GetMapping ResponseEntity<String> itself(int i) { //= 200 410
            return i > 3 ? itself(i - 1) : i == 3 ? ResponseEntity.status(HttpStatus.GONE).build() : ResponseEntity.ok("x");
          }
          @GetMapping String inLambdas(Node n) { visit(n); return "x"; } //= 200 422
          private void visit(Node n) {
            if (n.children().isEmpty()) { throw new ResponseStatusException(HttpStatusCode.valueOf(422)); }
            n.children().forEach(child -> visit(child));
          }
          @GetMapping ResponseEntity<String> growing(int i) { return with(HttpStatus.OK, i); } //= 200 202
          private ResponseEntity<String> with(HttpStatus status, int i) {
            return i == 0 ? ResponseEntity.status(status).build() : with(HttpStatus.ACCEPTED, i - 1);
          }
        }
        """);
  }

  /** Without end: nothing is answered, and nothing hangs. */
  @Test
  void withoutEnd() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.Supplier;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<String> loop() { return a(); } //=
          private ResponseEntity<String> a() { return b(); }
          private ResponseEntity<String> b() { return a(); }
        }
        """);
  }

  /** Each call has another object, which holds the one before: that would go on for ever. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void objectsThatGrow() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.Supplier;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          record Answer(Supplier<ResponseEntity<String>> last) {
            Answer more(int n) { return n == 0 ? this : new Answer(() -> last.get()).more(n - 1); }
          }
          @GetMapping ResponseEntity<String> grown(int n) { //= 409 ?
            return new Answer(() -> ResponseEntity.status(409).build()).more(n).last().get();
          }
        }
        """);
  }

  @Test
  void implementationsThatCallTheirInterface() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        interface Service { String find(int id); }
        class Caching implements Service {
          Service next;
          public String find(int id) { return id == 1 ? "cached" : next.find(id); }
        }
        class Stored implements Service {
          public String find(int id) {
            if (id == 0) { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
            return "x";
          }
        }
        @RestController class C {
          Service service;
          @GetMapping String find(int id) { return service.find(id); } //= 200 404
        }
        """);
  }

  /** Each method of a circle is asked by a handler of its own: none is done before the others. */
  @Test
  void circlesInsideCircles() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @RestController class C {
          private boolean may() { return Math.random() > .5; }
          private String a(int n) { if (may()) throw new Missing(); return may() ? "" : b(n); }
          private String b(int n) { String x = may() ? c(n) : ""; return may() ? x : a(n); }
          private String c(int n) { String x = may() ? d(n) : ""; return may() ? x : b(n); }
          private String d(int n) { return may() ? "" : c(n); }
          @GetMapping("/1") String one(int n) { return a(n); } //= 200 404
          @GetMapping("/2") String two(int n) { return d(n); } //= 200 404
          @GetMapping("/3") String three(int n) { return c(n); } //= 200 404
          @GetMapping("/4") String four(int n) { return b(n); } //= 200 404
        }
        """);
  }

  /** Two that wait for the same are no circle of their own. */
  @Test
  void circlesThatShareAMember() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @RestController class C {
          private boolean may() { return Math.random() > .5; }
          private void a() { if (may()) { b(); } if (may()) { d(); } if (may()) { throw new Missing(); } }
          private void b() { if (may()) { a(); } if (may()) { c(); } }
          private void c() { if (may()) { b(); } }
          private void d() { if (may()) { c(); } }
          @GetMapping("/1") void one() { a(); } //= 200 404
          @GetMapping("/2") void two() { c(); } //= 200 404
          @GetMapping("/3") void three() { d(); } //= 200 404
          @GetMapping("/4") void four() { b(); } //= 200 404
        }
        """);
  }

  /** That a call comes back is found out in the circle, too: only then what follows it runs. */
  @Test
  void comesBackInTheEnd() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @RestController class C {
          @GetMapping("/1") void one(int n) { first(n); } //= 200 404
          private void first(int n) { if (n == 0) { return; } second(n - 1); throw new Missing(); }
          private void second(int n) { first(n); }
        }
        """);
  }

  /** Objects in objects, each of another kind: what they may be is not followed for ever. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void growingObjects() {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      methods.append(
          """
          Chain m%d(Chain c, int n) {
            if (n < -5) { return c; }
            if (n > %d) { return m%d(new Chain(c, HttpStatus.valueOf(%d)), n - 1); }
            return m%d(c.before == null ? c : c.before, n - 2);
          }
          """
              .formatted(i, i, (i + 1) % 5, 400 + i, (i + 2) % 5));
    }
    String found =
        Inferred.of(
                """
                package com.acme;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                class Chain {
                  Chain before; HttpStatus status;
                  Chain(Chain before, HttpStatus status) { this.before = before; this.status = status; }
                }
                @RestController class C {
                  %s
                  @GetMapping ResponseEntity<?> find(int n) {
                    return ResponseEntity.status(m0(new Chain(null, HttpStatus.GONE), n).status).build();
                  }
                }
                """
                    .formatted(methods))
            .get("find");
    assertThat(found.split(" ")).contains("400", "401", "402", "403", "404", "410");
  }

  /** However many functions go through it: a method that calls itself by them calls each. */
  @Test
  void functionsInsideFunctions() {
    StringBuilder handlers = new StringBuilder();
    for (int i = 0; i < 130; i++) {
      handlers.append(
          """
          @GetMapping("/%1$d") void h%1$d(int n) { tx.run(() -> s%1$d(n)); }
          private void s%1$d(int n) { tx.run(() -> { if (n == %1$d) { throw new Gone(); } }); }
          """
              .formatted(i));
    }
    Map<String, String> found =
        Inferred.of(
            """
            package com.acme;
            import org.springframework.http.*;
            import org.springframework.web.bind.annotation.*;
            @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
            class Tx { void run(Runnable task) { task.run(); } }
            @RestController class C {
              private final Tx tx = new Tx();
              %s
            }
            """
                .formatted(handlers));
    assertThat(found).hasSize(130);
    assertThat(found.values()).containsOnly("200 410");
  }

  /** Exceptions around exceptions, in each turn one more, become all of one kind. */
  @Test
  void exceptionsAroundExceptions() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Missing extends RuntimeException {}
        class Wrapped extends RuntimeException { Wrapped(Throwable cause) { super(cause); } }
        class Node {
          Node next;
          String find(String n) {
            if (n.isEmpty()) { throw new Missing(); }
            try { return next.find(n.substring(1)); } catch (Missing | Wrapped e) { throw new Wrapped(e); }
          }
        }
        @RestController class C {
          @GetMapping String find(String n) { return new Node().find(n); } //= 404 409
          @ExceptionHandler ResponseEntity<String> missing(Missing e) { return ResponseEntity.notFound().build(); }
          @ExceptionHandler ResponseEntity<String> wrapped(Wrapped e) { return ResponseEntity.status(409).build(); }
        }
        """);
  }
}
