package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * The statements around a point that may be left early, and what is known where they are left (JLS
 * 14.15, 14.16, 14.21).
 */
final class Jumps {
  /** What can be left. */
  enum Kind {
    LOOP,
    SWITCH,
    SWITCH_EXPRESSION,
    LABELLED
  }

  private record Target(
      Kind kind,
      @Nullable Name label,
      Knowledge before,
      List<Knowledge> exits,
      List<Knowledge> continued) {
    static Target of(Kind kind, @Nullable Name label, Knowledge before) {
      return new Target(kind, label, before, new ArrayList<>(0), new ArrayList<>(0));
    }

    /** What differs at the point that is left, differs on the way to it. */
    void leave(Knowledge known, List<Condition> conditions) {
      exits.add(kind == Kind.LOOP ? known : known.guarded(conditions, before));
    }
  }

  /** How many points were left so far, in the order of what is around. */
  record Mark(List<Integer> exits, List<Integer> continued) {}

  /**
   * A loop is read again while a round changes what the next one knows. Of the variables of a loop
   * with more rounds nothing is known.
   */
  private static final int MOST_ROUNDS = 4;

  /**
   * Inside of two others a loop may be read 64 times, and 4 times as often inside of each more. Of
   * all those in a method only so many rounds are read again before nothing is known of variables.
   */
  private static final int MOST_DEEP_ROUNDS = 256;

  private static final int DEEP = 3;

  private static final Parts PARTS = new Parts();

  private final Flow flow;
  private final Reading reading;
  private final Deque<Target> targets = new ArrayDeque<>();
  private int deepRounds;

  Jumps(Flow flow, Reading reading) {
    this.flow = flow;
    this.reading = reading;
  }

  Mark mark() {
    return new Mark(
        targets.stream().map(target -> target.exits().size()).toList(),
        targets.stream().map(target -> target.continued().size()).toList());
  }

  /** A block runs on the way from the points that were left since. */
  void goThrough(UnaryOperator<Knowledge> block, Mark since) {
    int number = 0;
    for (Target target : targets) {
      goThrough(block, target.exits(), since.exits().get(number));
      goThrough(block, target.continued(), since.continued().get(number));
      number++;
    }
  }

  private static void goThrough(UnaryOperator<Knowledge> block, List<Knowledge> left, int since) {
    left.subList(since, left.size()).replaceAll(block);
  }

  /** {@code break}, with the label or out of the innermost loop or switch. */
  void exit(@Nullable Name label) {
    leave(label == null ? Jumps::isBreakable : target -> label.equals(target.label()));
  }

  /** {@code yield}. */
  void yielded() {
    leave(target -> target.kind() == Kind.SWITCH_EXPRESSION);
  }

  private static boolean isBreakable(Target target) {
    return target.kind() == Kind.LOOP || target.kind() == Kind.SWITCH;
  }

  private void leave(Predicate<Target> isMeant) {
    targets.stream()
        .filter(isMeant)
        .findFirst()
        .ifPresent(target -> target.leave(flow.known(), flow.conditions()));
    flow.leave();
  }

  /** How often the innermost statement was left so far. */
  int left() {
    return targets.element().exits().size();
  }

  /** What is known behind the innermost statement so far, with what is known at its end. */
  Knowledge leftWith(Knowledge end) {
    return targets.element().exits().stream().reduce(end, Knowledge::join);
  }

  /** {@code continue}: the loop that a label means is the one right inside it. */
  void next(@Nullable Name label) {
    (label == null ? innermost() : inside(label))
        .ifPresent(loop -> loop.continued().add(flow.known()));
    flow.leave();
  }

  private Optional<Target> innermost() {
    return targets.stream().filter(target -> target.kind() == Kind.LOOP).findFirst();
  }

  private Optional<Target> inside(Name label) {
    Target last = null;
    for (Target target : targets) {
      if (label.equals(target.label())) {
        return Optional.ofNullable(last);
      }
      last = target;
    }
    return Optional.empty();
  }

  /** One round of a loop. */
  interface Round {
    /**
     * Reads it, and what is done before the next one.
     *
     * @return what is known where the loop ends by itself
     */
    Knowledge read();
  }

  /** Where {@code continue} goes on: at the end of the body, whatever was asked in it. */
  void endBody(List<Condition> before) {
    Target loop = targets.element();
    if (!loop.continued().isEmpty()) {
      flow.under(before);
      loop.continued().forEach(this::join);
    }
  }

  /** A round as it was read: what the next one knows, and which variables it assigns. */
  private record Turn(
      Target loop, Knowledge end, Knowledge again, boolean isLast, Set<Element> assigned) {}

  /**
   * Reads what may be done any number of times.
   *
   * @param round reads one round
   */
  void loop(Round round) {
    Rewind rewind = Rewind.of(flow, reading);
    Turn turn = read(round, flow.known(), rewind);
    for (int number = 1; !turn.isLast() && number < MOST_ROUNDS && mayReadAgain(); number++) {
      turn = readAgain(round, turn.again(), rewind);
    }
    if (!turn.isLast()) {
      turn = readAgain(round, untold(turn), rewind);
    }
    flow.know(turn.end());
    turn.loop().exits().forEach(this::join);
  }

  private Turn readAgain(Round round, Knowledge start, Rewind rewind) {
    rewind.run();
    return read(round, start, rewind);
  }

  private Turn read(Round round, Knowledge start, Rewind rewind) {
    List<Knowledge> ends = new ArrayList<>(1);
    Target loop = Target.of(Kind.LOOP, null, start);
    flow.know(start);
    flow.past().mayHaveChanged(); // by an earlier round
    Recorded recorded = flow.recording(() -> read(loop, () -> ends.add(round.read())));
    flow.past().mayHaveChanged();
    Knowledge again = start.join(rewind.oneRoundLater(flow.known()));
    Set<Element> assigned = recorded.values().keySet();
    return new Turn(loop, ends.get(0), again, rewind.knewAsMuch(start, again), assigned);
  }

  /** What the first round knows where any other may have gone before. */
  private Knowledge untold(Turn turn) {
    Knowledge known = turn.again();
    for (Element variable : turn.assigned()) {
      if (!isCause(known.variable(variable))) {
        known = known.with(variable, reading.untold(variable.asType()));
      }
    }
    return known;
  }

  /** Who goes through the causes of an exception, comes to the last after so many rounds. */
  private static boolean isCause(Term term) {
    return (term instanceof Term.Field field && field.name().equals(FieldKey.CAUSE))
        || term.accept(PARTS).stream().anyMatch(Jumps::isCause);
  }

  private boolean mayReadAgain() {
    long around = targets.stream().filter(target -> target.kind() == Kind.LOOP).count();
    return around < DEEP || deepRounds++ < MOST_DEEP_ROUNDS;
  }

  /** Reads what a {@code break} or a {@code yield} inside leaves. */
  void once(Kind kind, @Nullable Name label, Runnable body) {
    read(Target.of(kind, label, flow.known()), body).exits().forEach(this::join);
  }

  private Target read(Target target, Runnable body) {
    var outside = flow.conditions();
    targets.push(target);
    body.run();
    targets.pop();
    flow.under(outside);
    return target;
  }

  private void join(Knowledge other) {
    flow.know(flow.known().join(other));
  }
}
