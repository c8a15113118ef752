package io.github.statusdoc.processor.catalogue;

/** The range of status codes (RFC 9110, Section 15). */
public final class StatusCode {
  /** The least valid status code. */
  public static final int MIN = 100;

  /** The greatest valid status code. */
  public static final int MAX = 599;

  private static final int FIRST_ERROR = 400;

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

  /**
   * Says whether a status code is that of an error, the client's or the server's.
   *
   * @param code a status code
   * @return true from 400 on (RFC 9110, Sections 15.5 and 15.6)
   */
  public static boolean isError(int code) {
    return code >= FIRST_ERROR;
  }
}
