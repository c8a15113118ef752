package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.Body.Region;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where what is thrown in a body goes: to a {@code catch} clause or out (JLS 14.20, 11.3). */
final class Raising {
  /** What these catch, they catch whatever it is. */
  private static final Set<String> CATCH_ALL =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  /** What stands for whatever went wrong in a task. */
  private static final Set<String> WRAPPERS =
      Set.of("java.util.concurrent.ExecutionException", "java.util.concurrent.CompletionException");

  private final Classes classes;
  private final Values escaped;
  private final Map<Integer, Region> regions = new HashMap<>();
  private final Map<Leaf.Caught, Values> caught = new HashMap<>();
  private final Set<Leaf.Caught> asked = new HashSet<>();
  private final Deque<Values> attempts = new ArrayDeque<>();
  private int current = Step.NO_REGION;
  private boolean isLate;

  Raising(Classes classes, Body body, Values escaped) {
    this.classes = classes;
    this.escaped = escaped;
    body.regions().forEach(region -> regions.put(region.number(), region));
  }

  void enter(int region) {
    current = region;
  }

  /** Says whether a clause for a type gets what others throw, beside what is thrown in view. */
  static boolean isThrownByOthers(String type) {
    return CATCH_ALL.contains(type) || WRAPPERS.contains(type);
  }

  /**
   * What is thrown here; what others threw is of the type that the clause names, and nothing is
   * claimed where that may be anything, or is a class in view, which others do not throw. Null is
   * what a variable holds before a loop that sets it: a {@code NullPointerException} (JLS 14.18),
   * as of any use of null, is not followed.
   */
  void raise(ControlTerm.Thrown term, Values exceptions, Way here) {
    exceptions.forEach(
        (value, way) -> {
          if (value instanceof Value.Instance || value instanceof Value.Promised) {
            raise(value, isMade(term.exception(), way) ? here : way);
          } else if (value instanceof Value.Foreign others) {
            named(others, classes).forEach(exception -> raise(exception, here));
          } else if (value != Value.Simple.ABSENT) {
            raise(new Value.Unknown(term.site()), here);
          }
        });
  }

  /** What others threw, as far as the clause that caught it says so. */
  static List<Value.Instance> named(Value.Foreign others, Classes classes) {
    return others.types().stream()
        .filter(type -> !others.isCause() && !isThrownByOthers(type))
        .filter(type -> classes.find(type).isEmpty())
        .map(Value.Instance::of)
        .toList();
  }

  /** An exception that is new or that a call gives is thrown here; one that was caught, before. */
  private static boolean isMade(Term exception, Way way) {
    return exception instanceof Term.New
        || (exception instanceof Leaf.Result && way.next() != null);
  }

  /** Says whether a {@code finally} block discards what happens here. */
  boolean isDiscarded() {
    @Nullable Region region = regions.get(current);
    while (region != null && !region.endsAbruptly()) {
      region = regions.get(region.outer());
    }
    return region != null;
  }

  /** What a clause has caught so far; null if it is no clause of this body. */
  @Nullable Values caught(Leaf.Caught clause) {
    if (!regions.containsKey(clause.region())) {
      return null;
    }
    asked.add(clause);
    return caught.computeIfAbsent(clause, c -> new Values());
  }

  /** Says whether a clause has caught something after it was asked: in a loop, what it kept. */
  boolean isLate() {
    return isLate;
  }

  /** How much is known to be caught. */
  int known() {
    return caught.values().stream().mapToInt(Values::weight).sum();
  }

  /** What a clause catches that libraries throw; empty if it is no clause of this body. */
  List<String> types(Leaf.Caught clause) {
    Region region = regions.get(clause.region());
    if (region == null || clause.clause() >= region.clauses().size()) {
      return List.of();
    }
    List<String> named = region.clauses().get(clause.clause());
    return named.size() == 1
        ? named
        : named.stream().filter(type -> named.stream().noneMatch(o -> isAbove(type, o))).toList();
  }

  private boolean isAbove(String type, String other) {
    return !type.equals(other) && classes.isSubtype(other, type);
  }

  void raise(Value exception, Way way) {
    if (attempts.isEmpty()) {
      raise(exception, way, current);
    } else {
      attempts.peek().add(exception, way);
    }
  }

  /** Does something and takes what it throws. */
  Values attempt(Supplier<Values> action, Values thrown) {
    attempts.push(thrown);
    try {
      return action.get();
    } finally {
      attempts.pop();
    }
  }

  private void raise(Value exception, Way way, int number) {
    Region region = regions.get(number);
    if (region == null) {
      escaped.add(exception, way);
      return;
    }
    for (int i = 0; i < region.clauses().size(); i++) {
      if (catches(region.clauses().get(i), exception)) {
        take(new Leaf.Caught(number, i), exception, way);
        return;
      }
    }
    if (!region.endsAbruptly()) {
      raise(exception, way, region.outer());
    }
  }

  private void take(Leaf.Caught clause, Value exception, Way way) {
    Values known = caught.computeIfAbsent(clause, c -> new Values());
    int before = known.weight();
    known.add(exception, way);
    isLate |= known.weight() != before && asked.contains(clause);
  }

  private boolean catches(List<String> types, Value exception) {
    if (exception instanceof Value.Instance object) {
      return types.stream().anyMatch(type -> classes.isSubtype(object.type(), type));
    }
    return types.stream().anyMatch(CATCH_ALL::contains);
  }
}
