package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/**
 * The collections of one source file of which it is known what they hold: constant maps, registries
 * of beans and what the constants of enums hold, each looked for once.
 */
final class KnownCollections {
  private final Attribution attribution;
  private final Map<Element, Optional<ConstantMap>> known = new HashMap<>();
  private final Map<Element, Optional<Registry>> registries = new HashMap<>();
  private final Map<Element, Optional<EnumSets>> sets = new HashMap<>();
  private boolean isReading;

  KnownCollections(Attribution attribution) {
    this.attribution = attribution;
  }

  /** The map that a field holds; empty if it is not such a map, or more is done with it. */
  Optional<ConstantMap> of(Element field) {
    return isReading
        ? Optional.empty()
        : known.computeIfAbsent(field, f -> ConstantMap.of(f, attribution));
  }

  /** The registry that a field holds; empty if it holds none. */
  Optional<Registry> registry(Element field) {
    return registries.computeIfAbsent(field, f -> Registry.of(f, attribution));
  }

  /** The collections that the constants of an enum have in a field; empty if it holds none. */
  Optional<EnumSets> sets(Element field) {
    return sets.computeIfAbsent(field, f -> EnumSets.of(f, attribution));
  }

  /**
   * Reads a value of a map. Inside that, no map is looked into: two maps that ask each other would
   * be read for ever.
   */
  Term inside(Supplier<Term> read) {
    isReading = true;
    try {
      return read.get();
    } finally {
      isReading = false;
    }
  }
}
