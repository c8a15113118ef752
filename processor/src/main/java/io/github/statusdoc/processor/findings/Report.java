package io.github.statusdoc.processor.findings;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Takes what rules have to say. */
@FunctionalInterface
public interface Report {
  /**
   * Says it, unless it is suppressed or switched off where it points.
   *
   * @param finding what a rule has to say
   * @return whether it was said
   */
  @CanIgnoreReturnValue
  boolean say(Finding finding);
}
