package io.github.statusdoc.processor.catalogue;

/** The range of status codes (RFC 9110, Section 15). */
public final class StatusCode {
  /** The least valid status code. */
  public static final int MIN = 100;

  /** The greatest valid status code. */
  public static final int MAX = 599;

  private StatusCode() {}

  /**
   * Says whether a number can be a status code at all.
   *
   * @param code any number
   * @return true from 100 to 599
   */
  public static boolean isValid(int code) {
    return code >= MIN && code <= MAX;
  }
}
