package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What runs where a method is called by a type that inherits it. */
class InheritedCallTest {
  private static final String HEAD =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
      interface Task { String run(); default String twice() { return run() + run(); } }
      class Other implements Task { public String run() { throw new Gone(); } }
      abstract class Query implements Task { Runner runner; String single() { return runner.run(this); } }
      class Users extends Query { public String run() { return "u"; } }
      interface Job extends Task {}
      class Mail implements Job { public String run() { if (hashCode() == 1) throw new Taken(); return ""; } }
      class Runner { String run(Task t) { return t.run(); } }
      """;

  private static void check(String handlers) {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              Query query;
              Job job;
              Task task;
              Users users;
              Runner runner;
            """
            + handlers
            + "}\n");
  }

  @Test
  void byTheTypeOfTheObject() {
    check(
        """
          @GetMapping String abstractClass() { return query.run(); } //= 200
          @GetMapping String interfaceBelow() { return job.run(); } //= 200 409
          @GetMapping String defaultMethod() { return query.twice(); } //= 200
          @GetMapping String any() { return task.run(); } //= 200 409 410
          @GetMapping String bounded() { return new Generic<Job>().run(job); } //= 200 409
          static class Generic<T extends Job> { String run(T t) { return t.run(); } }
        """);
  }

  @Test
  void byTheTypeOfAnArgument() {
    check(
        """
          @GetMapping String given() { return runner.run(users); } //= 200
          @GetMapping String onlyHeir() { return runner.run(query); } //= 200
          @GetMapping String otherHeir() { return runner.run(job); } //= 200 409
          @GetMapping String thisObject() { return query.single(); } //= 200
          @GetMapping String any() { return runner.run(task); } //= 200 409 410
        """);
  }

  /** The contract is that of the method, by whatever type it is called. */
  @Test
  void contracts() {
    check(
        """
          interface Finder { @io.github.statusdoc.Returns(404) String find(); }
          interface Users2 extends Finder {}
          Users2 finder;
          @GetMapping String found() { return finder.find(); } //= 200 404
          interface Answering { @io.github.statusdoc.Returns(404) ResponseEntity<String> find(); }
          Answering answering;
          static class Made {
            @io.github.statusdoc.Returns(422) Made(int i) { if (i > 0) throw new Gone(); }
            Made(String s) { this(s.length()); }
            Made(long l) { if (l > 0) throw new Gone(); }
          }
          record Checked(int i) { @io.github.statusdoc.Returns(422) Checked { if (i > 0) throw new Gone(); } }
          @GetMapping String ofARecord(int i) { return new Checked(i).toString(); } //= 200 422
          static class Late extends Made { Late() { super(1); } }
          @GetMapping String made(int i) { return new Made(i).toString(); } //= 200 422
          @GetMapping String byAnother(String s) { return new Made(s).toString(); } //= 200 422
          @GetMapping String byAnHeir() { return new Late().toString(); } //= 200 422
          @GetMapping String without(long l) { return new Made(l).toString(); } //= 200 410
          @GetMapping ResponseEntity<String> errorsOnly() { return answering.find(); } //= 404 ?
        """);
  }

  /** As repositories of Spring Data, whose custom methods are those of a class beside them. */
  @Test
  void ofAnInterfaceThatALibraryImplements() {
    Inferred.check(
        """
        package org.springframework.data.repository;
        public interface Repository {}
        """,
        HEAD
            + """
            interface OrdersCustom { String active(int id); }
            class OrdersCustomImpl implements OrdersCustom {
              public String active(int id) { if (id < 0) throw new Gone(); return ""; }
            }
            interface Orders extends org.springframework.data.repository.Repository, OrdersCustom { String any(); }
            interface OwnOrders extends OrdersCustom, java.io.Serializable {}
            @RestController class C {
              Orders orders;
              OwnOrders own;
              @GetMapping String custom() { return orders.active(hashCode()); } //= 200 410
              @GetMapping String ofTheLibrary() { return orders.any(); } //= 200
              @GetMapping String ofOthers() { return own.active(hashCode()); } //= 200
            }
            """);
  }

  /** What a class has counts before what an interface has. */
  @Test
  void ofAClassAndAnInterface() {
    Inferred.check(
        HEAD
            + """
            class Base { public String run() { throw new Taken(); } }
            class Middle extends Base {}
            interface Default { default String run() { throw new Gone(); } }
            class Leaf extends Middle implements Default {}
            @RestController class C {
              Leaf leaf;
              @GetMapping String field() { return leaf.run(); } //= 409
              @GetMapping String made() { return new Leaf().run(); } //= 409
            }
            """);
  }

  /** Accessors that nobody wrote (JLS 8.10.3) implement methods, too. */
  @Test
  void accessorsOfRecords() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        interface Failure { HttpStatus status(); default int code() { return status().value(); } }
        record Problem(HttpStatus status, String text) implements Failure {}
        record Fixed(String text) implements Failure { public HttpStatus status() { return HttpStatus.LOCKED; } }
        class FailureException extends RuntimeException {
          private final Failure failure;
          FailureException(Failure failure) { this.failure = failure; }
          Failure failure() { return failure; }
        }
        @RestController class C {
          private static Failure failure(boolean b) { return new Problem(b ? HttpStatus.GONE : HttpStatus.CONFLICT, "x"); }
          @GetMapping ResponseEntity<?> asked(boolean b) { return ResponseEntity.status(failure(b).status()).build(); } //= 409 410
          @GetMapping ResponseEntity<?> byDefaultMethod(boolean b) { return ResponseEntity.status(failure(b).code()).build(); } //= 409 410
          @GetMapping ResponseEntity<?> written() { Failure f = new Fixed("x"); return ResponseEntity.status(f.status()).build(); } //= 423
          @GetMapping String thrown() { throw new FailureException(new Problem(HttpStatus.NOT_FOUND, "x")); } //= 404
          @ExceptionHandler ResponseEntity<?> handle(FailureException e) { return ResponseEntity.status(e.failure().status()).build(); }
        }
        """);
  }

  /** The class of an object is not forgotten after the first call. */
  @Test
  void whatAnInheritedMethodCalls() {
    Inferred.check(
        HEAD
            + """
            abstract class Base {
              String get(int k) { return element(k); }
              private String element(int k) { return toElement(k); }
              abstract String toElement(int k);
            }
            class Items extends Base {
              @Override String toElement(int k) { return "i"; }
              String remove(int k) { return get(k); }
              String removeSuper(int k) { return super.get(k); }
            }
            class Rules extends Base {
              @Override String toElement(int k) { throw new Taken(); }
              String remove(int k) { return get(k); }
            }
            @RestController class C {
              Items items; Rules rules; Base base;
              @GetMapping String get(int k) { return items.get(k); } //= 200
              @GetMapping String remove(int k) { return items.remove(k); } //= 200
              @GetMapping String removeSuper(int k) { return items.removeSuper(k); } //= 200
              @GetMapping String ofTheOther(int k) { return rules.remove(k); } //= 409
              @GetMapping String ofAny(int k) { return base.get(k); } //= 200 409
            }
            """);
  }

  /** The method of an interface that is named runs, not the one that overrides it (JLS 15.12.1). */
  @Test
  void superOfAnInterface() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        interface Step { default void run() { throw new Missing(); } }
        class Quiet implements Step { @Override public void run() {} }
        class Loud implements Step { @Override public void run() { if (Math.random() > .5) { Step.super.run(); } } }
        @RestController class C {
          @GetMapping void quiet() { new Quiet().run(); } //= 200
          @GetMapping void loud() { new Loud().run(); } //= 200 404
        }
        """);
  }

  /** What the class around has and inherits is not what a class inside inherits (JLS 15.8.4). */
  @Test
  void ofTheClassAround() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        abstract class Base {
          final HttpStatus status;
          Base(HttpStatus status) { this.status = status; }
          void find() { if (Math.random() > .5) { throw new Missing(); } }
          void twice() { find(); find(); }
        }
        class Hidden { private final HttpStatus kept = HttpStatus.GONE; HttpStatus kept() { return kept; } }
        class Outer extends Base {
          private final HttpStatus kept = HttpStatus.OK;
          class Keeper extends Hidden { ResponseEntity<String> ofOuter() { return ResponseEntity.status(kept).build(); } }
          private final HttpStatus own = HttpStatus.OK;
          Outer() { super(HttpStatus.ACCEPTED); }
          @Override void find() { if (Math.random() > .5) { throw new Taken(); } }
          class Inner extends Base {
            private final HttpStatus own = HttpStatus.CREATED;
            Inner() { super(HttpStatus.CREATED); }
            @Override void find() { if (Math.random() > .5) { throw new Gone(); } }
            void superOfOuter() { Outer.super.find(); }
            void superOfInner() { Inner.super.find(); }
            Runnable reference() { return super::find; }
            void ofOuter() { Outer.this.find(); }
            void inherited() { Outer.this.twice(); }
            ResponseEntity<String> field() { return ResponseEntity.status(Outer.this.status).build(); }
            ResponseEntity<String> hidden() { return ResponseEntity.status(Outer.this.own).build(); }
            ResponseEntity<String> ofInner() { return ResponseEntity.status(Inner.this.own).build(); }
          }
          class Same extends Outer { void ofOuter() { Outer.this.find(); } @Override void find() { throw new Gone(); } }
        }
        @RestController class C {
          private Outer.Inner inner() { return new Outer().new Inner(); }
          @GetMapping void superOfOuter() { inner().superOfOuter(); } //= 200 404
          /* What is private above is not inherited (JLS 8.2). */
          @GetMapping ResponseEntity<String> notInherited() { return new Outer().new Keeper().ofOuter(); } //= ?
          @GetMapping void reference() { inner().reference().run(); } //= 200 404
          @GetMapping void superOfInner() { inner().superOfInner(); } //= 200 404
          /* The object around may be of Same, too. */
          @GetMapping void ofOuter() { inner().ofOuter(); } //= 200 409 410
          @GetMapping void inherited() { inner().inherited(); } //= 200 409 410
          @GetMapping void ofOuterInHeir() { new Outer().new Same().ofOuter(); } //= 200 409 410
          @GetMapping ResponseEntity<String> field() { return inner().field(); } //= ?
          @GetMapping ResponseEntity<String> hidden() { return inner().hidden(); } //= ?
          @GetMapping ResponseEntity<String> ofInner() { return inner().ofInner(); } //= 201
        }
        """);
  }

  /** What stands above the class around is not what stands above the class itself. */
  @Test
  void superOfTheClassAround() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
        class Base { void go() { if (Math.random() > .5) { throw new Missing(); } } }
        class Other { void go() { if (Math.random() > .5) { throw new Gone(); } } }
        class Outer extends Base {
          @Override void go() {}
          class Inner extends Other { void run() { Outer.super.go(); } void own() { Inner.super.go(); } }
        }
        @RestController class C {
          Outer outer;
          @GetMapping void around() { outer.new Inner().run(); } //= 200 404
          @GetMapping void own() { outer.new Inner().own(); } //= 200 410
        }
        """);
  }
}
