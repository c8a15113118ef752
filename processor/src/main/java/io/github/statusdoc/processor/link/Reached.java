package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The methods that a method of an object calls, and those that they call. */
final class Reached {
  private final Classes classes;
  private final Targets targets;
  private final Value.Instance object;
  private final Parts parts = new Parts();
  private final Set<MethodKey> seen = new HashSet<>();
  private final Deque<Found> left = new ArrayDeque<>();

  private Reached(Linker linker, Value.Instance object) {
    this.classes = linker.classes();
    this.targets = linker.targets();
    this.object = object;
  }

  /** The first method for which something holds: it, or one that it reaches. */
  static Optional<Found> first(
      Linker linker, Found from, Value.Instance object, Predicate<MethodSummary> isMeant) {
    Reached reached = new Reached(linker, object);
    reached.add(List.of(from));
    while (!reached.left.isEmpty()) {
      Found next = reached.left.remove();
      if (isMeant.test(next.method())) {
        return Optional.of(next);
      }
      reached.parts.forEach(next.method().body(), reached::add);
    }
    return Optional.empty();
  }

  private void add(List<Found> found) {
    found.stream().filter(one -> seen.add(one.key())).forEach(left::add);
  }

  private void add(Term term) {
    if (term instanceof ControlTerm.Call call) {
      add(targets.of(call.method(), call.isVirtual(), receiver(call)));
    }
  }

  /** What a class calls on itself, its objects have. */
  private Value receiver(ControlTerm.Call call) {
    boolean isOwn =
        Term.Typed.bare(call.receiver()) == Leaf.Simple.THIS
            && classes.isSubtype(object.type(), call.method().type());
    return isOwn ? object : Value.Simple.PLAIN;
  }
}
