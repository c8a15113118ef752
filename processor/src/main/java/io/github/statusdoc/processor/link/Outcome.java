package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.MethodKey;
import org.jspecify.annotations.Nullable;

/**
 * What a method answers in the end.
 *
 * @param code the status, or {@link #UNKNOWN}
 * @param way the way to where it comes from
 * @param mapping how an exception becomes the status, or null for no exception
 * @param isImplicit whether the framework gives the status, since the code names none
 * @param mayBeAbsent whether the method may return null or nothing as well, for all that is known
 */
public record Outcome(
    int code, Way way, @Nullable Mapping mapping, boolean isImplicit, boolean mayBeAbsent) {
  /** The code of an outcome that cannot be told. */
  public static final int UNKNOWN = 0;

  /**
   * How an exception becomes a status.
   *
   * @param exception the qualified name of the exception; empty for the promise of a contract
   * @param handler the method that handles it, or null if it carries its status itself
   * @param lost the way in that method to a status that cannot be told, or null
   */
  public record Mapping(String exception, @Nullable MethodKey handler, @Nullable Way lost) {
    static Mapping of(String exception) {
      return new Mapping(exception, null, null);
    }
  }

  /** The same where it comes in another way, too. */
  Outcome or(Outcome other) {
    Outcome kept = way.isSuppressed() && !other.way.isSuppressed() ? other : this;
    return mayBeAbsent || other.mayBeAbsent ? kept.perhapsAbsent() : kept;
  }

  /** The same of a method that may return null or nothing as well. */
  Outcome perhapsAbsent() {
    return new Outcome(code, way, mapping, isImplicit, true);
  }

  /**
   * Says whether the status is known.
   *
   * @return false for an unknown outcome
   */
  public boolean isKnown() {
    return code != UNKNOWN;
  }
}
