package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What comes after a call that never returns is not reached (JLS 14.1, 15.6). */
class NeverReturningTest {
  private static final String FAILURES =
      """
      package com.acme;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.server.ResponseStatusException;
      class Failures {
        static RuntimeException of(HttpStatus status) { return new ResponseStatusException(status); }
        void missing() { throw of(HttpStatus.NOT_FOUND); }
        String text() { throw of(HttpStatus.GONE); }
        void passed() { missing(); }
        void either(boolean is) { if (is) { throw of(HttpStatus.GONE); } else { missing(); } }
        void perhaps(boolean is) { if (is) { missing(); } }
        void inALoop(java.util.List<String> all) { for (String one : all) { missing(); } }
        void caught() { try { missing(); } catch (ResponseStatusException e) { } }
        void returning(boolean is) { if (is) { return; } missing(); }
        void again(int n) { if (n > 0) { again(n - 1); } missing(); }
        void down(int n) { if (n > 0) { down(n - 1); } }
        void after(int n) { if (n == 0) { return; } after(n - 1); missing(); }
        @io.github.statusdoc.Returns(404) void promised() { missing(); }
        void later() { Runnable run = () -> missing(); }
      }
      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Retried { }
      class Proxied {
        @Retried String retried() { throw Failures.of(HttpStatus.GONE); }
        String inside() { hidden(); return "x"; }
        @Retried private void hidden() { new Failures().missing(); }
        @Deprecated String old() { throw Failures.of(HttpStatus.GONE); }
      }
      @Retried class ProxiedClass { String text() { throw Failures.of(HttpStatus.GONE); } static void fail() { throw Failures.of(HttpStatus.GONE); } }
      interface Handler<T> { void handle(T t); }
      class FailingHandler implements Handler<String> { public void handle(String s) { throw Failures.of(HttpStatus.GONE); } }
      interface Task extends Runnable { }
      class FailingTask implements Task { public void run() { throw Failures.of(HttpStatus.GONE); } }
      interface Work { void run(); }
      class Failing implements Work { public void run() { throw Failures.of(HttpStatus.GONE); } }
      interface Store { void open(); void close(); }
      class BrokenStore implements Store {
        public void open() { throw Failures.of(HttpStatus.GONE); }
        public void close() { }
      }
      abstract class Base { void run() { throw Failures.of(HttpStatus.GONE); } }
      class Fine extends Base { @Override void run() { } }
      """;

  private static void check(String members) {
    Inferred.check(
        FAILURES,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          Failures failures;
          Work work;
          Store store;
          Base base;
          Handler<String> handler;
          Task task;
          Proxied proxied;
          ProxiedClass proxiedClass;
          ResponseEntity<String> created(Object of) { return ResponseEntity.status(201).build(); }
        """
            + members
            + "}");
  }

  @Test
  void statements() {
    check(
        """
          @GetMapping String call() { failures.missing(); return "x"; } //= 404
          @GetMapping String passed() { failures.passed(); return "x"; } //= 404
          @GetMapping ResponseEntity<String> status() { failures.missing(); return ResponseEntity.status(202).build(); } //= 404
          @GetMapping String variable() { String s = failures.text(); return s; } //= 410
          @GetMapping String assigned() { String s; s = failures.text(); return s; } //= 410
          @GetMapping ResponseEntity<String> argument() { return ResponseEntity.ok(failures.text()); } //= 410
          @GetMapping ResponseEntity<String> ofOwnCall() { return created(failures.text()); } //= 410
          @GetMapping String receiver() { return failures.text().trim(); } //= 410
          @GetMapping String inParentheses() { return (failures.text()); } //= 410
          @GetMapping Object cast() { Object o = (Object) failures.text(); return o; } //= 410
          @GetMapping String locked() { synchronized (this) { failures.missing(); } return "x"; } //= 404
          @GetMapping String inABlock() { { failures.missing(); } return "x"; } //= 404
          @GetMapping String made() { return new String(failures.text()); } //= 410
          @GetMapping String first() { failures.missing(); return failures.text(); } //= 404
          @GetMapping void thrown() { throw new IllegalStateException(failures.text()); } //= 410
          @GetMapping String either(boolean is) { failures.either(is); return "x"; } //= 200 404 410
        """);
  }

  /** What is not done in any case, or does not always throw. */
  @Test
  void perhaps() {
    check(
        """
          @GetMapping String onOneWay(boolean is) { if (is) { failures.missing(); } return "x"; } //= 200 404
          @GetMapping String withoutBraces(boolean is) { if (is) failures.missing(); return "x"; } //= 200 404
          @GetMapping String chosen(boolean is) { String s = is ? failures.text() : "x"; return s; } //= 200 410
          @GetMapping boolean second(boolean is) { boolean b = is && failures.text().isEmpty(); return b; } //= 200 410
          @GetMapping String looped(java.util.List<String> l) { for (String s : l) { failures.missing(); } return "x"; } //= 200 404
          @GetMapping String switched(int n) { switch (n) { case 1: failures.missing(); break; default: } return "x"; } //= 200 404
          @GetMapping String labelled(boolean is) { out: { if (is) { break out; } failures.missing(); } return "x"; } //= 200 404
          @GetMapping String insideALambda(java.util.Optional<String> o) { o.ifPresent(s -> failures.missing()); return "x"; } //= 200 404
          @GetMapping String perhaps(boolean is) { failures.perhaps(is); return "x"; } //= 200 404
          @GetMapping String inALoop(java.util.List<String> l) { failures.inALoop(l); return "x"; } //= 200 404
          @GetMapping String caught() { failures.caught(); return "x"; } //= 200
          @GetMapping String returning(boolean is) { failures.returning(is); return "x"; } //= 200 404
          @GetMapping String later() { failures.later(); return "x"; } //= 200
        """);
  }

  @Test
  void caughtHere() {
    check(
        """
          @GetMapping ResponseEntity<String> caught() { //= 202
            try {
              failures.missing();
              return ResponseEntity.status(201).build();
            } catch (org.springframework.web.server.ResponseStatusException e) {
              return ResponseEntity.status(202).build();
            }
          }
          @GetMapping ResponseEntity<String> after() { //= 202
            try {
              failures.missing();
            } catch (org.springframework.web.server.ResponseStatusException e) {
            }
            return ResponseEntity.status(202).build();
          }
          @GetMapping ResponseEntity<String> anyway() { //= 202
            try {
              failures.missing();
            } finally {
              return ResponseEntity.status(202).build();
            }
          }
        """);
  }

  /**
   * A field that changes has no value, and what is left out of its value counts for nothing else.
   */
  @Test
  void besideFieldsThatChange() {
    Inferred.check(
        FAILURES,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Counter {
          private int failed; private int done; private final Failures failures = new Failures();
          ResponseEntity<String> count(boolean is) {
            if (is) { failures.missing(); failed = 1; done = 2; }
            done = 3;
            return ResponseEntity.status(202).build();
          }
        }
        @RestController class C {
          Counter counter;
          @GetMapping Object count(boolean is) { return counter.count(is); } //= 202 404
        }
        """);
  }

