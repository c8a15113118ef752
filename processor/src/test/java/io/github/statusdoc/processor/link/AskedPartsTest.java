package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Questions about parts of an object, which tell what the object is. */
class AskedPartsTest {
  private static final String HEAD =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      enum Reason {
        MISSING(HttpStatus.NOT_FOUND), GONE(HttpStatus.GONE);
        final HttpStatus status;
        Reason(HttpStatus status) { this.status = status; }
      }
      class Failed extends RuntimeException {
        final Reason reason;
        Failed(Reason reason) { this.reason = reason; }
        Reason getReason() { return reason; }
        boolean isMissing() { return reason == Reason.MISSING; }
        Reason or(boolean mine, Reason other) { return mine ? reason : other; }
      }
      record Problem(Reason reason, String text) {}
      @RestControllerAdvice class Advice {
        @ExceptionHandler ResponseEntity<Void> failed(Failed e) { return ResponseEntity.status(e.reason.status).build(); }
      }
      """;

  @Test
  void ofWhatWasCaught() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              private String find(int k) { if (k == 1) throw new Failed(Reason.MISSING); if (k == 2) throw new Failed(Reason.GONE); return ""; }
              @GetMapping String field(int k) { try { return find(k); } catch (Failed e) { if (e.reason == Reason.MISSING) return "x"; throw e; } } //= 200 410
              @GetMapping String getter(int k) { try { return find(k); } catch (Failed e) { if (e.getReason() == Reason.MISSING) return "x"; throw e; } } //= 200 410
              @GetMapping String method(int k) { try { return find(k); } catch (Failed e) { if (e.isMissing()) return "x"; throw e; } } //= 200 410
              @GetMapping String arguments(int k) { try { return find(k); } catch (Failed e) { if (e.or(true, Reason.GONE) == Reason.MISSING) return "x"; throw e; } } //= 200 410
              @GetMapping String not(int k) { try { return find(k); } catch (Failed e) { if (e.getReason() != Reason.MISSING) throw e; return "x"; } } //= 200 410
              @GetMapping ResponseEntity<String> status(int k) { try { return ResponseEntity.ok(find(k)); } catch (Failed e) { return e.reason == Reason.MISSING ? ResponseEntity.noContent().build() : ResponseEntity.status(e.reason.status).build(); } } //= 200 204 410
              @GetMapping ResponseEntity<String> ofASwitch(int k) { try { return ResponseEntity.ok(find(k)); } catch (Failed e) { switch (e.reason) { case MISSING: return ResponseEntity.noContent().build(); default: throw e; } } } //= 200 204 410
            }
            """);
  }

  /** The field is in the superclass, the clause names the subclass. */
  @Test
  void ofWhatWasInherited() {
    Inferred.check(
        HEAD
            + """
            class Refused extends Failed { Refused(Reason reason) { super(reason); } }
            @RestController class C {
              private String find(int k) { if (k == 1) throw new Refused(Reason.MISSING); if (k == 2) throw new Refused(Reason.GONE); return ""; }
              @GetMapping String getter(int k) { try { return find(k); } catch (Refused e) { if (e.getReason() == Reason.MISSING) return "x"; throw e; } } //= 200 410
            }
            """);
  }

  @Test
  void ofOneOfTwo() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              @GetMapping ResponseEntity<String> constant(int k) { Reason r = k == 1 ? Reason.MISSING : Reason.GONE; if (r == Reason.MISSING) return ResponseEntity.noContent().build(); return ResponseEntity.status(r.status).build(); } //= 204 410
              @GetMapping ResponseEntity<String> oneObject(int k) { Failed f = new Failed(k == 1 ? Reason.MISSING : Reason.GONE); if (f.reason == Reason.MISSING) return ResponseEntity.noContent().build(); return ResponseEntity.status(f.reason.status).build(); } //= 204 410
              @GetMapping ResponseEntity<String> component(int k) { Problem p = k == 1 ? new Problem(Reason.MISSING, "") : new Problem(Reason.GONE, "x"); if (p.reason() == Reason.MISSING) return ResponseEntity.noContent().build(); return ResponseEntity.status(p.reason().status).build(); } //= 204 410
            }
            """);
  }
}
