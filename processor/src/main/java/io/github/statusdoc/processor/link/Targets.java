package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods run for a call.
 *
 * @param classes all classes
 * @param heirs how they inherit
 */
record Targets(Classes classes, Heirs heirs) {
  /** The methods that may run where one is called on an object. */
  List<Found> of(MethodKey key, boolean isVirtual, Value receiver) {
    if (isVirtual && receiver instanceof Value.Instance object) {
      Optional<Found> found = classes.implementation(key, object.type());
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return isVirtual
        ? heirs.implementations(key)
        : classes.find(key).filter(found -> !found.method().isAbstract()).stream().toList();
  }

  /** Of several methods those for objects like these; the others would not get them (JLS 5.5). */
  List<Found> taking(List<Set<Value>> arguments, List<Found> targets) {
    if (targets.size() < 2 || arguments.stream().noneMatch(Targets::isOfKnownClass)) {
      return targets;
    }
    List<Found> taking = targets.stream().filter(target -> takes(target, arguments)).toList();
    return taking.isEmpty() ? targets : taking;
  }

  private static boolean isOfKnownClass(Set<Value> argument) {
    return !argument.isEmpty() && argument.stream().allMatch(Value.Instance.class::isInstance);
  }

  private boolean takes(Found target, List<Set<Value>> arguments) {
    List<String> types = target.key().parameterTypes();
    for (int i = 0; i < Math.min(types.size(), arguments.size()); i++) {
      String type = types.get(i);
      if (isOfKnownClass(arguments.get(i))
          && classes.find(type).isPresent()
          && arguments.get(i).stream()
              .noneMatch(value -> classes.isSubtype(((Value.Instance) value).type(), type))) {
        return false;
      }
    }
    return true;
  }
}
