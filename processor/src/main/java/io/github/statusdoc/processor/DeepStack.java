package io.github.statusdoc.processor;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
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
    run(task, deep -> new Thread(null, deep, "statusdoc", BYTES).start());
  }

  /** The same by another way to such a stack. */
  static void run(Runnable task, Executor deep) {
    FutureTask<?> future = new FutureTask<>(task, true);
    start(future, deep);
    try {
      await(future);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw failed.getCause() instanceof Error error ? error : new AssertionError(failed);
    }
  }

  /** Where the address space has no room for the stack, the caller's own has to do. */
  private static void start(Runnable task, Executor deep) {
    try {
      deep.execute(task);
    } catch (OutOfMemoryError noRoom) {
      task.run();
    }
  }

  /** The compiler must not go on while its tables are being read. */
  private static void await(Future<?> future) throws ExecutionException {
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          future.get();
          return;
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