  /** A method that calls itself may return by another call of it. */
  @Test
  void recursion() {
    check(
        """
          @GetMapping String again(int n) { failures.again(n); return "x"; } //= 404
          @GetMapping String down(int n) { failures.down(n); return "x"; } //= 200
          @GetMapping String after(int n) { failures.after(n); return "x"; } //= 200 404
        """);
  }

  /** Where the object is not known, others may run: lambdas, and what overrides. */
  @Test
  void objects() {
    check(
        """
          @GetMapping String lambdas() { work.run(); return "x"; } //= 200 410
          @GetMapping String generic() { handler.handle("x"); return "x"; } //= 200 410
          @GetMapping String inherited() { task.run(); return "x"; } //= 200 410
          @GetMapping String known() { new Failing().run(); return "x"; } //= 410
          @GetMapping String onlyInView() { store.open(); return "x"; } //= 200 410
          @GetMapping String overridden() { base.run(); return "x"; } //= 200
        """);
  }

  /** What an annotation may put around a method may catch what it throws, but no private one. */
  @Test
  void proxies() {
    check(
        """
          @GetMapping String retried() { proxied.retried(); return "x"; } //= 200 410
          @GetMapping String old() { proxied.old(); return "x"; } //= 410
          @GetMapping String inside() { return proxied.inside(); } //= 404
          @GetMapping String ofAClass() { proxiedClass.text(); return "x"; } //= 200 410
          @GetMapping String ofNoObject() { ProxiedClass.fail(); return "x"; } //= 410
        """);
  }

  @Test
  void contracts() {
    check(
        """
          @GetMapping String promised() { failures.promised(); return "x"; } //= 200 404
        """);
  }

  /** An aspect runs around beans, not around what the code makes itself. */
  @Test
  void aspects() {
    Inferred.check(
        FAILURES,
        """
        package com.acme;
        import org.aspectj.lang.ProceedingJoinPoint;
        import org.aspectj.lang.annotation.*;
        @Aspect class Calm {
          @Around("execution(* com.acme.*(..)) && !within(com.acme.C)")
          Object around(ProceedingJoinPoint point) {
            try { return point.proceed(); } catch (Throwable e) { return null; }
          }
        }
        class Local {
          private final org.springframework.http.HttpStatus status;
          Local(org.springframework.http.HttpStatus status) { this.status = status; }
          void fail() { throw Failures.of(status); }
        }
        """,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          Failures failures;
          @GetMapping String ofABean() { failures.missing(); return "x"; } //= 200 404
          @GetMapping String made() { new Local(org.springframework.http.HttpStatus.NOT_FOUND).fail(); return "x"; } //= 404
        }
        """);
  }
}
