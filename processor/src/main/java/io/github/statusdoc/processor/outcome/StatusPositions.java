package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;

/** The parameters of a framework's method that take a status. */
final class StatusPositions {
  private StatusPositions() {}

  /**
   * The indexes of the parameters that become a status. What a method merely gives back, as {@code
   * Optional.of} does, is none.
   */
  static List<Integer> in(FrameworkCall call) {
    return call.term() instanceof Leaf && call.effect() != Effect.WRITES
        ? List.of()
        : in(call.term());
  }

  private static List<Integer> in(Term term) {
    if (term instanceof Term.Response response) {
      return in(response.status());
    } else if (term instanceof Term.Sent sent) {
      return in(sent.status());
    } else if (term instanceof Term.StatusOf status) {
      return in(status.of());
    }
    return term instanceof Leaf.Argument argument ? List.of(argument.index()) : List.of();
  }
}
