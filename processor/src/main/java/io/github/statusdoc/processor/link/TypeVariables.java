package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the type variables of classes stand for in objects (JLS 8.1.2, 8.1.4). */
final class TypeVariables {
  /** A class and one that it inherits from. */
  private record Line(String type, String above) {}

  private final Classes classes;
  private final Map<Line, List<String>> known = new HashMap<>();

  TypeVariables(Classes classes) {
    this.classes = classes;
  }

  /** A type as it is in an object; what is not known of it may be anything. */
  String in(Value object, String type) {
    return object instanceof Value.Instance instance
        ? TypeArguments.resolve(type, above -> arguments(instance.type(), above))
        : TypeArguments.resolve(type, above -> List.of());
  }

  /** The arguments with which a class inherits from another one; none where nothing is known. */
  List<String> arguments(String type, String above) {
    Line line = new Line(type, above);
    List<String> found = known.get(line);
    if (found == null) {
      known.put(line, List.of()); // what is asked for inside of itself is not known
      found = find(type, above);
      known.put(line, found);
    }
    return found;
  }

  private List<String> find(String type, String above) {
    Optional<ClassSummary> summary = classes.find(type);
    if (summary.isEmpty()) {
      return List.of();
    }
    for (String supertype : summary.get().parameterized()) {
      if (TypeArguments.erased(supertype).equals(above)) {
        return TypeArguments.of(supertype);
      }
    }
    for (String supertype : summary.get().supertypes()) {
      List<String> inherited = arguments(supertype, above);
      if (!inherited.isEmpty()) {
        return inherited; // a class gives all of them, or none
      }
    }
    return List.of();
  }
}
