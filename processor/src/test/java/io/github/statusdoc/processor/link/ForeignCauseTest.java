package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What an exception of a library has as its cause, or is, where the code asks for it. */
class ForeignCauseTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import java.io.IOException;
      import java.net.SocketTimeoutException;
      import java.util.concurrent.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.GATEWAY_TIMEOUT) class Timeout extends RuntimeException { }
      @ResponseStatus(HttpStatus.BAD_GATEWAY) class Upstream extends RuntimeException { }
      @ResponseStatus(HttpStatus.CONFLICT) class OfOthers extends RuntimeException { }
      interface Remote { String call() throws IOException; Future<String> ask(); }
      """;

  /** It may be of any class, whatever the exception itself is. */
  @Test
  void askedForItsClass() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              Remote remote;
              @GetMapping String instance() { try { return remote.call(); } catch (IOException e) { if (e.getCause() instanceof InterruptedException) throw new Timeout(); throw new Upstream(); } } //= 200 502 504
              @GetMapping String choice() { try { return remote.call(); } catch (IOException e) { throw e.getCause() instanceof InterruptedException ? new Timeout() : new Upstream(); } } //= 200 502 504
              @GetMapping String variable() { try { return remote.call(); } catch (Exception e) { Throwable t = e.getCause(); if (t instanceof SocketTimeoutException) throw new Timeout(); throw new Upstream(); } } //= 200 502 504
              @GetMapping String passed() { try { return remote.call(); } catch (IOException e) { if (isTimeout(e)) throw new Timeout(); throw new Upstream(); } } //= 200 502 504
              @GetMapping String itself() { try { return remote.call(); } catch (IOException e) { if (e instanceof SocketTimeoutException) throw new Timeout(); throw new Upstream(); } } //= 200 502 504
              @GetMapping String never() { try { return remote.call(); } catch (IOException e) { if ((Throwable) e instanceof InterruptedException) throw new Timeout(); throw new Upstream(); } } //= 200 502
              private static boolean isTimeout(Throwable t) { return t.getCause() instanceof InterruptedException; }
            }
            """);
  }

  /** Who asks for a class that nobody in view makes, and throws that on, expects it of others. */
  @Test
  void thrownOn() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              Remote remote;
              @GetMapping String pattern() throws InterruptedException { try { return remote.ask().get(); } catch (ExecutionException e) { if (e.getCause() instanceof OfOthers known) throw known; throw new Upstream(); } } //= 200 409 502
              @GetMapping String cast() throws InterruptedException { try { return remote.ask().get(); } catch (ExecutionException e) { if (e.getCause() instanceof OfOthers) throw (OfOthers) e.getCause(); throw new Upstream(); } } //= 200 409 502
              @GetMapping String caught() { try { return remote.call(); } catch (Exception e) { if (e instanceof OfOthers) throw (OfOthers) e; throw new Upstream(); } } //= 200 409 502
              @GetMapping String returned() throws InterruptedException { try { return remote.ask().get(); } catch (ExecutionException e) { throw mapped(e.getCause()); } } //= 200 409 502
              @GetMapping String made() { try { return remote.call(); } catch (Exception e) { if (e instanceof Upstream) throw (Upstream) e; throw new Timeout(); } } //= 200 504
              private static RuntimeException mapped(Throwable t) { return t instanceof OfOthers ? (OfOthers) t : new Upstream(); }
            }
            """);
  }

  /** One that is of a class may be of one below it. */
  @Test
  void askedTwice() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              Remote remote;
              @GetMapping String caught() { try { return remote.call(); } catch (Exception e) { if (e instanceof IOException) throw mapped(e); throw new Upstream(); } } //= 200 409 502 504
              @GetMapping String cause() throws InterruptedException { try { return remote.ask().get(); } catch (ExecutionException e) { if (e.getCause() instanceof IOException known) throw mapped(known); throw new Upstream(); } } //= 200 409 502 504
              private static RuntimeException mapped(Exception e) { return e instanceof SocketTimeoutException ? new Timeout() : new OfOthers(); }
            }
            """);
  }
}
