package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Questions whether a field is null, asked of objects of which that is known. */
class NullFieldTest {
  private static final String HEAD =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.BAD_REQUEST) class Bad extends RuntimeException { }
      @ResponseStatus(HttpStatus.CONFLICT) class Conflict extends RuntimeException { }
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException { }
      """;

  /** As commands do that a dispatcher executes. */
  @Test
  void givenToAConstructor() {
    Inferred.check(
        HEAD
            + """
            interface Command { String run(); }
            class Find implements Command {
              protected String id;
              Find(String id) { this.id = id; }
              public String run() { if (id == null) throw new Bad(); return id; }
            }
            class FindMany implements Command {
              private final String id; private final Integer most;
              FindMany(String id) { this(id, null); }
              FindMany(String id, Integer most) { this.id = id; this.most = most; }
              public String run() { if (this.id == null) throw new Bad(); if (most != null) throw new Conflict(); return id; }
            }
            class Base { final String key; Base(String key) { this.key = key; } void check() { if (key == null) throw new Bad(); } }
            class Derived extends Base { Derived(String key) { super(key); } }
            record Range(String from, String to) { void check() { if (to == null) throw new Conflict(); } }
            @RestController class C {
              private String execute(Command command) { return command.run(); }
              @GetMapping String given(@PathVariable String id) { return execute(new Find(id)); } //= 200
              @GetMapping String perhaps(String id) { return execute(new Find(id)); } //= 200 400
              @GetMapping String leftOut(@PathVariable String id) { return execute(new FindMany(id)); } //= 200
              @GetMapping String both(@PathVariable String id, Integer most) { return execute(new FindMany(id, most)); } //= 200 409
              @GetMapping String inherited(@PathVariable String id) { new Derived(id).check(); return ""; } //= 200
              @GetMapping String inheritedPerhaps(String id) { new Derived(id).check(); return ""; } //= 200 400
              @GetMapping String component(@PathVariable String id) { new Range(null, id).check(); return ""; } //= 200
              @GetMapping String componentPerhaps(String id) { new Range(null, id).check(); return ""; } //= 200 409
              @GetMapping String fromOutside(Base sent) { sent.check(); return ""; } //= 200 400
            }
            """);
  }

  @Test
  void waysToAsk() {
    Inferred.check(
        HEAD
            + """
            class Asked {
              private final String id;
              Asked(String id) { this.id = id; }
              void byMethod() { if (Objects.isNull(id)) throw new Bad(); }
              void byVariable() { String asked = this.id; if (asked == null) throw new Bad(); }
              String byOperator() { return id != null ? id : fail(); }
              void byOr() { if (id == null || id.isEmpty()) throw new Bad(); }
              void byAnd(boolean strict) { if (strict && id == null) throw new Bad(); }
              private String fail() { throw new Bad(); }
            }
            @RestController class C {
              @GetMapping String method(@PathVariable String id) { new Asked(id).byMethod(); return ""; } //= 200
              @GetMapping String methodPerhaps(String id) { new Asked(id).byMethod(); return ""; } //= 200 400
              @GetMapping String variable(@PathVariable String id) { new Asked(id).byVariable(); return ""; } //= 200
              @GetMapping String variablePerhaps(String id) { new Asked(id).byVariable(); return ""; } //= 200 400
              @GetMapping String operator(@PathVariable String id) { return new Asked(id).byOperator(); } //= 200
              @GetMapping String operatorPerhaps(String id) { return new Asked(id).byOperator(); } //= 200 400
              @GetMapping String or(@PathVariable String id) { new Asked(id).byOr(); return ""; } //= 200 400
              @GetMapping String and(@PathVariable String id) { new Asked(id).byAnd(true); return ""; } //= 200
            }
            """);
  }

  @Test
  void builders() {
    Inferred.check(
        HEAD
            + """
            class Mail {
              private String to; private String text;
              Mail to(String to) { this.to = to; return this; }
              Mail text(String text) { this.text = text; return this; }
              String build() { if (to == null) throw new Bad(); if (text == null) throw new Conflict(); return to; }
            }
            @RestController class C {
              @GetMapping String all(@PathVariable String id) { return new Mail().to(id).text("x").build(); } //= 200
              @GetMapping String perhaps(@PathVariable String id, String text) { return new Mail().to(id).text(text).build(); } //= 200 409
              @GetMapping String byStatements(@PathVariable String id) { Mail mail = new Mail(); mail.to(id); mail.text("x"); return mail.build(); } //= 200
            }
            """);
  }

  /** Another constructor may have left it out. */
  @Test
  void functions() {
    Inferred.check(
        HEAD
            + """
            class Always {
              private final Runnable run;
              Always(Runnable run) { this.run = run == null ? () -> { throw new Gone(); } : run; }
              void go() { if (run == null) throw new Bad(); run.run(); }
            }
            class Perhaps {
              private Runnable run;
              Perhaps() {}
              Perhaps(int times) { this.run = () -> { throw new Gone(); }; }
              void go() { if (run == null) throw new Bad(); run.run(); }
            }
            class ByDefault {
              private final Runnable run;
              ByDefault() { this(() -> { throw new Gone(); }); }
              ByDefault(Runnable run) { this.run = run; }
              void go() { if (run == null) throw new Bad(); run.run(); }
            }
            class Late {
              private Runnable run;
              Late() { if (this.run == null) { this.run = () -> { throw new Gone(); }; } }
              void go() { run.run(); }
            }
            @RestController class C {
              Always always; Perhaps perhaps; ByDefault byDefault; Late late;
              @GetMapping String always() { always.go(); return ""; } //= 200 410
              @GetMapping String perhaps() { perhaps.go(); return ""; } //= 200 400 410
              @GetMapping String byDefault() { byDefault.go(); return ""; } //= 200 400 410
              @GetMapping String late() { late.go(); return ""; } //= 200 410
            }
            """);
  }

  /** Only what is given on every way is there. */
  @Test
  void givenOnSomeWays() {
    Inferred.check(
        HEAD
            + """
            class Asked { protected String id; protected String other; void check() { if (id == null) throw new Bad(); } }
            class OnCondition extends Asked { OnCondition(String s) { if (s.length() > 3) this.id = s; } }
            class InTry extends Asked { InTry(String s) { try { this.id = s.trim(); } catch (RuntimeException e) { } } }
            class AfterReturn extends Asked { AfterReturn(String s) { if (s.isEmpty()) return; this.id = s; } }
            class InALoop extends Asked { InALoop(String s) { for (char c : s.toCharArray()) { this.id = s; } } }
            class OnBoth extends Asked { OnBoth(String s) { if (s.length() > 3) { this.id = s; } else { this.id = "x"; this.other = s; } } }
            class InABlock extends Asked { InABlock(String s) { { this.id = s; } Runnable run = () -> { return; }; } }
            class ByDefault extends Asked { ByDefault(String s) { this.id = "x"; if (s.length() > 3) this.id = s; } }
            class Then extends Asked { Then(String s) { this(s, 1); if (s.length() > 3) this.other = s; } Then(String s, int i) { this.id = s; } }
            class Mail { private String to; Mail to(String to) { if (to.length() > 3) this.to = to; return this; } void send() { if (to == null) throw new Bad(); } }
            @RestController class C {
              @GetMapping String condition(@PathVariable String id) { new OnCondition(id).check(); return ""; } //= 200 400
              @GetMapping String inTry(@PathVariable String id) { new InTry(id).check(); return ""; } //= 200 400
              @GetMapping String afterReturn(@PathVariable String id) { new AfterReturn(id).check(); return ""; } //= 200 400
              @GetMapping String inALoop(@PathVariable String id) { new InALoop(id).check(); return ""; } //= 200 400
              @GetMapping String onBoth(@PathVariable String id) { new OnBoth(id).check(); return ""; } //= 200
              @GetMapping String inABlock(@PathVariable String id) { new InABlock(id).check(); return ""; } //= 200
              @GetMapping String byDefault(@PathVariable String id) { new ByDefault(id).check(); return ""; } //= 200
              @GetMapping String then(@PathVariable String id) { new Then(id).check(); return ""; } //= 200
              @GetMapping String byABuilder(@PathVariable String id) { new Mail().to(id).send(); return ""; } //= 200 400
            }
            """);
  }

  /** As a search request fills it: of 2^48 objects, one is looked at. */
  @Test
  @Timeout(20)
  void aBuilderFilledOnConditions() {
    StringBuilder builder = new StringBuilder("class Search {");
    StringBuilder fill = new StringBuilder("Search search = new Search(); ");
    for (int i = 0; i < 48; i++) {
      String field = "f" + i;
      builder.append(
          " private String %1$s; Search %1$s(String s) { this.%1$s = s; return this; }"
              .formatted(field));
      fill.append("if (s != null) search.%s(s); ".formatted(field));
    }
    builder.append(" String find() { if (f0 == null) throw new Bad(); return \"\"; } }");
    Inferred.check(
        HEAD
            + builder
            + """
            @RestController class C {
              @GetMapping String find(String s) { //= 200 400
                %s
                return search.find();
              }
            }
            """
                .formatted(fill));
  }

  /** Whoever has the object may ask for its parts; the class need not. */
  @Test
  void askedByOthers() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum Code { NONE(404), TAKEN(409); final int status; Code(int status) { this.status = status; } int status() { return status; } }
          @ResponseStatus(HttpStatus.GONE) static class Gone extends RuntimeException {}
          record Found(String value, Code code) { static Found of(String value) { return new Found(value, null); } static Found not(Code code) { return new Found(null, code); } }
          record Tried(String value, RuntimeException failure) {}
          static final class Plain { private final Code code; Plain(Code code) { this.code = code; } Code getCode() { return code; } }
          private Found find(int n) { return n == 1 ? Found.not(Code.NONE) : Found.of("x"); }
          private Tried attempt(int n) { return n == 1 ? new Tried(null, new Gone()) : new Tried("x", null); }
          private Plain plain(int n) { return n == 1 ? new Plain(Code.TAKEN) : new Plain(null); }
          @GetMapping ResponseEntity<?> part(int n) { Found f = find(n); if (f.code() != null) { return ResponseEntity.status(f.code().status()).build(); } return ResponseEntity.ok(f.value()); } //= 200 404
          @GetMapping ResponseEntity<?> chosen(int n) { Found f = find(n); return f.code() == null ? ResponseEntity.ok(f.value()) : ResponseEntity.status(f.code().status).build(); } //= 200 404
          @GetMapping ResponseEntity<?> variable(int n) { Code code = plain(n).getCode(); if (code != null) { return ResponseEntity.status(code.status()).build(); } return ResponseEntity.accepted().build(); } //= 202 409
          @GetMapping String thrown(int n) { Tried t = attempt(n); if (t.failure() != null) { throw t.failure(); } return t.value(); } //= 200 410
          @GetMapping ResponseEntity<?> notAsked(int n) { return ResponseEntity.status(find(n).code().status()).build(); } //= 404
        }
        """);
  }
}
