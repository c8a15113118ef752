package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Handlers that look at the causes of what is thrown. */
class CauseTest {
  @Test
  void theRootOfAllCauses() {
    Inferred.check(
        """
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        import jakarta.ws.rs.ext.*;
        @Provider class AnyMapper implements ExceptionMapper<Exception> {
          public Response toResponse(Exception e) {
            Throwable root = e;
            while (root instanceof java.util.concurrent.CompletionException && root.getCause() != null) {
              root = root.getCause();
            }
            if (root instanceof WebApplicationException w) {
              return Response.fromResponse(w.getResponse()).build();
            }
            return Response.status(400).build();
          }
        }
        @Path("/") class R {
          @GET public String alone() { throw new IllegalStateException("x"); } //= 400
          @GET public String foreign() { //= 200 400
            try {
              return new java.io.FileReader("x").toString();
            } catch (java.io.FileNotFoundException e) {
              throw new IllegalStateException(e);
            }
          }
        }
        """);
  }

  /** What a clause catches may be one of several; each is a cause of its own. */
  @Test
  void severalCauses() {
    Inferred.check(
        """
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          static class Taken extends RuntimeException {}
          static class Wrapped extends RuntimeException { Wrapped(Throwable cause) { super(cause); } }
          @ResponseStatus(HttpStatus.GONE) static class Gone extends RuntimeException {}
          @ExceptionHandler ResponseEntity<String> taken(Taken e) { return ResponseEntity.status(409).build(); }
          private String join(int i) {
            if (i == 0) { throw new Taken(); }
            if (i == 1) { throw new IllegalStateException(); }
            if (i == 2) { throw new Gone(); }
            return "x";
          }
          @GetMapping String wrapped(int i) { try { return join(i); } catch (Exception e) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "x", e); } } //= 200 409 502
          @GetMapping void chosen(boolean b) { throw new Wrapped(b ? new Taken() : null); } //= 409
          @GetMapping void either(boolean b) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "x", b ? new Taken() : null); } //= 409 502
          @GetMapping String twice(int i) { try { return join(i); } catch (Exception e) { throw new Wrapped(new Wrapped(e)); } } //= 200 409 410
          @GetMapping String one(int i) { try { return join(i); } catch (Taken e) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "x", e); } } //= 200 409 410
        }
        """);
  }

  /** {@code initCause}, in constructors and on what was made. */
  @Test
  void causesThatAreGivenLater() {
    Inferred.check(
        """
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Taken extends RuntimeException {}
          @ResponseStatus(HttpStatus.GONE) static class Gone extends RuntimeException {}
          static class Wrapped extends RuntimeException {
            Wrapped(String message, Throwable cause) { super(message); initCause(cause); }
            Wrapped(Throwable cause) { this("x", cause); }
          }
          static class Checked extends Wrapped { Checked(String m, Throwable cause) { super(cause); } }
          static class Guarded extends RuntimeException {
            private final Throwable cause;
            Guarded(Throwable cause) { if (cause != null) { super.initCause(cause); } this.cause = new Gone(); }
            Guarded(Throwable cause, boolean isGiven) { super("x"); if (isGiven) { initCause(cause); } this.cause = null; }
          }
          static class Chained extends RuntimeException {
            Chained because(Throwable cause) { initCause(cause); return this; }
          }
          @ExceptionHandler ResponseEntity<String> taken(Taken e) { return ResponseEntity.status(409).build(); }
          @ExceptionHandler ResponseEntity<String> any(Error e) { return ResponseEntity.status(e.getCause() == null ? 502 : 503).build(); }
          @GetMapping void inConstructor() { throw new Wrapped("x", new Taken()); } //= 409
          @GetMapping void inAnother() { throw new Wrapped(new Gone()); } //= 410
          @GetMapping void inAbove() { throw new Checked("x", new Taken()); } //= 409
          @GetMapping void unlessNull() { throw new Guarded(new Taken()); } //= 409
          @GetMapping void isNull() { throw new Guarded(null); } //=
          @GetMapping void perhapsNull(boolean b) { throw new IllegalStateException(new Guarded(b ? new Taken() : null)); } //= 409
          @GetMapping void sometimes(boolean b) { throw new Guarded(new Gone(), b); } //= 410
          @GetMapping void chained() { throw new Chained().because(new Taken()); } //= 409
          @GetMapping void ofVariable() { RuntimeException e = new IllegalStateException("x"); e.initCause(new Taken()); throw e; } //= 409
          @GetMapping void onTheWay(boolean b) { var e = new Error("x"); if (b) { e.initCause(new IllegalStateException()); } throw e; } //= 502 503
          @GetMapping void ofVariableUnlessNull(boolean b) { var e = new Error("x"); Throwable c = b ? new Gone() : null; if (c != null) e.initCause(c); throw e; } //= 502 503
          @GetMapping void atOnce() { throw (IllegalStateException) new IllegalStateException().initCause(new Gone()); } //= 410
          @GetMapping void caught() { try { throw new Taken(); } catch (Taken e) { throw (IllegalStateException) new IllegalStateException().initCause(e); } } //= 409
          private RuntimeException made(Throwable cause) { RuntimeException e = new RuntimeException(); e.initCause(cause); return e; }
          @GetMapping void elsewhere() { throw made(new Taken()); } //= 409
          private RuntimeException failing() { throw new Taken(); }
          @GetMapping String neverFails() { Throwable c = null; if (c != null) { failing().initCause(c); } return "x"; } //= 200
        }
        """);
  }

  @Test
  void whatAnExceptionOfOthersSays() {
    Inferred.check(
        """
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.client.*;
        @RestController class C {
          @GetMapping ResponseEntity<String> passedOn(RestTemplate remote) { //= 200 ?
            try {
              return ResponseEntity.ok(remote.getForObject("x", String.class));
            } catch (HttpClientErrorException e) {
              return ResponseEntity.status(e.getStatusCode()).build();
            }
          }
        }
        """);
  }

  /**
   * What a clause names of what others threw is a cause like any other; of any exception it is
   * none.
   */
  @Test
  void ofOthers() {
    Inferred.check(
        """
        import java.io.*;
        import java.util.NoSuchElementException;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          static class Wrapped extends RuntimeException { Wrapped(Throwable cause) { super(cause); } }
          @ExceptionHandler @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE) void io(IOException e) {}
          @ExceptionHandler @ResponseStatus(HttpStatus.CONFLICT) void missing(NoSuchElementException e) {}
          Reader reader; java.util.Iterator<String> all;
          @GetMapping String wrapped() { try { return "" + reader.read(); } catch (IOException e) { throw new RuntimeException(e); } } //= 200 503
          @GetMapping String unchecked() { try { return "" + reader.read(); } catch (IOException e) { throw new UncheckedIOException(e); } } //= 200 503
          @GetMapping String ofItsOwn() { try { return all.next(); } catch (NoSuchElementException e) { throw new Wrapped(e); } } //= 200 409
          @GetMapping String withStatus() { try { return "" + reader.read(); } catch (IOException e) { throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "x", e); } } //= 200 503
          @ResponseStatus(HttpStatus.GONE) static class Gone extends RuntimeException { Gone(Throwable cause) { super(cause); } }
          @GetMapping String causeOfIt() { try { return all.next(); } catch (NoSuchElementException e) { throw new Gone(e.getCause()); } } //= 200 410
          @GetMapping String ofAny() { try { return "" + reader.read(); } catch (Exception e) { throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "x", e); } } //= 200 400
        }
        """);
  }
}
