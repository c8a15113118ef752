package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constructors that fill the fields of objects of which only the class is known. */
final class Constructors {
  private final Classes classes;
  private final Map<FieldKey, List<MethodKey>> known = new HashMap<>();

  Constructors(Classes classes) {
    this.classes = classes;
  }

  /** All of a class; none where they only pass on what they get: that tells nothing. */
  List<MethodKey> of(String type, String field) {
    return known.computeIfAbsent(new FieldKey(type, field), this::find);
  }

  private List<MethodKey> find(FieldKey field) {
    List<MethodSummary> all =
        classes.find(field.type()).map(ClassSummary::constructors).orElse(List.of());
    return all.stream()
            .flatMap(constructor -> constructor.body().steps().stream())
            .noneMatch(step -> gives(step, field))
        ? List.of()
        : all.stream().map(one -> new MethodKey(field.type(), one.signature())).toList();
  }

  /** Also where it calls another constructor of the class, which gets something from here. */
  private static boolean gives(Step step, FieldKey field) {
    if (step instanceof Step.Assign assign) {
      return assign.field().equals(field.name()) && !(assign.value() instanceof Leaf.Argument);
    }
    return step instanceof Step.Construct other
        && other.constructor().constructor().type().equals(field.type());
  }
}
