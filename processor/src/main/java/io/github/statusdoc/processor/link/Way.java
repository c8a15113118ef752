package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import org.jspecify.annotations.Nullable;

/**
 * The way from a method to where an outcome comes from.
 *
 * @param method a method on the way
 * @param site where it goes on to the next, or where the outcome comes from
 * @param next the rest of the way, or null at its end
 * @param isSuppressed whether what comes along it is not to be declared
 */
public record Way(MethodKey method, Site site, @Nullable Way next, boolean isSuppressed) {
  Way(MethodKey method, Site site, @Nullable Way next) {
    this(method, site, next, site.isSuppressed() || (next != null && next.isSuppressed));
  }

  /**
   * The end of the way.
   *
   * @return where the outcome comes from
   */
  public Way last() {
    Way last = this;
    while (last.next != null) {
      last = last.next;
    }
    return last;
  }

  /**
   * The beginning of the way.
   *
   * @return where the method itself goes on, as the end of a way
   */
  public Way first() {
    return next == null ? this : new Way(method, site, null);
  }

  /** How far a reader has to go: not at all, inside the class, or farther. */
  int distance() {
    if (next == null) {
      return 0;
    }
    return last().method().type().equals(method.type()) ? 1 : 2;
  }
}
