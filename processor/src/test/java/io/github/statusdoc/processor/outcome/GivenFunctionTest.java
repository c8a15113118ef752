package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Functions that libraries get, wherever they were written, count as called. */
class GivenFunctionTest {
  private static final String SOURCE =
      """
      package com.acme;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import reactor.core.publisher.*;
      @RestController class C {
        @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException {}
        @ResponseStatus(HttpStatus.GONE) static class Gone extends RuntimeException {}
        org.springframework.core.task.SyncTaskExecutor executor;
        void conflict() { throw new Conflict(); }
        %s
      }
      """;

  @Test
  void writtenElsewhere() {
    Inferred.check(
        SOURCE.formatted(
            """
            @GetMapping("/a") String parameter() { run(this::conflict); return "x"; } //= 200 409
            void run(Runnable r) { executor.execute(r); }
            @GetMapping("/b") String asked() { runIf(() -> conflict()); return "x"; } //= 200 409
            void runIf(Runnable r) { if (r != null) { executor.execute(r); } }
            @GetMapping("/c") String choice(boolean b) { executor.execute(b ? () -> conflict() : () -> { }); return "x"; } //= 200 409
            @GetMapping("/d") String variable(int i) { Runnable r = () -> { }; if (i == 1) { r = this::conflict; } executor.execute(r); return "x"; } //= 200 409
            @GetMapping("/e") String made() { executor.execute(make()); return "x"; } //= 200 409
            Runnable make() { return this::conflict; }
            @GetMapping("/f") String field() { executor.execute(fixed); return "x"; } //= 200 409
            final Runnable fixed = this::conflict;
            @GetMapping("/t") String later() { new Timer().schedule(new TimerTask() { public void run() { conflict(); } }, 10L); return "x"; } //= 200
            @GetMapping("/u") String atTheEnd() { Runtime.getRuntime().addShutdownHook(new Thread() { public void run() { conflict(); } }); return "x"; } //= 200
            @GetMapping("/g") String nothing() { run(() -> { }); return "x"; } //= 200
            """));
  }

  @Test
  void objects() {
    Inferred.check(
        SOURCE.formatted(
            """
            static class Task implements Runnable { public void run() { throw new Gone(); } }
            static class Each implements Consumer<String> { public void accept(String s) { throw new Gone(); } public String toString() { throw new Conflict(); } }
            @GetMapping("/a") String task() { executor.execute(new Task()); return "x"; } //= 200 410
            @GetMapping("/b") String each(List<String> all) { all.forEach(new Each()); return "x"; } //= 200 410
            static class Order implements Comparator<String> { public int compare(String a, String b) { throw new Gone(); } }
            static class All implements Iterable<String> { public Iterator<String> iterator() { throw new Gone(); } }
            @GetMapping("/d") String compared(List<String> all) { all.sort(new Order()); return "x"; } //= 200 410
            @GetMapping("/e") String joined() { return String.join(",", new All()); } //= 200 410
            @GetMapping("/c") String anonymous() { executor.execute(new Runnable() { public void run() { conflict(); } }); return "x"; } //= 200 409
            """));
  }

  /** A callback of a library has a method for success, and one for failure. */
  @Test
  void callbacks() {
    Inferred.check(
        SOURCE.formatted(
            """
            java.nio.channels.AsynchronousFileChannel channel;
            @GetMapping("/a") String both(int i) { //= 200 409 410
              channel.lock("x", new java.nio.channels.CompletionHandler<java.nio.channels.FileLock, String>() {
                public void completed(java.nio.channels.FileLock lock, String s) { if (i == 1) { throw new Conflict(); } }
                public void failed(Throwable t, String s) { gone(); }
                private void gone() { throw new Gone(); }
              });
              return "x";
            }
            @GetMapping("/b") String oneOfAClass(java.nio.file.Path p) throws java.io.IOException { //= 200 410
              java.nio.file.Files.walkFileTree(p, new java.nio.file.SimpleFileVisitor<java.nio.file.Path>() {
                @Override public java.nio.file.FileVisitResult visitFile(java.nio.file.Path f, java.nio.file.attribute.BasicFileAttributes a) { throw new Gone(); }
              });
              return "x";
            }
            interface Client { void call(Callback callback); }
            interface Callback { void ok(String s); void failed(Throwable t); }
            Client client;
            @GetMapping("/d") String ofOnesOwn() { //= 200 410
              client.call(new Callback() { public void ok(String s) { } public void failed(Throwable t) { throw new Gone(); } });
              return "x";
            }
            @GetMapping("/e") Object returned() { return new AbstractMap<String, String>() { public Set<Map.Entry<String, String>> entrySet() { return Set.of(); } public int size() { throw new Gone(); } }; } //= 200
            @GetMapping("/b2") String noCallback() { throw new Gone() { public String getMessage() { return "x"; } public String toString() { return "y"; } }; } //= 410
            """));
  }

  /** What others make of functions that return responses is not known. */
  @Test
  void containers() {
    Inferred.check(
        SOURCE.formatted(
            """
            @GetMapping("/a") Mono<ResponseEntity<String>> combined() { return Flux.combineLatest(Mono.just("x"), Mono.just("y"), (x, y) -> ResponseEntity.status(409).<String>build()).next(); } //= 200 ?
            @GetMapping("/b") Mono<ResponseEntity<String>> using() { //= 409
              return Mono.usingWhen(Mono.just("x"), s -> Mono.just(ResponseEntity.status(409).build()), s -> Mono.empty(), (s, e) -> Mono.empty(), s -> Mono.empty());
            }
            """));
  }
}
