package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Advice.When;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the methods of aspects get: the call, what it gave, and annotations of the handler.
 *
 * @param classes how types inherit
 * @param annotations makes objects of annotations
 */
record AdviceArguments(Classes classes, Annotations annotations) {
  /** The arguments, one of them nothing where the method is not for what the handler gives. */
  List<Set<Value>> of(Advice advice, MethodKey method, JoinPoint handler, Set<Value> given) {
    Map<String, Map<String, Leaf>> annotated = handler.declaration().annotations();
    List<Set<Value>> arguments = new ArrayList<>();
    for (String type : method.parameterTypes()) {
      Map<String, Leaf> members = annotated.get(type);
      if (arguments.size() != advice.argument()) {
        arguments.add(members == null ? Linker.PLAIN : Set.of(annotations.of(type, members)));
      } else if (advice.when() == When.AROUND) {
        arguments.add(
            Set.of(Value.Instance.of(FieldKey.CALL).changed(Map.of(FieldKey.PROCEED, given))));
      } else {
        arguments.add(taken(type, handler.declaration().returnType(), given));
      }
    }
    return arguments;
  }

  /** A parameter takes what is of its type. */
  private Set<Value> taken(String type, String declared, Set<Value> given) {
    Set<Value> taken = new LinkedHashSet<>(given);
    taken.removeIf(value -> !Given.isOpen(type) && !mayBe(value, declared, type));
    return taken;
  }

  private boolean mayBe(Value value, String declared, String type) {
    if (value instanceof Value.Instance object) {
      return classes.isSubtype(object.type(), type);
    }
    return value != Simple.ABSENT
        && (Given.isOpen(declared)
            || classes.isSubtype(declared, type)
            || classes.isSubtype(type, declared));
  }
}
