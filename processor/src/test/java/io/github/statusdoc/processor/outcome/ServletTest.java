package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Statuses written to the servlet response, and servlets. */
class ServletTest {
  @Test
  void springHandlers() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import java.io.IOException;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping void written(HttpServletResponse r) { r.setStatus(201); } //= 201
          @GetMapping void constant(HttpServletResponse r) { r.setStatus(HttpServletResponse.SC_ACCEPTED); } //= 202
          @GetMapping void fromEnum(HttpServletResponse r) { r.setStatus(HttpStatus.GONE.value()); } //= 410
          @GetMapping String withBody(HttpServletResponse r) { r.setStatus(201); return "x"; } //= 201
          @GetMapping void sometimes(HttpServletResponse r, boolean b) { if (b) { r.setStatus(409); } } //= 200 409
          @GetMapping void both(HttpServletResponse r, boolean b) { if (b) r.setStatus(409); else r.setStatus(404); } //= 404 409
          @GetMapping void lastWins(HttpServletResponse r) { r.setStatus(409); r.setStatus(404); } //= 404
          @GetMapping void sent(HttpServletResponse r) throws IOException { r.sendError(404); } //= 404
          @GetMapping void sentText(HttpServletResponse r) throws IOException { r.sendError(HttpServletResponse.SC_CONFLICT, "x"); } //= 409
          @GetMapping void sentFirst(HttpServletResponse r) throws IOException { r.sendError(404); r.setStatus(200); } //= 404
          @GetMapping void redirected(HttpServletResponse r) throws IOException { r.sendRedirect("/x"); } //= 302
          @GetMapping void redirectedWith(HttpServletResponse r) throws IOException { r.sendRedirect("/x", 307); } //= 307
          @GetMapping void early(HttpServletResponse r, boolean b) throws IOException { //= 200 403
            if (b) {
              r.sendError(403);
              return;
            }
            r.getWriter().write("x");
          }
          @GetMapping void helper(HttpServletResponse r) { fail(r); } //= 410
          private void fail(HttpServletResponse r) { r.setStatus(410); }
          @GetMapping void maybeHelper(HttpServletResponse r, boolean b) { maybe(r, b); } //= 200 410
          private void maybe(HttpServletResponse r, boolean b) { if (b) r.setStatus(410); }
          private void log(HttpServletResponse r) { r.setHeader("x", "y"); }
          @GetMapping String logged(HttpServletResponse r) { r.setStatus(201); log(r); return "x"; } //= 201
          @GetMapping void overwritten(HttpServletResponse r) { r.setStatus(201); fail(r); } //= 410
          @GetMapping void maybeOverwritten(HttpServletResponse r, boolean b) { r.setStatus(201); maybe(r, b); } //= 201 410
          @GetMapping void twice(HttpServletResponse r, boolean b) { maybe(r, b); r.setStatus(201); log(r); maybe(r, b); log(r); } //= 201 410
          @GetMapping void sentAndMaybe(HttpServletResponse r, boolean b) throws IOException { r.sendError(403); maybe(r, b); } //= 403
          private boolean check(HttpServletResponse r, int i) { if (i == 1) { r.setStatus(409); return false; } return true; }
          @GetMapping String checked(HttpServletResponse r, int i) { if (!check(r, i)) { return null; } r.setStatus(201); return "x"; } //= 201 409
          @GetMapping String checkedAfterwards(HttpServletResponse r, int i) { r.setStatus(201); if (check(r, i)) { return "x"; } return null; } //= 201 409
          @GetMapping String checkedInALoop(HttpServletResponse r, int i) { for (int k = 0; k < i; k++) { boolean ok = check(r, k); if (ok) { return "x"; } } throw new IllegalStateException(); } //= 200 409
          @GetMapping String checkedOnly(HttpServletResponse r, int i) { if (check(r, i)) { return "x"; } throw new IllegalStateException(); } //= 200
          private String token(HttpServletRequest q, HttpServletResponse r) {
            String t = q.getHeader("X");
            if (t == null) { r.setStatus(401); return null; }
            return t;
          }
          @GetMapping void tokenKept(HttpServletRequest q, HttpServletResponse r, int i) { //= 201 401
            String t = token(q, r);
            if (t == null) { return; }
            r.setStatus(201);
          }
          @GetMapping void tokenAtOnce(HttpServletRequest q, HttpServletResponse r) { if (token(q, r) == null) { return; } r.setStatus(201); } //= 201 401
          @GetMapping String either(HttpServletResponse r, int i) { if (!check(r, i) || !check(r, i + 1)) { return null; } r.setStatus(201); return "x"; } //= 201 409
          @GetMapping String bothOf(HttpServletResponse r, int i) { if (check(r, i) && check(r, i + 1)) { r.setStatus(201); return "x"; } return null; } //= 201 409
          private boolean checks(HttpServletResponse r, int i) { return check(r, i) && check(r, i + 1); }
          @GetMapping String wrapped(HttpServletResponse r, int i) { if (!checks(r, i)) { return null; } r.setStatus(201); return "x"; } //= 201 409
          @GetMapping void goesOn(HttpServletResponse r, int i) { if (check(r, i)) { r.setStatus(201); } } //= 201 409
          @GetMapping void goesOnWithElse(HttpServletResponse r, int i) { if (!check(r, i)) { System.gc(); } else { r.setStatus(201); } } //= 201 409
          private HttpStatus inner(HttpServletResponse r) { r.setStatus(201); return HttpStatus.NOT_FOUND; }
          private HttpStatus outer(HttpServletResponse r) { inner(r); return HttpStatus.CONFLICT; }
          @GetMapping String ofTheOuter(HttpServletResponse r) { if (outer(r) == HttpStatus.NOT_FOUND) { throw new IllegalStateException(); } return "x"; } //= 201
          private void mark(HttpServletResponse r, boolean created) { if (created) { r.setStatus(201); } }
          @GetMapping void marked(HttpServletResponse r) { mark(r, true); } //= 201
          @GetMapping void notMarked(HttpServletResponse r) { mark(r, false); } //= 200
          @GetMapping void constantFlag(HttpServletResponse r) { boolean created = true; if (created) { r.setStatus(201); } else { r.setStatus(202); } } //= 201
          @GetMapping void sentUnderACondition(HttpServletResponse r, boolean b) throws IOException { if (b) { r.sendError(403); } r.setStatus(201); } //= 201 403
          private HttpStatus status(HttpServletResponse r, int i) { if (i == 1) { r.setStatus(201); return HttpStatus.NOT_FOUND; } return HttpStatus.CONFLICT; }
          @GetMapping String asked(HttpServletResponse r, int i) { HttpStatus s = status(r, i); if (s == HttpStatus.NOT_FOUND) { throw new IllegalStateException(); } return "x"; } //= 200
          @GetMapping HttpStatus askedAndReturned(HttpServletResponse r, int i) { HttpStatus s = status(r, i); if (s == HttpStatus.NOT_FOUND) { throw new IllegalStateException(); } return s; } //= 200
          @GetMapping void given(HttpServletResponse r, int code) { r.setStatus(code); } //= ?
          @GetMapping ResponseEntity<String> entityWins(HttpServletResponse r) { r.setStatus(409); return ResponseEntity.ok("x"); } //= 200
          @GetMapping ResponseEntity<String> sentBeforeEntity(HttpServletResponse r) throws IOException { r.sendError(409); return null; } //= 409
          @GetMapping void inLambda(HttpServletResponse r, java.util.List<String> l) { l.forEach(s -> r.setStatus(409)); } //= 200 409
          @GetMapping void inLoop(HttpServletResponse r, java.util.List<String> l) { for (String s : l) { r.setStatus(409); } } //= 200 409
          @GetMapping void inTry(HttpServletResponse r) { try { r.getWriter().write("x"); } catch (IOException e) { r.setStatus(500); } } //= 200 500
          @GetMapping @ResponseStatus(HttpStatus.ACCEPTED) void annotationIsLater(HttpServletResponse r) { r.setStatus(409); } //= 202
          @GetMapping @ResponseStatus(HttpStatus.ACCEPTED) void sentIsFinal(HttpServletResponse r) throws IOException { r.sendError(409); } //= 409
        }
        """);
  }

  @Test
  void servlets() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import java.io.IOException;
        class C extends HttpServlet {
          @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException { //= 200 404
            if (q.getParameter("id") == null) {
              r.sendError(HttpServletResponse.SC_NOT_FOUND);
              return;
            }
            r.getWriter().write("x");
          }
          @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) { r.setStatus(201); } //= 201
          @Override protected void doPut(HttpServletRequest q, HttpServletResponse r) throws IOException, jakarta.servlet.ServletException { q.getRequestDispatcher("/x").forward(q, r); } //= 200 ?
          @Override protected void doDelete(HttpServletRequest q, HttpServletResponse r) throws IOException, jakarta.servlet.ServletException { r.setStatus(204); q.getRequestDispatcher("/x").include(q, new HttpServletResponseWrapper(r)); } //= 204
          @Override protected void doHead(HttpServletRequest q, HttpServletResponse r) throws IOException { new Wrapper(r).setStatus(202); } //= 202
          @Override protected void doOptions(HttpServletRequest q, HttpServletResponse r) throws IOException { String id = param(q, r); if (id == null) return; r.setStatus(201); } //= 201 400
          protected String param(HttpServletRequest q, HttpServletResponse r) throws IOException { String v = q.getParameter("id"); if (v == null) { r.sendError(400); return null; } return v; }
          static class Wrapper extends HttpServletResponseWrapper { Wrapper(HttpServletResponse r) { super(r); } }
        }
        """);
  }

  @Test
  void javaxServlets() {
    Inferred.check(
        """
        package com.acme;
        import javax.servlet.http.HttpServletResponse;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping void written(HttpServletResponse r) { r.setStatus(201); } //= 201
          @GetMapping void sent(HttpServletResponse r) throws java.io.IOException { r.sendError(404); } //= 404
        }
        """,
        """
        package javax.servlet.http;
        public interface HttpServletResponse {
          void setStatus(int sc);
          void sendError(int sc) throws java.io.IOException;
        }
        """);
  }

  @Test
  void reactiveResponses() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.http.server.reactive.ServerHttpResponse;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.Mono;
        @RestController class C {
          @GetMapping Mono<String> written(ServerHttpResponse r) { r.setStatusCode(HttpStatus.CREATED); return Mono.just("x"); } //= 201
          @GetMapping Mono<Void> completed(ServerHttpResponse r) { r.setStatusCode(HttpStatus.NO_CONTENT); return r.setComplete(); } //= 204
        }
        """);
  }

  /** What the second operand does may not happen. */
  @Test
  void conditionally() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private boolean deny(HttpServletResponse r) { r.setStatus(403); return true; }
          @GetMapping String and(HttpServletResponse r, int i) { if (i == 1 && deny(r)) { return null; } return "x"; } //= 200 403
          @GetMapping String or(HttpServletResponse r, int i) { return i == 1 || deny(r) ? "x" : "y"; } //= 200 403
          @GetMapping void surely(HttpServletResponse r, int i) { if (i == 1 && deny(r)) { return; } r.setStatus(410); } //= 403 410
          @GetMapping String first(HttpServletResponse r, int i) { return deny(r) && i == 1 ? "x" : "y"; } //= 403
        }
        """,
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        @Path("/") class R {
          @GET public Response builder(@QueryParam("i") int i) { //= 200 404
            Response.ResponseBuilder b = Response.ok();
            if (i == 1 && b.status(404) != null) { i++; }
            return b.build();
          }
        }
        """);
  }

  /** A number as content is content all the same; what carries a status has it. */
  @Test
  void content() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ServerWebExchange;
        import reactor.core.publisher.Mono;
        @RestController class C {
          record View(int code) { static View of(int code) { return new View(code); } }
          static class Failure extends RuntimeException {}
          @GetMapping View made(HttpServletResponse r) { r.setStatus(409); return new View(404); } //= 409
          @GetMapping View fromFactory(HttpServletResponse r) { r.setStatus(409); return View.of(409); } //= 409
          @GetMapping View sometimes(HttpServletResponse r, boolean b) { if (b) { r.setStatus(409); } return View.of(409); } //= 200 409
          @GetMapping int number(HttpServletResponse r) { r.setStatus(201); return 404; } //= 201
          @GetMapping HttpStatus constant(HttpServletResponse r) { r.setStatus(201); return HttpStatus.NOT_FOUND; } //= 201
          private HttpStatus pick(HttpServletResponse r) { r.setStatus(201); return HttpStatus.NOT_FOUND; }
          @GetMapping ResponseEntity<?> ofAHelper(HttpServletResponse r) { return ResponseEntity.status(pick(r)).build(); } //= 404
          @GetMapping ResponseEntity<?> comparedOfAHelper(HttpServletResponse r) { return ResponseEntity.status(pick(r) == HttpStatus.NOT_FOUND ? 410 : 409).build(); } //= 410
          @GetMapping HttpStatus passedOn(HttpServletResponse r) { return pick(r); } //= 201
          @GetMapping View untouched(HttpServletResponse r) { return View.of(409); } //= 200
          @GetMapping Mono<View> later(ServerWebExchange x) { x.getResponse().setStatusCode(HttpStatus.CONFLICT); return Mono.just(View.of(404)); } //= 409
          @GetMapping ProblemDetail carried(HttpServletResponse r) { r.setStatus(409); return ProblemDetail.forStatus(404); } //= 404
          @GetMapping Mono<String> advised() { return Mono.error(new Failure()); } //= 503
        }
        @RestControllerAdvice class A {
          @ExceptionHandler C.View on(C.Failure e, HttpServletResponse r) { r.setStatus(503); return C.View.of(500); }
        }
        """);
  }

  /** What a servlet inherits refuses the method, or calls the servlet's own. */
  @Test
  void inherited() {
    Inferred.check(
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import jakarta.servlet.ServletException;
        import jakarta.servlet.http.*;
        import java.io.IOException;
        class C extends HttpServlet {
          @Returns(200) @Override protected void doDelete(HttpServletRequest q, HttpServletResponse r) throws ServletException, IOException { super.doDelete(q, r); } //= 400 405
          @Returns(200) @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) throws ServletException, IOException { //= 202 400 405
            if (q.getParameter("x") == null) { super.doPost(q, r); return; }
            r.setStatus(202);
          }
          @Returns(200) @Override protected void doHead(HttpServletRequest q, HttpServletResponse r) throws ServletException, IOException { super.doHead(q, r); } //= ?
        }
        """);
  }

  /** What a helper writes counts, also where nobody can tell what it is. */
  @Test
  void notKnownInAHelper() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import java.io.IOException;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private void set(HttpServletResponse r, int code) { r.setStatus(code); }
          private void send(HttpServletResponse r, int code) throws IOException { r.sendError(code); }
          private void either(HttpServletResponse r, int code) { if (code > 0) { r.setStatus(code); } else { r.setStatus(409); } }
          private String read(HttpServletResponse r, int code) { if (code > 0) { r.setStatus(code); return null; } return "x"; }
          @GetMapping void written(HttpServletResponse r, int code) { set(r, code); } //= ?
          @GetMapping String withContent(HttpServletResponse r, int code) { set(r, code); return "x"; } //= ?
          @GetMapping void overwritten(HttpServletResponse r, int code) { set(r, code); r.setStatus(201); } //= 201
          @GetMapping @ResponseStatus(HttpStatus.ACCEPTED) void weaker(HttpServletResponse r, int code) { set(r, code); } //= 202
          @GetMapping void sent(HttpServletResponse r, int code) throws IOException { send(r, code); } //= ?
          @GetMapping @ResponseStatus(HttpStatus.ACCEPTED) void stronger(HttpServletResponse r, int code) throws IOException { send(r, code); } //= ?
          @GetMapping void one(HttpServletResponse r, int code) { either(r, code); } //= 409 ?
          @GetMapping String sometimes(HttpServletResponse r, int code) { return read(r, code); } //= 200 ?
          @GetMapping void asked(HttpServletResponse r, int code) { if (read(r, code) == null) { return; } r.setStatus(201); } //= 201 ?
        }
        """);
  }
}
