package io.github.statusdoc.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * A stack for what follows calls as deep as the code nests them. The stack of the compiler's own
 * thread ends after some hundred of them.
 */
final class DeepStack {
  /** Only what is used of it takes memory. */
  private static final long BYTES = 1L << 29;

  private DeepStack() {}

  /** Runs a task on such a stack, and waits for its end; what it throws is thrown here. */
  static void run(Runnable task) {
    FutureTask<?> future = new FutureTask<>(task, true);
    new Thread(null, future, "statusdoc", BYTES).start();
    try {
      await(future);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw failed.getCause() instanceof Error error ? error : new AssertionError(failed);
    }
  }

  /** The compiler must not go on while its tables are being read. */
  private static void await(Future<?> future) throws ExecutionException {
    boolean isInterrupted = false;
    while (true) {
      try {
        future.get();
        break;
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
