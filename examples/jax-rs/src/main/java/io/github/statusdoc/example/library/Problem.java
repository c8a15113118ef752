package io.github.statusdoc.example.library;

import java.util.Optional;

/**
 * The body of an error, as RFC 9457 has it.
 *
 * @param description what the status means, for readers of Korean
 */
public record Problem(int status, String title, String detail, String description) {
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(int code, String detail) {
    Optional<HttpStatuses> status = HttpStatuses.of(code);
    return new Problem(
        code,
        status.map(HttpStatuses::reason).orElse(""),
        detail,
        status.map(HttpStatuses::description).orElse(""));
  }
}
