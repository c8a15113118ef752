package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Functions that Spring calls: in transactions, in other threads, later. */
class SpringTasksTest {
  @Test
  void transactions() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.transaction.TransactionStatus;
        import org.springframework.transaction.reactive.TransactionalOperator;
        import org.springframework.transaction.support.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.*;
        @RestController class C {
          TransactionTemplate template;
          TransactionOperations operations;
          TransactionalOperator operator;
          @GetMapping ResponseEntity<String> inTemplate() { return template.execute(s -> ResponseEntity.accepted().build()); } //= 202
          @GetMapping ResponseEntity<String> inOperations() { return operations.execute(s -> ResponseEntity.accepted().build()); } //= 202
          @GetMapping Flux<ResponseEntity<String>> inOperator() { return operator.execute(s -> Mono.just(ResponseEntity.accepted().build())); } //= 202
          @GetMapping void withoutResult() { //= 200 409
            template.execute(new TransactionCallbackWithoutResult() {
              @Override protected void doInTransactionWithoutResult(TransactionStatus status) { if (status.isNewTransaction()) { throw new Taken(); } }
            });
          }
          @GetMapping void ofAClass() { template.execute(new Callback()); } //= 200 409
          static class Callback extends TransactionCallbackWithoutResult {
            @Override protected void doInTransactionWithoutResult(TransactionStatus status) { if (status.isNewTransaction()) { throw new Taken(); } }
          }
          @GetMapping String ofAnInterface() { return template.execute(new Task()); } //= 200 409
          static class Task implements TransactionCallback<String> {
            @Override public String doInTransaction(TransactionStatus status) { if (status.isNewTransaction()) { throw new Taken(); } return ""; }
          }
          @ResponseStatus(HttpStatus.CONFLICT) static class Taken extends RuntimeException {}
          @GetMapping Mono<ResponseEntity<String>> ofMono() { return operator.transactional(Mono.just(ResponseEntity.accepted().build())); } //= 202
          @GetMapping Flux<ResponseEntity<String>> ofFlux() { return operator.transactional(Flux.just(ResponseEntity.accepted().build())); } //= 202
        }
        """);
  }

  @Test
  void failuresInOtherThreadsAreLost() {
    Inferred.check(
        """
        package com.acme;
        import java.time.*;
        import org.springframework.core.task.*;
        import org.springframework.http.*;
        import org.springframework.scheduling.TaskScheduler;
        import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          TaskExecutor executor; AsyncTaskExecutor async; ThreadPoolTaskExecutor pool; TaskScheduler scheduler;
          private void fail() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
          @GetMapping String executed() { executor.execute(this::fail); return "x"; } //= 200
          @SuppressWarnings({"deprecation", "removal"}) @GetMapping String executedInTime() { async.execute(this::fail, 9); return "x"; } //= 200
          @GetMapping String executedInPool() { pool.execute(this::fail); return "x"; } //= 200
          @GetMapping String scheduled() { scheduler.schedule(this::fail, Instant.now()); return "x"; } //= 200
          @GetMapping String submitted() { async.submit(this::fail); return "x"; } //= 200
          @GetMapping String submittedToPool() { pool.submit(this::fail); return "x"; } //= 200
          @GetMapping String completable() { async.submitCompletable(this::fail); return "x"; } //= 200
        }
        """);
  }

  /** The answer is under way then. */
  @Test
  void callbacksOfEmitters() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        import org.springframework.web.servlet.mvc.method.annotation.*;
        @RestController class C {
          private void fail() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
          @GetMapping SseEmitter events() { //= 200
            SseEmitter emitter = new SseEmitter();
            emitter.onTimeout(() -> fail());
            emitter.onCompletion(this::fail);
            emitter.onError(e -> { throw new ResponseStatusException(HttpStatus.GONE); });
            return emitter;
          }
        }
        """);
  }

  /** Spring gives it to an AsyncUncaughtExceptionHandler; a future carries it to who waits. */
  @Test
  void failuresOfAsyncMethods() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.CompletableFuture;
        import org.springframework.http.*;
        import org.springframework.scheduling.annotation.Async;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        class Mailer {
          void now(int n) { if (n > 0) throw new ResponseStatusException(HttpStatus.CONFLICT); }
          @Async void send(int n) { now(n); }
          @Async CompletableFuture<String> later(int n) { now(n); return CompletableFuture.completedFuture("x"); }
        }
        @Async class Jobs {
          Jobs(int n) { if (n > 0) throw new ResponseStatusException(HttpStatus.GONE); }
          CompletableFuture<String> find(int n) { check(n); return CompletableFuture.completedFuture("x"); }
          void run(int n) { check(n); }
          CompletableFuture<String> start(int n) { run(n); return CompletableFuture.completedFuture("x"); }
          private void check(int n) { if (n > 0) throw new ResponseStatusException(HttpStatus.CONFLICT); }
          CompletableFuture<String> ofAnother(Jobs other, int n) { other.check(n); return CompletableFuture.completedFuture("x"); }
          static void now(int n) { if (n > 0) throw new ResponseStatusException(HttpStatus.LOCKED); }
        }
        interface Audit { void log(); }
        @Async class AsyncAudit implements Audit {
          @Override public void log() { throw new ResponseStatusException(HttpStatus.GONE); }
        }
        interface Sender { @Async void send(); void sendNow(); }
        class MailSender implements Sender {
          @Override public void send() { sendNow(); }
          @Override public void sendNow() { throw new ResponseStatusException(HttpStatus.GONE); }
        }
        class FastSender extends MailSender { @Override public void send() { throw new ResponseStatusException(HttpStatus.LOCKED); } }
        class LateJobs extends Jobs { LateJobs() { super(0); } void add() { throw new ResponseStatusException(HttpStatus.GONE); } }
        @RestController class C {
          Mailer mailer; Audit audit; Sender sender; FastSender fast; LateJobs late;
          @GetMapping String byInterface() { sender.send(); return "x"; } //= 200
          @GetMapping String notMarked() { sender.sendNow(); return "x"; } //= 200 410
          @GetMapping String byInterfaceFarAbove() { fast.send(); return "x"; } //= 200
          @GetMapping String bySuperclass() { late.add(); return "x"; } //= 200
          @GetMapping String now(int n) { mailer.now(n); return "x"; } //= 200 409
          @GetMapping String sent(int n) { mailer.send(n); return "x"; } //= 200
          @GetMapping String logged() { audit.log(); return "x"; } //= 200
          Jobs jobs;
          @GetMapping CompletableFuture<String> ofItsOwn(int n) { return jobs.find(n); } //= 200 409
          @GetMapping CompletableFuture<String> onThis(int n) { return jobs.start(n); } //= 200 409
          @GetMapping CompletableFuture<String> privateOfAnother(int n) { return jobs.ofAnother(jobs, n); } //= 200 409
          @GetMapping String ofTheClass(int n) { Jobs.now(n); return "x"; } //= 200 423
          @GetMapping String made(int n) { new Jobs(n); return "x"; } //= 200 410
          @GetMapping String ran(int n) { jobs.run(n); return "x"; } //= 200
          @GetMapping CompletableFuture<String> awaited(int n) { return mailer.later(n); } //= 200 409
          @GetMapping String forgotten(int n) { mailer.later(n); return "x"; } //= 200
          @GetMapping CompletableFuture<ResponseEntity<String>> recovered(int n) { return mailer.later(n).thenApply(ResponseEntity::ok).exceptionally(t -> ResponseEntity.status(503).build()); } //= 200 503
          @GetMapping String got(int n) throws Exception { return mailer.later(n).get(); } //= 200 409
          @GetMapping String caught(int n) throws InterruptedException { try { return mailer.later(n).get(); } catch (java.util.concurrent.ExecutionException e) { return "x"; } } //= 200
        }
        """);
  }

  @Test
  void whatOtherThreadsYield() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.*;
        import org.springframework.core.task.*;
        import org.springframework.http.*;
        import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.WebAsyncTask;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          AsyncTaskExecutor async; ThreadPoolTaskExecutor pool;
          private void fail() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
          private ResponseEntity<String> accepted() { return ResponseEntity.accepted().build(); }
          @GetMapping ResponseEntity<String> submitted() throws Exception { return async.submit(this::accepted).get(); } //= 202
          @GetMapping ResponseEntity<String> submittedToPool() throws Exception { return pool.submit(this::accepted).get(); } //= 202
          @GetMapping CompletableFuture<ResponseEntity<String>> completable() { return async.submitCompletable(this::accepted); } //= 202
          @GetMapping CompletableFuture<Void> completableOfNothing() { return async.submitCompletable(this::fail); } //= 200 409
          @GetMapping WebAsyncTask<ResponseEntity<String>> timeout() { WebAsyncTask<ResponseEntity<String>> t = new WebAsyncTask<>(this::accepted); t.onTimeout(() -> ResponseEntity.status(503).build()); return t; } //= 202 503
          @GetMapping WebAsyncTask<ResponseEntity<String>> error() { WebAsyncTask<ResponseEntity<String>> t = new WebAsyncTask<>(this::accepted); t.onError(() -> ResponseEntity.status(502).build()); return t; } //= 202 502
        }
        """);
  }
}
