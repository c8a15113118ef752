package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Exceptions that get their status through chains of constructors. */
class ConstructorChainTest {
  /** A field that hides another is another one (JLS 8.3). */
  @Test
  void fieldsOfOneName() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Parent extends RuntimeException {
          private HttpStatus status = HttpStatus.NOT_FOUND;
          private final HttpStatus fixed = HttpStatus.LOCKED;
          HttpStatus status() { return status; }
          HttpStatus fixed() { return fixed; }
        }
        class Child extends Parent {
          private HttpStatus status = HttpStatus.GONE;
          private final HttpStatus fixed = HttpStatus.CONFLICT;
          HttpStatus ownStatus() { return status; }
          HttpStatus ownFixed() { return fixed; }
        }
        @RestController class C {
          @GetMapping ResponseEntity<?> inherited() { return ResponseEntity.status(new Child().status()).build(); } //= 404
          @GetMapping ResponseEntity<?> own() { return ResponseEntity.status(new Child().ownStatus()).build(); } //= 410
          @GetMapping ResponseEntity<?> inheritedFixed() { return ResponseEntity.status(new Child().fixed()).build(); } //= 423
          @GetMapping ResponseEntity<?> ownFixed() { return ResponseEntity.status(new Child().ownFixed()).build(); } //= 409
        }
        """);
  }

  /** What no caller gives. */
  @Test
  void constantsOfTheConstructor() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Code { MISSING(404); final int status; Code(int status) { this.status = status; } }
        record Answer(HttpStatus status, Object data) { Answer(Object data) { this(HttpStatus.ACCEPTED, data); } }
        class Reason {
          private final Code code;
          private final String text;
          Reason(String text) { this(Code.MISSING, text); }
          Reason(Code code, String text) { this.code = code; this.text = text; }
          Code code() { return code; }
        }
        class Entity {
          private Code code = Code.MISSING;
          Code getCode() { return code; }
          void setCode(Code code) { this.code = code; }
        }
        interface Mapper { void update(Object from, Entity into); }
        @RestController class C {
          @GetMapping ResponseEntity<?> ofRecord() { var answer = new Answer("x"); return ResponseEntity.status(answer.status()).body(answer); } //= 202
          @GetMapping ResponseEntity<?> ofClass() { return ResponseEntity.status(new Reason("x").code().status).build(); } //= 404
          Mapper mapper;
          @PostMapping ResponseEntity<?> filled(@RequestBody String body) { //= 200 409
            var entity = new Entity();
            mapper.update(body, entity);
            return ResponseEntity.status(entity.getCode() == Code.MISSING ? 409 : 200).build();
          }
        }
        """);
  }

  /** What a function does that a constructor keeps, it does later. */
  @Test
  void fieldsThatAFunctionChanges() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Holder extends RuntimeException {
          private HttpStatus kept = HttpStatus.GONE;
          private HttpStatus status = HttpStatus.NOT_FOUND;
          final Runnable change;
          Holder() { change = () -> this.status = HttpStatus.CONFLICT; }
          HttpStatus status() { return status; }
          HttpStatus kept() { return kept; }
        }
        @RestController class C {
          @GetMapping ResponseEntity<?> changed() { //= ?
            Holder holder = new Holder();
            holder.change.run();
            return ResponseEntity.status(holder.status()).build();
          }
          @GetMapping ResponseEntity<?> kept() { return ResponseEntity.status(new Holder().kept()).build(); } //= 410
        }
        """);
  }

  @Test
  void thisAndSuper() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        abstract class Base extends ResponseStatusException {
          Base(int code) { this(HttpStatus.valueOf(code), "x"); }
          Base(HttpStatus status) { this(status, "x"); }
          Base(HttpStatus status, String message) { super(status, message); }
        }
        class Conflict extends Base { Conflict() { super(HttpStatus.CONFLICT); } }
        class Number extends Base { Number() { super(410); } }
        class Lower extends Conflict { }
        class Chosen extends Base { Chosen(boolean b) { super(b ? HttpStatus.GONE : HttpStatus.LOCKED); } }
        class Open extends Base { Open(HttpStatus status) { super(status); } }
        class OpenLower extends Open { OpenLower(String m, HttpStatus s) { super(s); } }
        class Constant extends Base {
          static final HttpStatus STATUS = HttpStatus.PAYMENT_REQUIRED;
          Constant() { super(STATUS); }
        }
        class ByHelper extends Base {
          ByHelper() { super(status()); }
          private static HttpStatus status() { return HttpStatus.TOO_EARLY; }
        }
        @RestController class C {
          @GetMapping void fixed() { throw new Conflict(); } //= 409
          @GetMapping void number() { throw new Number(); } //= 410
          @GetMapping void lower() { throw new Lower(); } //= 409
          @GetMapping void chosen(boolean b) { throw new Chosen(b); } //= 410 423
          @GetMapping void open() { throw new Open(HttpStatus.FORBIDDEN); } //= 403
          @GetMapping void openLower() { throw new OpenLower("x", HttpStatus.LOCKED); } //= 423
          @GetMapping void constant() { throw new Constant(); } //= 402
          @GetMapping void helper() { throw new ByHelper(); } //= 425
        }
        """);
  }

  @Test
  void whatAConstructorThrows() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        class Amount {
          private final int value;
          Amount(int value) {
            if (value < hashCode()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            this.value = value;
          }
          Amount(String text) { this(parse(text)); }
          private static int parse(String text) { throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY); }
        }
        class Price extends Amount { Price() { super(1); } }
        class Free extends Amount { Free() { this(0); } Free(int i) { super(i); } }
        class Implied extends Free { }
        record Range(int from, int to) {
          Range { if (from > to) throw new ResponseStatusException(HttpStatus.CONFLICT); }
        }
        class Block {
          Block() { }
          Block(int i) { }
          Block(String s) { this(); }
          { if (hashCode() == 0) throw new ResponseStatusException(HttpStatus.GONE); }
          static { if (System.nanoTime() == 0) throw new ResponseStatusException(HttpStatus.LOCKED); }
        }
        class NoConstructor extends Block {
          { if (hashCode() == 1) throw new ResponseStatusException(HttpStatus.FORBIDDEN); }
        }
        @RestController class C {
          @GetMapping void one() { new Amount(3); } //= 200 400
          @GetMapping void other() { new Amount("x"); } //= 200 422
          @GetMapping void lower() { new Price(); } //= 200 400
          @GetMapping void chain() { new Free(); } //= 200 400
          @GetMapping void implied() { new Implied(); } //= 200 400
          @GetMapping void compact() { new Range(1, 2); } //= 200 409
          @GetMapping void initializer() { new Block(); } //= 200 410
          @GetMapping void initializerOfAnother() { new Block(1); } //= 200 410
          @GetMapping void initializerOnce() { new Block("x"); } //= 200 410
          @GetMapping void initializerAbove() { new NoConstructor(); } //= 200 403 410
          @GetMapping void reference() { java.util.function.IntFunction<Amount> f = Amount::new; f.apply(1); } //= 200 400
        }
        """);
  }

  @Test
  void jaxRs() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        class Problem extends WebApplicationException {
          Problem(int code, String text) { this(Response.Status.fromStatusCode(code), text); }
          Problem(Response.Status status, String text) { super(text, status); }
        }
        class Built extends WebApplicationException {
          Built(Response.Status status) { super(Response.status(status).entity("x").build()); }
        }
        class Taken extends Problem { Taken() { super(409, "taken"); } }
        @Path("/") class R {
          @GET public String number() { throw new Problem(410, "x"); } //= 410
          @GET public String constant() { throw new Problem(Response.Status.FORBIDDEN, "x"); } //= 403
          @GET public String fixed() { throw new Taken(); } //= 409
          @GET public String built() { throw new Built(Response.Status.GONE); } //= 410
        }
        """);
  }

  /** They run for each object (JLS 12.5), whatever becomes of their fields. */
  @Test
  void whatInitializersOfFieldsThrow() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.Supplier;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        class Row {
          static String find() { if (Math.random() > .5) { throw new Missing(); } return "row"; }
        }
        class Fixed { final String row = Row.find(); }
        class Open { public String row = Row.find(); }
        class Replaced { private String row = Row.find(); Replaced() { this.row = "x"; } }
        class Lower extends Fixed { Lower(int i) {} }
        class Outer { final Fixed part = new Fixed(); }
        class Late {
          final Supplier<String> row = () -> Row.find();
          final Runnable run = new Runnable() { public void run() { throw new Taken(); } };
        }
        class Shared { static final String ROW = Row.find(); }
        @RestController class C {
          @GetMapping void fixed() { new Fixed(); } //= 200 404
          @GetMapping void open() { new Open(); } //= 200 404
          @GetMapping void replaced() { new Replaced(); } //= 200 404
          @GetMapping void lower() { new Lower(1); } //= 200 404
          @GetMapping void outer() { new Outer(); } //= 200 404
          @GetMapping void anonymous() { new Object() { final String row = Row.find(); }; } //= 200 404
          @GetMapping void late() { new Late(); } //= 200
          @GetMapping void asked() { new Late().row.get(); } //= 200 404
          @GetMapping void shared() { new Shared(); } //= 200
        }
        """);
  }

  /** The constructor of a record may count its parameter up before it becomes the component. */
  @Test
  void countedInACompactConstructor() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        record Given(int code) {}
        record Next(int code) { Next { code++; } }
        @RestController class C {
          @GetMapping ResponseEntity<Void> given() { return ResponseEntity.status(new Given(403).code()).build(); } //= 403
          @GetMapping ResponseEntity<Void> next() { return ResponseEntity.status(new Next(403).code()).build(); } //= ?
        }
        """);
  }
}
