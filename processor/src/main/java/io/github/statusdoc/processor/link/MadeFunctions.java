package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The functions that a circle of methods has made: in each turn it makes them again. */
final class MadeFunctions {
  /** Of more, each is a new one: to compare them would cost more than it tells. */
  private static final int MOST = 20;

  private final IdentityHashMap<Term.Function, List<Value.Closure>> made = new IdentityHashMap<>();

  /** A function with what it sees; where a circle goes round, one of before that sees the same. */
  Value.Closure make(Term.Function function, Evaluation around, boolean isAgain) {
    List<Value.Closure> others = made.computeIfAbsent(function, one -> new ArrayList<>(1));
    if (isAgain && others.size() <= MOST) {
      Usage usage = Usage.of(function.body());
      for (Value.Closure other : others) {
        if (around.tellsTheSame(other.around(), usage)) {
          return other;
        }
      }
    }
    Value.Closure closure = new Value.Closure(function, around);
    others.add(closure);
    return closure;
  }

  /** No circle goes on. */
  void forget() {
    made.clear();
  }
}
