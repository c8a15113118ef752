package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Where exceptions go inside a body: {@code try}, {@code catch}, {@code finally}. */
class TryTest {
  private static void check(String handlers) {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException { }
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends Missing { }
        @ResponseStatus(HttpStatus.GONE) class Gone extends Exception {
          Gone() { }
          Gone(Throwable cause) { super(cause); }
        }
        class Wrapper extends RuntimeException {
          Wrapper(Throwable cause) { super(cause); }
          Wrapper(String message, Throwable cause) { super(message, cause); }
        }
        class Door implements AutoCloseable {
          Door() { }
          Door(boolean locked) { if (locked) throw new ResponseStatusException(HttpStatus.LOCKED); }
          @Override public void close() { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); }
        }
        @RestController class C {
          void missing() { if (hashCode() == 1) throw new Missing(); }
          void taken() { if (hashCode() == 2) throw new Taken(); }
          void gone() throws Gone { if (hashCode() == 3) throw new Gone(); }
          void log(Throwable e) { }
        """
            + handlers
            + "}\n");
  }

  @Test
  void aCaughtExceptionDoesNotEscape() {
    check(
        """
        @GetMapping ResponseEntity<Void> caught() { //= 200 204
          try { missing(); return ResponseEntity.ok().build(); } catch (Missing e) { return ResponseEntity.noContent().build(); }
        }
        @GetMapping void swallowed() { try { missing(); } catch (Missing e) { log(e); } } //= 200
        @GetMapping void bySuperclass() { try { taken(); } catch (Missing e) { } } //= 200
        @GetMapping void byException() { try { gone(); } catch (Exception e) { } } //= 200
        @GetMapping void byThrowable() { try { missing(); } catch (Throwable e) { } } //= 200
        @GetMapping void byAnother() { try { missing(); } catch (IllegalStateException e) { } } //= 200 404
        @GetMapping void bySubclass() { try { missing(); } catch (Taken e) { } } //= 200 404
        @GetMapping void outside() { missing(); try { log(null); } catch (Missing e) { } } //= 200 404
        @GetMapping void outer() { try { try { missing(); } catch (Taken e) { } } catch (Missing e) { } } //= 200
        @GetMapping void direct() { try { throw new Missing(); } catch (Missing e) { } } //= 200
        """);
  }

  @Test
  void anExceptionThrownInACatchClauseIsNotCaughtBesideIt() {
    check(
        """
        @GetMapping void beside() { try { missing(); } catch (Taken e) { } catch (Missing e) { throw new Taken(); } } //= 200 409
        @GetMapping void again() { try { try { missing(); } catch (Missing e) { throw new Taken(); } } catch (Taken e) { } } //= 200
        """);
  }

  @Test
  void theFirstClauseThatFitsCatches() {
    check(
        """
        @GetMapping ResponseEntity<Void> first() { //= 200 204 400
          try { taken(); return ResponseEntity.ok().build(); }
          catch (Taken e) { return ResponseEntity.badRequest().build(); }
          catch (Missing e) { return ResponseEntity.noContent().build(); }
        }
        """);
  }

  @Test
  void aRethrownExceptionEscapes() {
    check(
        """
        @GetMapping void same() { try { missing(); } catch (Missing e) { log(e); throw e; } } //= 200 404
        @GetMapping void precise() throws Gone { try { gone(); } catch (Exception e) { throw e; } } //= 200 410
        @GetMapping void onlyOne() { //= 200 409
          try { taken(); missing(); } catch (Taken e) { throw e; } catch (Missing e) { log(e); }
        }
        @GetMapping void sometimes(boolean b) { try { missing(); } catch (Missing e) { if (b) throw e; } } //= 200 404
        @GetMapping void another() { try { missing(); } catch (Missing e) { throw new Taken(); } } //= 200 409
        @GetMapping void ofOthers() { try { log(null); } catch (RuntimeException e) { throw e; } } //= 200
        @GetMapping void byType() { //= 200 409
          try { taken(); missing(); } catch (Missing e) { if (e instanceof Taken t) throw t; }
        }
        """);
  }

  @Test
  void multiCatch() {
    check(
        """
        @GetMapping void both(boolean b) { //= 200
          try { if (b) missing(); else gone(); } catch (Missing | Gone e) { log(e); }
        }
        @GetMapping void rethrown(boolean b) throws Gone { //= 200 404 410
          try { if (b) missing(); else gone(); } catch (Missing | Gone e) { throw e; }
        }
        @GetMapping void neither() { try { missing(); } catch (IllegalStateException | Taken e) { } } //= 200 404
        """);
  }

  @Test
  void causeWrappedInAnother() {
    check(
        """
        @GetMapping void wrapped() { try { missing(); } catch (Missing e) { throw new Wrapper(e); } } //= 200 404
        @GetMapping void withMessage() { try { gone(); } catch (Gone e) { throw new Wrapper("x", e); } } //= 200 410
        @GetMapping void ofTheJdk() { try { gone(); } catch (Gone e) { throw new IllegalStateException(e); } } //= 200 410
        @GetMapping void hidden() { try { missing(); } catch (Missing e) { throw new IllegalStateException("x"); } } //= 200
        @GetMapping void outerFirst() throws Gone { try { missing(); } catch (Missing e) { throw new Gone(e); } } //= 200 410
        @GetMapping void foreign(String s) { //= 200 400
          try { Integer.parseInt(s); }
          catch (NumberFormatException e) { throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "x", e); }
        }
        @GetMapping void unwrapped() { //= 404
          try { throw new Wrapper(new Missing()); } catch (Wrapper e) { throw (RuntimeException) e.getCause(); }
        }
        """);
  }

  @Test
  void finallyBlocks() {
    check(
        """
        @GetMapping void goesOn() { try { missing(); } finally { log(null); } } //= 200 404
        @SuppressWarnings("finally")
        @GetMapping ResponseEntity<Void> returns() { //= 204
          try { missing(); } finally { return ResponseEntity.noContent().build(); }
        }
        @SuppressWarnings("finally")
        @GetMapping ResponseEntity<Void> replaces() { //= 204
          try { return ResponseEntity.ok().build(); } finally { return ResponseEntity.noContent().build(); }
        }
        @SuppressWarnings("finally")
        @GetMapping void throwsAnother() { try { missing(); } finally { throw new Taken(); } } //= 409
        @SuppressWarnings("finally")
        @GetMapping ResponseEntity<Void> afterCatch() { //= 204
          try { missing(); return null; } catch (Missing e) { throw new Taken(); } finally { return ResponseEntity.noContent().build(); }
        }
        @SuppressWarnings("finally")
        @GetMapping ResponseEntity<Void> sometimesReturns(boolean b) { //= 200 204 404
          try { missing(); } finally { if (b) { return ResponseEntity.noContent().build(); } }
          return ResponseEntity.ok().build();
        }
        @GetMapping void throwsToo() { try { log(null); } finally { taken(); } } //= 200 409
        @GetMapping void caughtInside() { try { missing(); } finally { try { taken(); } catch (Taken e) { } } } //= 200 404
        """);
  }

  /** Code that is interrupted leaves what it did until then. */
  @Test
  void changesBeforeTheInterruption() {
    check(
        """
        @GetMapping ResponseEntity<Void> builder(String s) { //= 200 202 409
          ResponseEntity.BodyBuilder b = ResponseEntity.ok();
          try { b = ResponseEntity.status(409); Long.parseLong(s); b = ResponseEntity.accepted(); } catch (NumberFormatException e) { }
          return b.build();
        }
        @GetMapping void written(jakarta.servlet.http.HttpServletResponse r, String s) { //= 200 202 409
          try { r.setStatus(409); Long.parseLong(s); r.setStatus(202); } catch (NumberFormatException e) { }
        }
        @GetMapping ProblemDetail changed(String s) { //= 200 202 409
          ProblemDetail p = ProblemDetail.forStatus(200);
          try { p.setStatus(409); Long.parseLong(s); p.setStatus(202); } catch (NumberFormatException e) { }
          return p;
        }
        """);
  }

  @Test
  void variablesAfterFinally() {
    check(
        """
        @GetMapping ResponseEntity<Void> restored(int i) { //= 404 409
          HttpStatus status = HttpStatus.NOT_FOUND;
          if (i == 1) { status = HttpStatus.CONFLICT; }
          HttpStatus before = status;
          try { status = HttpStatus.CONFLICT; } finally { status = before; }
          return ResponseEntity.status(status).build();
        }
        @GetMapping ResponseEntity<Void> sometimes(boolean b) { //= 202 409
          HttpStatus status = HttpStatus.GONE;
          try { status = HttpStatus.CONFLICT; } finally { if (b) { status = HttpStatus.ACCEPTED; } }
          return ResponseEntity.status(status).build();
        }
        @GetMapping ResponseEntity<Void> sameAsBefore(int i) { //= 409 410
          HttpStatus other = i == 1 ? HttpStatus.CONFLICT : HttpStatus.GONE;
          HttpStatus status = HttpStatus.GONE;
          try { status = HttpStatus.CONFLICT; } finally { status = other; }
          return ResponseEntity.status(status).build();
        }
        @GetMapping ProblemDetail changed() { //= 404
          ProblemDetail problem = ProblemDetail.forStatus(200);
          try { log(null); } finally { problem.setStatus(404); }
          return problem;
        }
        @GetMapping ResponseEntity<Void> untouched() { //= 409
          HttpStatus status = HttpStatus.GONE;
          try { status = HttpStatus.CONFLICT; } finally { log(null); }
          return ResponseEntity.status(status).build();
        }
        """);
  }

  @Test
  void tryWithResources() {
    check(
        """
        @GetMapping void closes() { try (Door d = new Door()) { log(null); } } //= 200 502
        @GetMapping void opens() { try (Door d = new Door(true)) { log(null); } } //= 200 423 502
        @GetMapping void caught() { try (Door d = new Door(true)) { log(null); } catch (ResponseStatusException e) { } } //= 200
        @GetMapping void body() { try (Door d = new Door()) { missing(); } catch (Missing e) { } } //= 200 502
        @GetMapping void variable() { Door d = new Door(); try (d) { log(null); } } //= 200 502
        """);
  }

  @Test
  void anInnerTry() {
    check(
        """
        @GetMapping void inCatch() { //= 200
          try { missing(); } catch (Missing e) { try { taken(); } catch (Taken t) { } }
        }
        @GetMapping void escapesToOuter() { //= 200
          try { try { missing(); } finally { log(null); } } catch (Missing e) { }
        }
        @GetMapping void lambda() { //= 200 404
          Runnable r = () -> { try { taken(); } catch (Taken e) { throw new Missing(); } };
          r.run();
        }
        """);
  }

  /** What leaves a {@code try} early goes through {@code finally} as well. */
  @Test
  void jumpsThroughFinally() {
    check(
        """
        @GetMapping ResponseEntity<?> left() { //= 202
          HttpStatus status = HttpStatus.OK;
          while (true) { try { status = HttpStatus.CREATED; break; } finally { status = HttpStatus.ACCEPTED; } }
          return ResponseEntity.status(status).build();
        }
        @GetMapping ResponseEntity<?> continued(int n) { //= 200 202
          HttpStatus status = HttpStatus.OK;
          for (int i = 0; i < n; i++) { try { status = HttpStatus.CREATED; continue; } finally { status = HttpStatus.ACCEPTED; } }
          return ResponseEntity.status(status).build();
        }
        @GetMapping ResponseEntity<?> leftWithCondition(boolean b) { //= 201 202
          HttpStatus status = HttpStatus.OK;
          while (true) { try { status = HttpStatus.CREATED; break; } finally { if (b) { status = HttpStatus.ACCEPTED; } } }
          return ResponseEntity.status(status).build();
        }
        @GetMapping ResponseEntity<?> leftAtOnce() { //= 201
          HttpStatus status = HttpStatus.OK;
          while (true) { try { status = HttpStatus.CREATED; break; } finally { log(null); } }
          return ResponseEntity.status(status).build();
        }
        @GetMapping String returned(jakarta.servlet.http.HttpServletResponse r) { //= 201
          try { return "x"; } finally { r.setStatus(201); }
        }
        @GetMapping String returnedAndWritten(jakarta.servlet.http.HttpServletResponse r, boolean b) { //= 202 409
          r.setStatus(409);
          try { return "x"; } finally { if (b) { r.setStatus(202); } }
        }
        @GetMapping void returnedAfterLogging(jakarta.servlet.http.HttpServletResponse r, boolean b) { //= 201 404
          try { if (b) { r.setStatus(404); return; } r.setStatus(201); } finally { mark(r); }
        }
        private void mark(jakarta.servlet.http.HttpServletResponse r) { r.setHeader("a", "b"); }
        """);
  }
}
