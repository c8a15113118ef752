package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What {@code catch} clauses get from code that is not in view. */
class CaughtFromOthersTest {
  private static void check(String handlers) {
    Inferred.check(
        """
        package com.acme;
        import java.io.*;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        class Missing extends RuntimeException {}
        interface Repository { void save(int k); void flush() throws IOException; }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<Void> missing(Missing e) { return ResponseEntity.notFound().build(); }
          @ExceptionHandler ResponseEntity<Void> io(IOException e) { return ResponseEntity.status(503).build(); }
        }
        @RestController class C {
          Repository repository;
          ExecutorService pool;
          private String load(int id) { if (id == 0) throw new Missing(); return ""; }
        """
            + handlers
            + "}\n");
  }

  /** It may be any exception, even where one that is thrown in view gets there, too. */
  @Test
  void besideWhatIsThrownInView() {
    check(
        """
          @PostMapping ResponseEntity<String> asked(int k) { try { if (k == 1) throw new Missing(); repository.save(1); return ResponseEntity.ok(""); } catch (Exception e) { if (e instanceof Missing) return ResponseEntity.status(410).build(); return ResponseEntity.status(502).build(); } } //= 200 410 502
          @PostMapping ResponseEntity<String> choice(int k) { try { if (k == 1) throw new Missing(); repository.save(1); return ResponseEntity.ok(""); } catch (RuntimeException e) { return ResponseEntity.status(e instanceof Missing ? 410 : 502).build(); } } //= 200 410 502
          @PostMapping String rethrown(int k) { try { if (k == 1) throw new Missing(); repository.save(1); return ""; } catch (RuntimeException e) { if (e instanceof Missing) throw e; throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); } } //= 200 404 502
          @PostMapping String helped(int k) { try { return load(k); } catch (RuntimeException e) { throw fail(e); } } //= 200 404 502
          private RuntimeException fail(RuntimeException e) { return e instanceof Missing ? e : new ResponseStatusException(HttpStatus.BAD_GATEWAY); }
          @GetMapping String cause(int k) throws Exception { try { return pool.submit(() -> load(k)).get(); } catch (ExecutionException e) { if (e.getCause() instanceof Missing m) throw m; throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); } } //= 200 404 502
          @PostMapping ResponseEntity<String> onlyThat(int k) { try { if (k == 1) throw new Missing(); return ResponseEntity.ok(""); } catch (Missing e) { return ResponseEntity.status(e instanceof Missing ? 410 : 502).build(); } } //= 200 410
        """);
  }

