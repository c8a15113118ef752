package io.github.statusdoc.processor.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The constant maps of one source file, each looked for once. */
final class ConstantMaps {
  private final Attribution attribution;
  private final Map<Element, Optional<ConstantMap>> known = new HashMap<>();

  ConstantMaps(Attribution attribution) {
    this.attribution = attribution;
  }

  /** The map that a field holds; empty if it is not such a map, or more is done with it. */
  Optional<ConstantMap> of(Element field) {
    return known.computeIfAbsent(field, f -> ConstantMap.of(f, attribution));
  }
}
