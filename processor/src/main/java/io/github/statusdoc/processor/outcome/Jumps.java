package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The loops and switches around a point, and what is known where they are left early.
 *
 * <p>A jump to a label counts as one out of the innermost loop.
 */
final class Jumps {
  private final Flow flow;
  private final Deque<List<Knowledge>> targets = new ArrayDeque<>();

  Jumps(Flow flow) {
    this.flow = flow;
  }

  void jump() {
    if (!targets.isEmpty()) {
      targets.peek().add(flow.known());
    }
    flow.leave();
  }

  /** Reads what may be done any number of times, read as once or never. */
  void loop(boolean isEndless, Runnable body) {
    Knowledge before = flow.known();
    once(body);
    flow.know((isEndless ? before.unreachable() : before).join(flow.known()));
  }

  /** Reads what a {@code break} inside leaves. */
  void once(Runnable body) {
    List<Condition> outside = flow.conditions();
    List<Knowledge> exits = new ArrayList<>(0);
    targets.push(exits);
    body.run();
    targets.pop();
    for (Knowledge exit : exits) {
      flow.know(flow.known().join(exit));
    }
    flow.under(outside);
  }
}