  /** Who makes objects of a class in view throws them; of others that cannot be said. */
  @Test
  void notWhatOnlyCodeInViewMakes() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.transaction.support.TransactionTemplate;
        import org.springframework.web.bind.annotation.*;
        class Missing extends RuntimeException {}
        class Deep extends Missing {}
        class Declined extends RuntimeException {}
        interface Port { String find(int k); }
        @RestController class C {
          Port port; ExecutorService pool; TransactionTemplate transactions; List<String> list;
          private static int code(Throwable t) { return t instanceof IllegalStateException ? 400 : t instanceof Missing ? 404 : 500; }
          private static void fail(int k) { if (k == 1) throw new Deep(); }
          @GetMapping ResponseEntity<Void> others() { try { port.find(1); return ResponseEntity.ok().build(); } catch (Throwable t) { return ResponseEntity.status(code(t)).build(); } } //= 200 400 500
          @GetMapping ResponseEntity<Void> inView(int k) { try { fail(k); port.find(1); return ResponseEntity.ok().build(); } catch (Throwable t) { return ResponseEntity.status(code(t)).build(); } } //= 200 400 404 500
          @GetMapping ResponseEntity<Void> madeByNobody() { try { port.find(1); return ResponseEntity.ok().build(); } catch (RuntimeException e) { return ResponseEntity.status(e instanceof Declined ? 402 : 500).build(); } } //= 200 402 500
          @GetMapping ResponseEntity<Void> inATask(int k) { try { pool.submit(() -> fail(k)).get(); return ResponseEntity.ok().build(); } catch (Exception e) { return ResponseEntity.status(e.getCause() instanceof Missing ? 404 : 500).build(); } } //= 200 404 500
          @GetMapping ResponseEntity<Void> inATransaction(int k) { try { transactions.execute(s -> { fail(k); return 1; }); return ResponseEntity.ok().build(); } catch (RuntimeException e) { return ResponseEntity.status(e instanceof Missing ? 404 : 500).build(); } } //= 200 404 500
          @GetMapping ResponseEntity<Void> inALoop(int k) { try { list.forEach(s -> fail(k)); return ResponseEntity.ok().build(); } catch (Throwable t) { return ResponseEntity.status(t instanceof Missing ? 404 : 500).build(); } } //= 200 404 500
        }
        """);
  }

  /** What a clause names and throws again is at least that. */
  @Test
  void thrownAgain() {
    check(
        """
          @PostMapping void same() throws IOException { try { repository.flush(); } catch (IOException e) { throw e; } } //= 200 503
          @PostMapping void sometimes(int k) throws IOException { try { repository.flush(); } catch (IOException e) { if (k > 3) throw e; } } //= 200 503
          @PostMapping void last() throws IOException { IOException last = null; for (int i = 0; i < 3; i++) { try { repository.flush(); return; } catch (IOException e) { last = e; } } throw last; } //= 200 503
          @PostMapping void anything() { try { repository.save(1); } catch (RuntimeException e) { throw e; } } //= 200
          @PostMapping void ofOurs() { try { repository.save(1); } catch (Missing e) { throw e; } } //= 200
          @PostMapping void status() { try { repository.save(1); } catch (ResponseStatusException e) { throw e; } catch (RuntimeException e) { throw new ResponseStatusException(HttpStatus.BAD_GATEWAY); } } //= 200 502
          @PostMapping void unmapped() { try { repository.save(1); } catch (IllegalStateException e) { throw e; } } //= 200
        """);
  }

  /** Not even where every exception has an answer. */
  @Test
  void whatMayBeAnythingClaimsNothing() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        interface Repository { void save(int k); }
        @RestControllerAdvice class Advice { @ExceptionHandler ResponseEntity<Void> any(Exception e) { return ResponseEntity.status(503).build(); } }
        @RestController class C {
          Repository repository;
          Future<String> future;
          @PostMapping void anything() { try { repository.save(1); } catch (RuntimeException e) { throw e; } } //= 200
          @PostMapping void wrapped() throws Exception { try { future.get(); } catch (ExecutionException e) { throw e; } } //= 200
          @PostMapping void named() { try { repository.save(1); } catch (IllegalStateException e) { throw e; } } //= 200 503
        }
        """);
  }

  /** Where nothing throws a checked exception, any exception is an unchecked one (JLS 11.2). */
  @Test
  void checkedOrNot() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        interface Port { String find(int k); String load(int k) throws java.io.IOException; <E extends Exception> void any() throws E; }
        @RestController class C {
          Port port; Callable<String> task; AutoCloseable lock;
          private static ResponseEntity<String> fail(Exception e) { return ResponseEntity.status(e instanceof RuntimeException ? 500 : 404).build(); }
          @GetMapping ResponseEntity<String> unchecked() { try { return ResponseEntity.ok(port.find(1)); } catch (Exception e) { return fail(e); } } //= 200 500
          static class Named extends Exception {}
          private static <T extends Throwable> void sneak(Throwable t) throws T { @SuppressWarnings("unchecked") T any = (T) t; throw any; }
          private static void hidden() { C.<RuntimeException>sneak(new Named()); }
          @GetMapping ResponseEntity<String> sneaky() { try { hidden(); return ResponseEntity.ok(""); } catch (Exception e) { return fail(e); } } //= 404 500
          @GetMapping ResponseEntity<String> checked() { try { return ResponseEntity.ok(port.load(1)); } catch (Exception e) { return fail(e); } } //= 200 404 500
          @GetMapping ResponseEntity<String> generic() { try { port.any(); return ResponseEntity.ok(""); } catch (Exception e) { return fail(e); } } //= 200 404 500
          @GetMapping ResponseEntity<String> closing() { try (AutoCloseable l = lock) { return ResponseEntity.ok(port.find(1)); } catch (Exception e) { return fail(e); } } //= 200 404 500
          @GetMapping ResponseEntity<String> called() { try { return ResponseEntity.ok(task.call()); } catch (Exception e) { return fail(e); } } //= 200 404 500
        }
        """);
  }
}
