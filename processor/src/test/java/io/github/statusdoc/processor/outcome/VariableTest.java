package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Statuses, builders and responses that are kept before they are answered. */
class VariableTest {
  @Test
  void locals() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping ResponseEntity<?> status(boolean b) { HttpStatus status = b ? HttpStatus.OK : HttpStatus.CREATED; return new ResponseEntity<>("x", status); } //= 200 201
          @GetMapping ResponseEntity<?> number() { int code = 409; return ResponseEntity.status(code).build(); } //= 409
          @GetMapping ResponseEntity<?> inferred() { var r = ResponseEntity.ok("x"); return r; } //= 200
          @GetMapping ResponseEntity<?> inferredBuilder() { var r = ResponseEntity.ok(); r.header("a", "b"); return r.build(); } //= 200
          @GetMapping ResponseEntity<?> later(boolean b) { //= 200 404
            final ResponseEntity<?> r;
            if (b) r = ResponseEntity.ok().build(); else r = ResponseEntity.notFound().build();
            return r;
          }
          @GetMapping ResponseEntity<?> defaulted(String s) { //= 200 400
            HttpStatusCode status = HttpStatus.OK;
            if (s == null) status = HttpStatus.BAD_REQUEST;
            return ResponseEntity.status(status).body(s);
          }
          @GetMapping ResponseEntity<?> chained() { HttpStatus a, b; a = b = HttpStatus.GONE; return ResponseEntity.status(a).build(); } //= 410
          @GetMapping ResponseEntity<?> inline() { ResponseEntity<?> r; return r = ResponseEntity.status(410).build(); } //= 410
          @GetMapping ResponseEntity<?> parameter(HttpStatus s) { s = HttpStatus.GONE; return ResponseEntity.status(s).build(); } //= 410
          @GetMapping ResponseEntity<?> sometimes(HttpStatus s) { if (s == null) { s = HttpStatus.GONE; } return ResponseEntity.status(s).build(); } //= 410 ?
          @GetMapping ResponseEntity<?> counted() { int code = 400; code += 4; return ResponseEntity.status(code).build(); } //= ?
          @GetMapping ResponseEntity<?> incremented() { int code = 400; code++; return ResponseEntity.status(code).build(); } //= ?
          @GetMapping ResponseEntity<?> boxed() { Integer code = 409; return ResponseEntity.status(code).build(); } //= 409
          @GetMapping ResponseEntity<?> viaObject() { Object o = ResponseEntity.status(410).build(); return (ResponseEntity<?>) o; } //= 410
        }
        """);
  }

  @Test
  void constants() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static final int CONFLICT = 409;
          static final HttpStatus GONE = HttpStatus.GONE;
          static final ResponseEntity<String> TOO_MANY = ResponseEntity.status(429).body("x");
          static HttpStatus changing = HttpStatus.OK;
          @GetMapping ResponseEntity<?> number() { return ResponseEntity.status(CONFLICT).build(); } //= 409
          @GetMapping ResponseEntity<?> status() { return ResponseEntity.status(GONE).build(); } //= 410
          @GetMapping ResponseEntity<?> response() { return TOO_MANY; } //= 429
          @GetMapping ResponseEntity<?> changing() { return ResponseEntity.status(changing).build(); } //= ?
          @GetMapping ResponseEntity<?> elsewhere() { return ResponseEntity.status(Codes.TEAPOT).build(); } //= 418
          @GetMapping ResponseEntity<?> elsewhereStatus() { return ResponseEntity.status(Codes.LOCKED).build(); } //= 423
          @GetMapping ResponseEntity<?> ofInterface() { return ResponseEntity.status(Shared.EARLY).build(); } //= 425
        }
        interface Shared { HttpStatusCode EARLY = HttpStatus.TOO_EARLY; }
        """,
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        class Codes {
          static final int TEAPOT = 400 + 18;
          static final HttpStatus LOCKED = HttpStatus.LOCKED;
        }
        """);
  }

  @Test
  void builders() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;
        @Path("/") class C {
          @GET public Response kept() { Response.ResponseBuilder b = Response.ok(); b.entity("x"); return b.build(); } //= 200
          @GET public Response changed() { Response.ResponseBuilder b = Response.ok(); b.status(409); return b.build(); } //= 409
          @GET public Response changedInIf(boolean c) { //= 200 409
            Response.ResponseBuilder b = Response.ok();
            if (c) {
              b.status(409);
            }
            return b.build();
          }
          @GET public Response replaced(boolean c) { //= 200 409
            Response.ResponseBuilder b = Response.ok("x");
            if (c) {
              b = b.status(Response.Status.CONFLICT).entity("y");
            }
            b = b.header("a", "b");
            return b.build();
          }
          @GET public Response changedByMethod() { Response.ResponseBuilder b = Response.ok(); refuse(b); return b.build(); } //= 200 ?
          @GET public Response notChangedByMethod() { Response.ResponseBuilder b = Response.ok(); decorate(b); return b.build(); } //= 200
          @GET public Response changedInLambda(java.util.List<String> l) { Response.ResponseBuilder b = Response.ok(); l.forEach(s -> b.status(409)); return b.build(); } //= 200 409
          @GET public Response alias() { Response.ResponseBuilder b = Response.ok(); Response.ResponseBuilder c = b; c.status(409); return b.build(); } //= 409
          private static void refuse(Response.ResponseBuilder b) { b.status(403); }
          private static void decorate(Response.ResponseBuilder b) { b.header("a", "b"); }
        }
        """);
  }

  @Test
  void helpers() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          record ApiResponse<T>(T data, String message) { }
          private <T> ResponseEntity<T> ok(T t) { return ResponseEntity.ok(t); }
          private static <T> ResponseEntity<ApiResponse<T>> answer(HttpStatus s, T t) { return ResponseEntity.status(s).body(new ApiResponse<>(t, "m")); }
          private ResponseEntity<?> chosen(boolean b) { return b ? ok("x") : ResponseEntity.notFound().build(); }
          private ResponseEntity<?> deep(int n) { return n == 0 ? ok("x") : deep(n - 1); }
          private HttpStatus statusOf(String s) { return s == null ? HttpStatus.NOT_FOUND : HttpStatus.OK; }
          @GetMapping ResponseEntity<?> generic() { return ok("x"); } //= 200
          @GetMapping ResponseEntity<?> passed() { return answer(HttpStatus.CREATED, "x"); } //= 201
          @GetMapping ResponseEntity<?> passedOn(HttpStatus s) { return answer(s, "x"); } //= ?
          @GetMapping ResponseEntity<?> choosing(boolean b) { return chosen(b); } //= 200 404
          @GetMapping ResponseEntity<?> recursive(int n) { return deep(n); } //= 200
          @GetMapping ResponseEntity<?> computed(String s) { return ResponseEntity.status(statusOf(s)).build(); } //= 200 404
          @GetMapping ResponseEntity<?> elsewhere() { return Responses.created("x"); } //= 201
          @GetMapping ResponseEntity<?> elsewhereToo() { return Responses.of(HttpStatus.GONE).build(); } //= 410
          @GetMapping ApiResponse<String> wrapped() { return new ApiResponse<>("x", "m"); } //= 200
          @GetMapping ResponseEntity<?> copied() { ResponseEntity<String> r = ok("x"); return ResponseEntity.status(r.getStatusCode()).headers(r.getHeaders()).body("y"); } //= 200
          @GetMapping ResponseEntity<?> notNull(String s) { return Objects.requireNonNull(ok(s)); } //= 200
        }
        """,
        """
        package com.acme;
        import org.springframework.http.*;
        final class Responses {
          static <T> ResponseEntity<T> created(T t) { return new ResponseEntity<>(t, HttpStatus.CREATED); }
          static ResponseEntity.BodyBuilder of(HttpStatus s) { return ResponseEntity.status(s); }
        }
        """);
  }

  @Test
  void ownWrappers() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Api<T> {
            private final HttpStatus status; private final T data;
            private Api(HttpStatus status, T data) { this.status = status; this.data = data; }
            static <T> Api<T> ok(T t) { return new Api<>(HttpStatus.OK, t); }
            static <T> Api<T> fail(HttpStatus s) { return new Api<>(s, null); }
            HttpStatus getStatus() { return status; }
            ResponseEntity<Api<T>> toEntity() { return ResponseEntity.status(status).body(this); }
          }
          @GetMapping Api<String> inBody() { return Api.fail(HttpStatus.NOT_FOUND); } //= 200
          @GetMapping ResponseEntity<?> entity() { return Api.ok("x").toEntity(); } //= 200
          @GetMapping ResponseEntity<?> failedEntity() { return Api.fail(HttpStatus.GONE).toEntity(); } //= 410
          @GetMapping ResponseEntity<?> accessor() { Api<String> a = Api.fail(HttpStatus.CONFLICT); return new ResponseEntity<>(a, a.getStatus()); } //= 409
        }
        """);
  }

  @Test
  void whatABranchAssignsHoldsOnThatBranch() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Failure extends RuntimeException {}
        class Missing extends Failure {}
        class Taken extends Failure {}
        enum Kind { ONE, OTHER, NONE }
        class Wrong extends RuntimeException {
          final Kind kind;
          Wrong(Kind kind) { this.kind = kind; }
        }
        @RestController class C {
          @GetMapping void missing() { throw new Missing(); } //= 404
          @GetMapping void taken() { throw new Taken(); } //= 409
          @GetMapping void failure() { throw new Failure(); } //= 400
          @GetMapping void one() { throw new Wrong(Kind.ONE); } //= 410
          @GetMapping void other() { throw new Wrong(Kind.OTHER); } //= 411
          @GetMapping void none() { throw new Wrong(Kind.NONE); } //= 412
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> handle(Failure e) {
            HttpStatus status = HttpStatus.BAD_REQUEST;
            if (e instanceof Missing) {
              status = HttpStatus.NOT_FOUND;
            } else if (e instanceof Taken) {
              status = HttpStatus.CONFLICT;
            }
            return new ResponseEntity<>("x", status);
          }
          @ExceptionHandler ResponseEntity<String> handle(Wrong e) {
            int status;
            switch (e.kind) {
              case ONE -> status = 410;
              case OTHER -> status = 411;
              default -> status = 412;
            }
            return ResponseEntity.status(status).build();
          }
        }
        """);
  }
}
