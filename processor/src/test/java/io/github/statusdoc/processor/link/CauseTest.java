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
}
