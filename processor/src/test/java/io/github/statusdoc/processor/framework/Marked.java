package io.github.statusdoc.processor.framework;

import java.util.Optional;

/**
 * A value that is recognized.
 *
 * @param code by which
 */
record Marked(int code) {
  /** An exception that is recognized. */
  static final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    FailureException(int code) {
      super(String.valueOf(code));
      this.code = code;
    }
  }

  /** The code of an exception, or of what it was wrapped around; empty for any other. */
  static Optional<Integer> code(Throwable exception) {
    if (exception == null) {
      return Optional.empty();
    }
    return exception instanceof FailureException failure
        ? Optional.of(failure.code)
        : code(exception.getCause());
  }
}
