package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.ExceptionStatuses.Handled;
import io.github.statusdoc.processor.link.ExceptionStatuses.Reply;
import io.github.statusdoc.processor.link.Handling.Candidate;
import io.github.statusdoc.processor.summary.Reach;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an application's own resolvers of exceptions answer: those of a negative order come before
 * what the framework answers by itself, the others get what that leaves.
 */
final class LastHandlers {
  private final Handling handling;
  private final Objects objects;
  private final Handled handled;

  LastHandlers(Handling handling, Objects objects, Handled handled) {
    this.handling = handling;
    this.objects = objects;
    this.handled = handled;
  }

  /**
   * What is answered for an exception that no handler takes.
   *
   * @param isTaken whether the framework answers it by itself
   * @param usual what it answers then
   */
  List<Integer> codes(
      Value.Instance exception, boolean isTaken, List<Integer> usual, String framework) {
    Set<Integer> codes = new LinkedHashSet<>();
    for (Candidate candidate : handling.last(exception, framework)) {
      long order = candidate.bean().reach().order();
      if (isTaken && order >= 0) {
        break;
      }
      Set<Integer> own = new LinkedHashSet<>();
      boolean isLeft = replies(candidate, exception, own);
      if (isTaken && order == Reach.UNKNOWN && !own.isEmpty()) {
        return List.of(Outcome.UNKNOWN);
      }
      codes.addAll(own);
      if (!isLeft) {
        return List.copyOf(codes);
      }
    }
    codes.addAll(usual);
    return List.copyOf(codes);
  }

  /** Adds what one answers, and says whether it may leave the exception to the next. */
  private boolean replies(Candidate candidate, Value.Instance exception, Set<Integer> codes) {
    boolean isLeft = false;
    for (Value.Instance variant : objects.variants(exception)) {
      Found found = java.util.Objects.requireNonNull(candidate.found());
      Reply reply = handled.reply(candidate, found, variant);
      codes.addAll(reply.codes());
      for (Value failed : reply.failed()) {
        isLeft |= failed.equals(variant);
        if (!failed.equals(variant)) {
          codes.add(Outcome.UNKNOWN);
        }
      }
      isLeft |= reply.isLeft();
    }
    return isLeft;
  }
}
