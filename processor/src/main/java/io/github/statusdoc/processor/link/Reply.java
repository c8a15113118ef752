package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Handling.Candidate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an exception handler does for an exception.
 *
 * @param codes what it answers
 * @param lost the way to the first status that cannot be told; null where all are known
 * @param isLeft whether it may leave the exception to others, by throwing one for example
 * @param failed the exceptions that a container which it returns carries, and promised statuses
 */
record Reply(List<Integer> codes, @Nullable Way lost, boolean isLeft, Set<Value> failed) {
  /** Asks a handler. */
  interface Handled {
    Reply reply(Candidate candidate, Found found, Value exception);
  }
}
