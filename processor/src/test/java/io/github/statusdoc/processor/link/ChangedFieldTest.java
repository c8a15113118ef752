package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Fields that change where their object does not see it: nobody can tell what they have. */
class ChangedFieldTest {
  private static final String HEAD =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class Failed extends RuntimeException {
        protected int status;
        Failed(int status) { this.status = status; }
      }
      @RestControllerAdvice class Advice {
        @ExceptionHandler ResponseEntity<Void> failed(Failed e) { return ResponseEntity.status(e.status).build(); }
      }
      """;

  @Test
  void byOthers() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              @GetMapping void here() { Failed e = new Failed(404); e.status = 410; throw e; } //= ?
              @GetMapping void there() { throw new Failed(409); } //= ?
            }
            """);
  }

  @Test
  void byHeirs() {
    Inferred.check(
        HEAD
            + """
            class Later extends Failed { Later() { super(404); } void change() { this.status = 410; } }
            @RestController class C {
              @GetMapping void changed() { Later e = new Later(); e.change(); throw e; } //= ?
            }
            """);
  }

  @Test
  void byFunctionsAndClassesInside() {
    Inferred.check(
        HEAD
            + """
            class ByFunction extends Failed {
              int own;
              ByFunction() { super(404); own = 404; }
              void change() { Runnable run = () -> this.own = 410; run.run(); }
            }
            class ByAnonymous extends Failed {
              int own;
              ByAnonymous() { super(404); own = 404; }
              void change() { new Runnable() { public void run() { own = 410; } }.run(); }
            }
            class ByInner extends Failed {
              int own;
              ByInner() { super(404); own = 404; }
              class Inner { void change() { ByInner.this.own = 410; } }
            }
            class Kept extends Failed {
              int own;
              Kept() { super(404); own = 404; }
            }
            @RestController class C {
              @GetMapping ResponseEntity<Void> function() { ByFunction e = new ByFunction(); e.change(); return ResponseEntity.status(e.own).build(); } //= ?
              @GetMapping ResponseEntity<Void> anonymous() { ByAnonymous e = new ByAnonymous(); e.change(); return ResponseEntity.status(e.own).build(); } //= ?
              @GetMapping ResponseEntity<Void> inner() { ByInner e = new ByInner(); e.new Inner().change(); return ResponseEntity.status(e.own).build(); } //= ?
              @GetMapping ResponseEntity<Void> kept() { return ResponseEntity.status(new Kept().own).build(); } //= 404
              @GetMapping void inherited() { throw new Kept(); } //= 404
            }
            """);
  }

  /** One that is known is better than none. */
  @Test
  void functions() {
    Inferred.check(
        HEAD
            + """
            class Base { protected Runnable run = () -> { throw new Failed(404); }; void go() { run.run(); } }
            class Heir extends Base { void init() { run = null; } }
            @RestController class C {
              Base base;
              @GetMapping String function() { base.go(); return ""; } //= 200 404
            }
            """);
  }

  /** Of a builder only what it was made with changes: its methods return what they have set. */
  @Test
  void builders() {
    Inferred.check(
        HEAD
            + """
            class Made extends Failed {
              private int own = 404;
              Made() { super(500); }
              Made with(int own) { this.own = own; return this; }
              int own() { return own; }
            }
            @RestController class C {
              @GetMapping ResponseEntity<Void> chained() { return ResponseEntity.status(new Made().with(410).own()).build(); } //= 410
              @GetMapping ResponseEntity<Void> made() { return ResponseEntity.status(new Made().own()).build(); } //= ?
            }
            """);
  }

  /** Frameworks fill the fields of what clients send and databases hold. */
  @Test
  void ofObjectsFromOutside() {
    Inferred.check(
        HEAD
            + """
            enum Mode { FAST, SLOW }
            class Request { protected Mode mode = Mode.FAST; Mode getMode() { return mode; } }
            @RestController class C {
              @PostMapping String sent(@RequestBody Request r) { if (r.getMode() == Mode.SLOW) throw new Failed(409); return ""; } //= 200 409
            }
            """);
  }

  /** The same of what such an object has in its fields; what it is for is known. */
  @Test
  void insideOfObjectsFromOutside() {
    Inferred.check(
        HEAD
            + """
            class Address {
              private String kind; private HttpStatus status;
              Address(String kind, HttpStatus status) { this.kind = kind; this.status = status; }
              String getKind() { return kind; }
              HttpStatus getStatus() { return status; }
              void refuse() { throw new Failed(409); }
            }
            class Request {
              private Address first = new Address("A", HttpStatus.NOT_FOUND);
              private Address second;
              private final Address last = new Address("A", HttpStatus.GONE);
              Request() { second = new Address("A", HttpStatus.NOT_FOUND); }
              Address getFirst() { return first; }
              Address getSecond() { return second; }
              Address getLast() { return last; }
            }
            @RestController class C {
              private static ResponseEntity<?> of(String kind) { return kind.equals("A") ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
              @PostMapping ResponseEntity<?> byDefault(@RequestBody Request r) { return of(r.getFirst().getKind()); } //= 200 404
              @PostMapping ResponseEntity<?> byConstructor(@RequestBody Request r) { return of(r.getSecond().getKind()); } //= 200 404
              @PostMapping ResponseEntity<?> status(@RequestBody Request r) { return ResponseEntity.status(r.getFirst().getStatus()).build(); } //= ?
              @PostMapping ResponseEntity<?> fixed(@RequestBody Request r) { return ResponseEntity.status(r.getLast().getStatus()).build(); } //= 410
              @PostMapping ResponseEntity<?> made() { return of(new Request().getFirst().getKind()); } //= 200
              @PostMapping String called(@RequestBody Request r) { r.getFirst().refuse(); return ""; } //= 409
            }
            """);
  }

  /** What a container puts into a field, takes the place of what was there. */
  @Test
  void injected() {
    Inferred.check(
        HEAD
            + """
            interface Plan { String kind(); }
            class Fallback implements Plan { public String kind() { return "A"; } }
            class Real implements Plan { public String kind() { return "B"; } }
            @RestController class C {
              @org.springframework.beans.factory.annotation.Autowired(required = false) private Plan plan = new Fallback();
              @jakarta.inject.Inject private Plan other = new Fallback();
              private Plan own = new Fallback();
              private static ResponseEntity<?> of(String kind) { return kind.equals("A") ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
              @GetMapping ResponseEntity<?> autowired() { return of(plan.kind()); } //= 200 404
              @GetMapping ResponseEntity<?> injected() { return of(other.kind()); } //= 200 404
              @GetMapping ResponseEntity<?> own() { return of(own.kind()); } //= 200
            }
            """);
  }
}
