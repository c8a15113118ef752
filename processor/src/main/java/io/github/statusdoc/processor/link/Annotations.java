package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Annotations as objects with methods for their members.
 *
 * @param linker knows constants
 */
record Annotations(Linker linker) {
  Value.Instance of(String type, Map<String, Leaf> members) {
    Map<String, Set<Value>> values = new LinkedHashMap<>();
    members.forEach((name, member) -> values.put(name, member(member)));
    return Value.Instance.of(new MethodKey(type, "<init>()")).changed(values);
  }

  private Set<Value> member(Leaf member) {
    if (member instanceof Leaf.Constant constant) {
      Set<Value> values = linker.constant(constant.type(), constant.name()).set();
      return values.isEmpty() ? Linker.PLAIN : values;
    } else if (member instanceof Leaf.Word word) {
      return Set.of(linker.words().of(word));
    } else if (member instanceof Leaf.Simple truth) {
      return Set.of(truth == Leaf.Simple.TRUE ? Simple.TRUE : Simple.FALSE);
    }
    return Set.of(Leaves.literal(member));
  }
}
