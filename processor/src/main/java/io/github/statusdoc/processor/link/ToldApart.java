package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The classes whose objects differ in what matters here; others are as good as plain values. */
final class ToldApart {
  private final Classes classes;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> askers = new HashMap<>();
  private final Map<MethodKey, Boolean> filling = new HashMap<>();

  ToldApart(Classes classes) {
    this.classes = classes;
  }

  /** Says whether an object is told apart from others whatever its constructor got. */
  boolean isOf(String type) {
    return known.computeIfAbsent(type, this::isToldApart);
  }

  /**
   * Says whether a constructor gives objects a status or a constant that it did not get. What
   * methods set, others may have set as well that are not seen, as a library that fills objects.
   */
  boolean isFilledBy(MethodKey constructor) {
    return filling.computeIfAbsent(constructor, this::fills);
  }

  private boolean fills(MethodKey constructor) {
    return classes
        .find(constructor)
        .filter(
            found ->
                isUnchanging(found.type())
                    && found.method().body().steps().stream()
                        .filter(
                            step -> step instanceof Step.Assign || step instanceof Step.Construct)
                        .flatMap(step -> step.terms().stream())
                        .anyMatch(ToldApart::names))
        .isPresent();
  }

  private static boolean isUnchanging(ClassSummary type) {
    return type.methods().values().stream()
        .allMatch(method -> method.isConstructor() || method.assigned().isEmpty());
  }

  private static boolean names(Term term) {
    return term instanceof Leaf.Code
        || term instanceof Leaf.Constant
        || term.accept(new Parts()).stream().anyMatch(ToldApart::names);
  }

  /** Says whether a class, or what it inherits from, asks whether its fields are null. */
  boolean asksNull(String type) {
    return askers.computeIfAbsent(type, name -> isAny(name, ClassSummary::asksNull));
  }

  private boolean isToldApart(String type) {
    return classes.isSubtype(type, Objects.THROWABLE)
        || classes.find(type).filter(this::isToldApart).isPresent()
        || asksNull(type);
  }

  /** By what it is, or by what else it could be. */
  private boolean isToldApart(ClassSummary type) {
    return type.isBuilder()
        || !type.fields().isEmpty()
        || type.methods().values().stream()
            .map(MethodSummary::overrides)
            .anyMatch(k -> !k.isEmpty())
        || type.supertypes().stream().anyMatch(above -> classes.find(above).isPresent());
  }

  private boolean isAny(String type, Predicate<ClassSummary> isMeant) {
    return classes.hierarchy(type).anyMatch(isMeant);
  }
}
