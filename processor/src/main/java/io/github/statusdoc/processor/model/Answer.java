package io.github.statusdoc.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A status that a method answers.
 *
 * @param code the status code, 0 if it cannot be told
 * @param isImplicit whether the framework gives it, since the code names none
 * @param mayBeAbsent whether the method may return null or nothing as well, for all that is known
 * @param place the expression where that is in the same file, else the method at its name
 * @param origin the method or field that makes it, or throws what becomes it; null if that is not
 *     compiled here
 * @param isSuppressed whether it comes only through what says that it need not be declared
 * @param way how the method comes to it, {@code A.find → B.find (B.java:42) → 404}; empty where the
 *     place says all
 */
public record Answer(
    int code,
    boolean isImplicit,
    boolean mayBeAbsent,
    Place place,
    @Nullable Place origin,
    boolean isSuppressed,
    String way) {
  /**
   * Says whether the status is known.
   *
   * @return false if the code does not tell it
   */
  public boolean isKnown() {
    return code != 0;
  }
}
