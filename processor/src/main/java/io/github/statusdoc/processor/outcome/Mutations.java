package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields that the methods of a class set. Constructors give fields their values, and the
 * methods of builders other ones; a field that changes otherwise has none.
 *
 * @param chained fields that methods set which return the object
 * @param changed fields that other methods set, but for setters, of which the calls count
 */
record Mutations(Set<String> chained, Set<String> changed) {
  static Mutations of(Map<String, MethodSummary> methods, Set<String> setters) {
    Mutations found = new Mutations(new HashSet<>(), new HashSet<>());
    for (MethodSummary method : methods.values()) {
      boolean isSetter = setters.contains(method.signature()) && Setters.setsOnlyItsField(method);
      if (!method.isConstructor() && !isSetter) {
        (method.returnsThis() ? found.chained : found.changed).addAll(method.assigned());
      }
    }
    return found;
  }

  /** The same methods without what does not last. */
  Map<String, MethodSummary> takenFrom(Map<String, MethodSummary> methods) {
    if (changed.isEmpty() && chained.isEmpty()) {
      return methods;
    }
    Map<String, MethodSummary> kept = new LinkedHashMap<>();
    methods.forEach((signature, method) -> kept.put(signature, takenFrom(method)));
    return kept;
  }

  private MethodSummary takenFrom(MethodSummary method) {
    return method.with(
        method
            .body()
            .without(step -> step instanceof Step.Assign assign && !lasts(assign.field(), method)));
  }

  /** What a builder's method returns may be dropped: what it was made with lasts no longer. */
  private boolean lasts(String field, MethodSummary method) {
    return !changed.contains(field) && !(method.isConstructor() && chained.contains(field));
  }
}
