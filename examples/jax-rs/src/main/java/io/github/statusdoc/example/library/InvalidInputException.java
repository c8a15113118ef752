package io.github.statusdoc.example.library;

import io.github.statusdoc.Returns;
import java.io.Serial;

/** The request can be read, but breaks a rule of the library. */
@Returns(HttpStatuses.Code.UNPROCESSABLE_CONTENT)
public final class InvalidInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  InvalidInputException(String message) {
    super(message);
  }
}
