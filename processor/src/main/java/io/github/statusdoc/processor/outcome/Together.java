package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Conditions that hold at one point of a body. What was asked as several cases and is asked again
 * in part leaves the cases that still may be: after {@code if (a && b) return;} there is no {@code
 * b} where {@code a} is true.
 */
final class Together {
  /** Of a point that no run reaches. */
  private static final List<Condition> NEVER =
      List.of(
          new Condition(Leaf.Simple.TRUE, new Condition.Equals(List.of(Leaf.Simple.FALSE)), true));

  /**
   * Those asked last are kept; what holds in fewer cases than is said here is never lost. All of
   * them at each of many questions would make the cost of a method the square of its length.
   */
  private static final int MOST = 24;

  private final List<Condition> all;
  private final Deque<Condition> left;

  private Together(List<Condition> known, List<Condition> more) {
    this.all = new ArrayList<>(known);
    this.left = new ArrayDeque<>(more);
  }

  static List<Condition> of(List<Condition> known, List<Condition> more) {
    return more.isEmpty() ? known : new Together(known, more).run();
  }

  /** What holds now and was not known before. */
  static List<Condition> since(List<Condition> before, List<Condition> now) {
    return now == before
        ? List.of()
        : now.stream().filter(condition -> !before.contains(condition)).toList();
  }

  private List<Condition> run() {
    for (Condition next = left.poll(); next != null; next = left.poll()) {
      List<List<Condition>> cases = Cases.oneOf(next);
      if (!(cases.isEmpty() ? add(next) : addOne(cases))) {
        return NEVER;
      }
    }
    return all.size() > MOST ? List.copyOf(all.subList(all.size() - MOST, all.size())) : all;
  }

  /** Adds a condition; says whether it may hold with the others. */
  private boolean add(Condition added) {
    if (all.stream().anyMatch(added::excludes)) {
      return false;
    } else if (!all.contains(added)) {
      askAgain(added);
      all.add(added);
    }
    return true;
  }

  /** Takes out what is to be added again, with the cases that the condition leaves. */
  private void askAgain(Condition added) {
    for (Condition known : List.copyOf(all)) {
      if (Cases.oneOf(known).stream().anyMatch(one -> one.stream().anyMatch(added::excludes))) {
        all.remove(known);
        left.add(known);
      }
    }
  }

  /** Adds that a case holds; says whether one may. */
  private boolean addOne(List<List<Condition>> cases) {
    List<List<Condition>> possible =
        cases.stream()
            .filter(one -> one.stream().noneMatch(c -> all.stream().anyMatch(c::excludes)))
            .toList();
    if (possible.size() == 1) {
      left.addAll(possible.get(0));
    } else if (!possible.isEmpty() && !all.contains(Cases.isOne(possible))) {
      all.add(Cases.isOne(possible));
    }
    return !possible.isEmpty();
  }
}
