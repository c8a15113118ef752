package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Answers that come later: futures, callables, deferred results. */
class FutureTest {
  @Test
  void futures() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          interface Service { CompletableFuture<String> find(long id); }
          Service service;
          @GetMapping CompletableFuture<String> value(long id) { return service.find(id); } //= 200
          @GetMapping CompletableFuture<ResponseEntity<String>> supplied() { return CompletableFuture.supplyAsync(() -> ResponseEntity.status(201).body("x")); } //= 201
          @GetMapping CompletableFuture<ResponseEntity<String>> completed() { return CompletableFuture.completedFuture(ResponseEntity.accepted().build()); } //= 202
          @GetMapping CompletableFuture<ResponseEntity<String>> applied(long id) { return service.find(id).thenApply(ResponseEntity::ok); } //= 200
          @GetMapping CompletionStage<ResponseEntity<String>> composed(long id) { return service.find(id).thenCompose(s -> CompletableFuture.completedFuture(ResponseEntity.status(207).body(s))); } //= 207
          @GetMapping CompletableFuture<ResponseEntity<String>> recovered(long id) { return service.find(id).thenApply(ResponseEntity::ok).exceptionally(e -> ResponseEntity.status(503).build()); } //= 200 503
          @GetMapping CompletableFuture<ResponseEntity<String>> handled(long id) { return service.find(id).handle((s, e) -> e == null ? ResponseEntity.ok(s) : ResponseEntity.status(502).build()); } //= 200 502
          @GetMapping CompletableFuture<String> failed() { return CompletableFuture.failedFuture(new ResponseStatusException(HttpStatus.GONE)); } //= 410
          @GetMapping CompletableFuture<String> thrown() { return CompletableFuture.supplyAsync(() -> { throw new ResponseStatusException(HttpStatus.CONFLICT); }); } //= 409
          @GetMapping ResponseEntity<String> joined(long id) { return service.find(id).thenApply(ResponseEntity::ok).join(); } //= 200
          @GetMapping ResponseEntity<String> got(long id) throws Exception { return service.find(id).thenApply(ResponseEntity::ok).get(); } //= 200
          @GetMapping CompletableFuture<ResponseEntity<String>> given(CompletableFuture<ResponseEntity<String>> f) { return f; } //= ?
          @GetMapping CompletableFuture<ResponseEntity<String>> byHand() { CompletableFuture<ResponseEntity<String>> f = new CompletableFuture<>(); f.complete(ResponseEntity.ok("x")); return f; } //= ?
        }
        """);
  }

  /** Who waits for a future gets what failed in it as the cause of another exception. */
  @Test
  void waitedFor() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException {}
          ExecutorService executor;
          private String find() { throw new Conflict(); }
          @GetMapping String joined() { return CompletableFuture.supplyAsync(this::find).join(); } //= 409
          @GetMapping String got() throws Exception { return CompletableFuture.supplyAsync(this::find).get(); } //= 409
          @GetMapping String inTime() throws Exception { return executor.submit(this::find).get(1, TimeUnit.SECONDS); } //= 409
          @GetMapping String joinedAndCaught() { try { return CompletableFuture.supplyAsync(this::find).join(); } catch (CompletionException e) { return "x"; } } //= 200
          @GetMapping String joinedAndNotCaught() { try { return CompletableFuture.supplyAsync(this::find).join(); } catch (Conflict e) { return "x"; } } //= 200 409
          @GetMapping String gotAndCaught() throws InterruptedException { try { return executor.submit(this::find).get(); } catch (ExecutionException e) { return "x"; } } //= 200
          @GetMapping String unwrapped() throws InterruptedException { try { return executor.submit(this::find).get(); } catch (ExecutionException e) { throw (RuntimeException) e.getCause(); } } //= 409
          @GetMapping String rethrown() { try { return executor.submit(this::find).get(); } catch (Exception e) { throw new IllegalStateException(e); } } //= 409
          @GetMapping ResponseEntity<String> asked() throws InterruptedException { //= 200 410 502
            try { return ResponseEntity.ok(executor.submit(this::find).get()); }
            catch (ExecutionException e) { return ResponseEntity.status(e.getCause() instanceof Conflict ? 410 : 502).build(); }
          }
          @GetMapping CompletableFuture<String> byHand(int i) { CompletableFuture<String> f = new CompletableFuture<>(); f.completeExceptionally(new Conflict()); return f; } //= ?
          @GetMapping CompletableFuture<Object> responseByHand(int i) { CompletableFuture<Object> f = new CompletableFuture<>(); f.complete(ResponseEntity.accepted().build()); return f; } //= ?
        }
        """);
  }

  /** Jakarta REST does not look at causes. */
  @Test
  void waitedForInJakartaRest() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import jakarta.ws.rs.ext.*;
        import java.util.concurrent.*;
        @Path("/") class C {
          private String find() { throw new ClientErrorException(410); }
          @GET @Path("a") public String joined() { return CompletableFuture.supplyAsync(this::find).join(); } //= 502
          @GET @Path("b") public String caught() { try { return CompletableFuture.supplyAsync(this::find).join(); } catch (CompletionException e) { throw new IllegalStateException(e); } } //= 412
        }
        @Provider class Completion implements ExceptionMapper<CompletionException> {
          public Response toResponse(CompletionException e) { return Response.status(502).build(); }
        }
        @Provider class State implements ExceptionMapper<IllegalStateException> {
          public Response toResponse(IllegalStateException e) { return Response.status(412).build(); }
        }
        """);
  }

  @Test
  void callables() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.Callable;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          @GetMapping Callable<String> value() { return () -> "x"; } //= 200
          @GetMapping Callable<ResponseEntity<String>> response(boolean b) { return () -> b ? ResponseEntity.ok("x") : ResponseEntity.status(409).build(); } //= 200 409
          @GetMapping Callable<ResponseEntity<String>> reference() { return this::made; } //= 201
          private ResponseEntity<String> made() { return ResponseEntity.status(201).body("x"); }
          @GetMapping Callable<String> failing() { return () -> { throw new ResponseStatusException(HttpStatus.GONE); }; } //= 410
          @GetMapping Callable<ResponseEntity<String>> kept() { Callable<ResponseEntity<String>> c = () -> ResponseEntity.accepted().build(); return c; } //= 202
          @GetMapping WebAsyncTask<ResponseEntity<String>> namedTask() { return new WebAsyncTask<>(1000L, "pool", () -> ResponseEntity.status(207).body("x")); } //= 207
          @GetMapping WebAsyncTask<ResponseEntity<String>> taskOf(org.springframework.core.task.AsyncTaskExecutor e) { return new WebAsyncTask<>(1000L, e, () -> ResponseEntity.status(207).body("x")); } //= 207
          @GetMapping WebAsyncTask<ResponseEntity<String>> task() { return new WebAsyncTask<>(1000L, () -> ResponseEntity.status(207).body("x")); } //= 207
          @GetMapping Callable<ResponseEntity<String>> anonymous() { return new Callable<>() { public ResponseEntity<String> call() { return ResponseEntity.status(203).build(); } }; } //= 203
        }
        """);
  }

  @Test
  void deferredResults() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.DeferredResult;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          java.util.concurrent.Executor executor;
          @GetMapping DeferredResult<ResponseEntity<String>> later() { DeferredResult<ResponseEntity<String>> r = new DeferredResult<>(); r.setResult(ResponseEntity.status(201).body("x")); return r; } //= 201
          @GetMapping DeferredResult<ResponseEntity<String>> inALambda(boolean b) { //= 200 409
            DeferredResult<ResponseEntity<String>> r = new DeferredResult<>();
            executor.execute(() -> r.setResult(b ? ResponseEntity.ok("x") : ResponseEntity.status(409).build()));
            return r;
          }
          @GetMapping DeferredResult<ResponseEntity<String>> error() { DeferredResult<ResponseEntity<String>> r = new DeferredResult<>(); r.setErrorResult(ResponseEntity.status(503).body("x")); return r; } //= 503
          @GetMapping DeferredResult<ResponseEntity<String>> timeout() { DeferredResult<ResponseEntity<String>> r = new DeferredResult<>(1000L, ResponseEntity.status(504).build()); r.setResult(ResponseEntity.ok("x")); return r; } //= 200 504
          @GetMapping DeferredResult<ResponseEntity<String>> timeoutSupplied() { return new DeferredResult<>(1000L, () -> ResponseEntity.status(503).build()); } //= 503
          @GetMapping DeferredResult<ResponseEntity<String>> onTimeout() { DeferredResult<ResponseEntity<String>> r = new DeferredResult<>(1000L); r.onTimeout(() -> r.setErrorResult(ResponseEntity.status(504).build())); r.setResult(ResponseEntity.ok("x")); return r; } //= 200 504
          @GetMapping DeferredResult<String> value() { DeferredResult<String> r = new DeferredResult<>(); r.setResult("x"); return r; } //= 200
          @GetMapping DeferredResult<String> exception(boolean b) { DeferredResult<String> r = new DeferredResult<>(); if (b) r.setResult("x"); else r.setErrorResult(new ResponseStatusException(HttpStatus.GONE)); return r; } //= 200 410
          @GetMapping DeferredResult<String> onlyException() { DeferredResult<String> r = new DeferredResult<>(); r.setErrorResult(new IllegalStateException(new ResponseStatusException(HttpStatus.CONFLICT))); return r; } //= 409
          @GetMapping DeferredResult<String> caught() { //= 200
            DeferredResult<String> r = new DeferredResult<>();
            executor.execute(() -> { try { r.setResult("x"); } catch (RuntimeException e) { r.setErrorResult(e); } });
            return r;
          }
          @GetMapping DeferredResult<ResponseEntity<String>> nobodySets() { return new DeferredResult<>(); } //= ?
          @GetMapping DeferredResult<ResponseEntity<String>> kept(java.util.Queue<DeferredResult<ResponseEntity<String>>> q) { DeferredResult<ResponseEntity<String>> r = new DeferredResult<>(); q.add(r); return r; } //= ?
        }
        """);
  }

  /** A stage that fails hands its exception on as the cause of another; frameworks unwrap it. */
  @Test
  void functionsOfFailures() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.DeferredResult;
        @RestController class C {
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException {}
          @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE) static class Busy extends RuntimeException { Busy(Throwable t) { super(t); } }
          private String find(int n) { if (n == 1) { throw new Conflict(); } return "x"; }
          private CompletableFuture<String> later(int n) { return CompletableFuture.supplyAsync(() -> find(n)); }
          @GetMapping CompletableFuture<ResponseEntity<String>> cause(int n) { return later(n).thenApply(ResponseEntity::ok).exceptionally(t -> ResponseEntity.status(t.getCause() instanceof Conflict ? 410 : 502).build()); } //= 200 410 502
          @GetMapping CompletableFuture<ResponseEntity<String>> itself(int n) { return later(n).thenApply(ResponseEntity::ok).exceptionally(t -> ResponseEntity.status(t instanceof Conflict ? 410 : 502).build()); } //= 200 502
          @GetMapping CompletableFuture<ResponseEntity<String>> bare() { return CompletableFuture.<ResponseEntity<String>>failedFuture(new Conflict()).exceptionally(t -> ResponseEntity.status(t instanceof Conflict ? 410 : 502).build()); } //= 410
          @GetMapping CompletableFuture<String> thrown(int n) { return later(n).exceptionally(t -> { throw (Conflict) t.getCause(); }); } //= 200 409
          @GetMapping CompletableFuture<String> wrapped(int n) { return later(n).exceptionally(t -> { throw new CompletionException(t.getCause()); }); } //= 200 409
          @GetMapping CompletableFuture<String> busy(int n) { return later(n).exceptionally(t -> { throw new Busy(t); }); } //= 200 503
          @GetMapping CompletableFuture<ResponseEntity<String>> handled(int n) { return later(n).handle((s, t) -> t == null ? ResponseEntity.ok(s) : ResponseEntity.status(t.getCause() instanceof Conflict ? 410 : 502).build()); } //= 200 410 502
          @GetMapping CompletableFuture<ResponseEntity<String>> helped(int n) { return maybe(n).handle((s, t) -> t == null ? ResponseEntity.ok(s) : ResponseEntity.status(t instanceof Conflict ? 410 : 502).build()); } //= 200 410 502
          private CompletableFuture<String> maybe(int n) { return n == 1 ? CompletableFuture.failedFuture(new Conflict()) : CompletableFuture.completedFuture("x"); }
          @GetMapping CompletableFuture<ResponseEntity<String>> dependent(int n) { return maybe(n).thenApply(ResponseEntity::ok).exceptionally(t -> { throw (Conflict) t.getCause(); }); } //= 200 409
          @GetMapping CompletableFuture<ResponseEntity<String>> late(int n) { return later(n).thenApply(ResponseEntity::ok).orTimeout(1, TimeUnit.SECONDS).exceptionally(t -> ResponseEntity.status(t instanceof TimeoutException ? 504 : 502).build()); } //= 200 502 504
          interface Http { CompletableFuture<String> send(); }
          Http http;
          private String check(String s) { if (s.isEmpty()) { throw new Conflict(); } return s; }
          private ResponseEntity<String> onError(Throwable t) { Throwable c = t instanceof CompletionException ? t.getCause() : t; return ResponseEntity.status(c instanceof Conflict ? 410 : 502).build(); }
          @GetMapping CompletableFuture<ResponseEntity<String>> ofOthers() { return http.send().thenApply(this::check).thenApply(ResponseEntity::ok).exceptionally(this::onError); } //= 200 410 502
          @GetMapping DeferredResult<String> deferred(int n) { DeferredResult<String> d = new DeferredResult<>(); later(n).whenComplete((s, t) -> { if (t != null) { d.setErrorResult(t.getCause()); } else { d.setResult(s); } }); return d; } //= 200 409
          @GetMapping DeferredResult<String> chained(int n) { DeferredResult<String> d = new DeferredResult<>(); later(n).thenAccept(d::setResult).exceptionally(t -> { d.setErrorResult(t.getCause()); return null; }); return d; } //= 200 409
        }
        """);
  }
}
