package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodSummary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The classes whose objects differ in what matters here; others are as good as plain values. */
final class ToldApart {
  private final Classes classes;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> askers = new HashMap<>();

  ToldApart(Classes classes) {
    this.classes = classes;
  }

  /** Says whether an object is told apart from others whatever its constructor got. */
  boolean isOf(String type) {
    return known.computeIfAbsent(type, this::isToldApart);
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
    return Stream.concat(Stream.of(type), classes.supertypes(type).stream())
        .map(classes::find)
        .flatMap(Optional::stream)
        .anyMatch(isMeant);
  }
}
