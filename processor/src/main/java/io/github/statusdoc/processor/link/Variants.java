package io.github.statusdoc.processor.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Objects that differ only in the fields that were set since. A builder that is filled on
 * conditions would be 2^n of them.
 */
final class Variants {
  private static final int FEW = 8;

  private Variants() {}

  /** The same values; of many variants one, of which is known what all of them have. */
  static Values merged(Values values) {
    if (values.size() <= FEW) {
      return values;
    }
    Map<Value, Value.Instance> common = new LinkedHashMap<>();
    for (Value value : values.set()) {
      if (value instanceof Value.Instance object) {
        common.merge(asMade(object), object, Variants::common);
      }
    }
    Values merged = new Values();
    values.forEach(
        (value, way) -> {
          Value one = value instanceof Value.Instance object ? common.get(asMade(object)) : value;
          merged.add(one == null ? value : one, way);
        });
    return merged;
  }

  private static Value.Instance asMade(Value.Instance object) {
    return object.changed(Map.of());
  }

  private static Value.Instance common(Value.Instance one, Value.Instance other) {
    Map<String, Set<Value>> fields = new HashMap<>();
    one.changed()
        .forEach(
            (name, values) -> {
              Set<Value> others = other.changed().get(name);
              if (others != null) {
                Set<Value> all = new LinkedHashSet<>(values);
                all.addAll(others);
                fields.put(name, Values.copy(all));
              }
            });
    return one.changed(Map.copyOf(fields));
  }
}
