package io.github.statusdoc.processor.catalogue;

/** The class of a status code, its first digit (RFC 9110, Section 15). */
public enum Series {
  /** 1xx, Section 15.2. */
  INFORMATIONAL(1),
  /** 2xx, Section 15.3. */
  SUCCESSFUL(2),
  /** 3xx, Section 15.4. */
  REDIRECTION(3),
  /** 4xx, Section 15.5. */
  CLIENT_ERROR(4),
  /** 5xx, Section 15.6. */
  SERVER_ERROR(5);

  private final int digit;

  Series(int digit) {
    this.digit = digit;
  }

  /**
   * The series of a status code.
   *
   * @param code a valid status code
   * @return its series
   * @throws IllegalArgumentException if the code lies outside 100 to 599
   */
  public static Series of(int code) {
    if (!StatusCode.isValid(code)) {
      throw new IllegalArgumentException("not a status code from 100 to 599: " + code);
    }
    return switch (code / 100) {
      case 1 -> INFORMATIONAL;
      case 2 -> SUCCESSFUL;
      case 3 -> REDIRECTION;
      case 4 -> CLIENT_ERROR;
      default -> SERVER_ERROR;
    };
  }

  /**
   * The first digit with {@code xx}.
   *
   * @return for example {@code 4xx}
   */
  public String label() {
    return digit + "xx";
  }
}
