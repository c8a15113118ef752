package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Functions that methods make which call each other in a circle, and pass on. */
class FunctionsOfCirclesTest {
  /** A function that is made in each turn is the same where it sees the same. */
  @Test
  void functionsThatAreMadeAgain() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.*;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        interface Named { String name(); }
        class Node {
          Node next; String name;
          UnaryOperator<String> ofThis(int n) { if (n == 0) { return s -> s + name; } return next.ofThis(n - 1); }
          Supplier<String> failing(int n) { if (n == 0) { return () -> { if (name.isEmpty()) { throw new Missing(); } return name; }; } return next.failing(n - 1); }
          Function<String, String> ofSteps(String path) {
            String left = path.trim();
            if (left.isEmpty()) { return null; }
            if (left.length() == 1) { return s -> s + left; }
            return next.ofSteps(left.substring(1));
          }
          Named anonymous(int n) { if (n == 0) { return new Named() { public String name() { return "x"; } }; } return next.anonymous(n - 1); }
          String given(int n, Supplier<String> text) { return n == 0 ? text.get() : next.given(n - 1, () -> name); }
        }
        @RestController class C {
          private final Node root = new Node();
          @GetMapping String ofThis(int n) { return root.ofThis(n).apply("x"); } //= 200
          @GetMapping String notApplied(int n) { return "" + root.ofThis(n); } //= 200
          @GetMapping String failing(int n) { return root.failing(n).get(); } //= 200 404
          @GetMapping String ofSteps(String path) { return root.ofSteps(path).apply("x"); } //= 200
          @GetMapping String anonymous(int n) { return root.anonymous(n).name(); } //= 200
          @GetMapping String given(int n) { return root.given(n, () -> "x"); } //= 200
          @GetMapping String givenFailing(int n) { return root.given(n, () -> { throw new Missing(); }); } //= 200 404
        }
        """);
  }

  /** Else each turn would call others than before, and none would be the last. */
  @Test
  void functionsThatCirclesPassOn() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.*;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        class Node { Node next; String name; }
        class Walker {
          String walk(Node n) { if (n.name == null) { throw new Missing(); } return each(n, child -> walk(child)); }
          String each(Node n, Function<Node, String> f) { return n.next == null ? "" : f.apply(n.next) + each(n.next, f); }
          String deep(Node n) { return with(n, () -> deep(n.next)); }
          String with(Node n, Supplier<String> s) { if (n == null) { throw new Missing(); } return s.get() + other(n, s); }
          String other(Node n, Supplier<String> s) { return n.name == null ? with(n.next, s) : deep(n.next); }
        }
        @RestController class C {
          @GetMapping String walk(Node n) { return new Walker().walk(n); } //= 200 404
          @GetMapping String deep(Node n) { return new Walker().deep(n); } //= 200 404
        }
        """);
  }

  /** One that sees something else is another one, whoever calls the method and in whatever turn. */
  @Test
  void functionsThatSeeSomethingElse() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        class Node { Node next; String name; }
        class Walker {
          void given(Node n, RuntimeException e) {
            if (n.name == null) { run(() -> { throw e; }); }
            if (n.next != null) { given(n.next, new Missing()); }
          }
          void found(Node n) {
            RuntimeException last = last(n);
            if (n.name == null) { run(() -> { throw last; }); }
          }
          private RuntimeException last(Node n) {
            if (n.next == null) { return new Missing(); }
            try { found(n.next); } catch (Missing e) { return new Taken(); }
            return last(n.next);
          }
          private void run(Runnable task) { task.run(); }
        }
        @RestController class C {
          @GetMapping void given(Node n) { new Walker().given(n, new Taken()); } //= 200 404 409
          @GetMapping void found(Node n) { new Walker().found(n); } //= 200 404 409
        }
        """);
  }
}
