package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values, each with the way to it; of several ways to a value the first of the nearest is kept.
 * Nearly all are one or none: only more take a map that grows.
 */
final class Values {
  private Map<Value, Way> ways = Map.of();

  static Values of(Value value, Way way) {
    Values values = new Values();
    values.add(value, way);
    return values;
  }

  static Values of(Set<Value> all, Way way) {
    Values values = new Values();
    all.forEach(value -> values.add(value, way));
    return values;
  }

  /** A copy in the same order: that of {@code Set.copyOf} differs from run to run. */
  static Set<Value> copy(Set<Value> values) {
    if (values.size() > 1) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
    return Set.copyOf(values);
  }

  void add(Value value, Way way) {
    Way known = ways.get(value);
    if (ways.isEmpty() || (ways.size() == 1 && known != null && isBetter(value, way, known))) {
      ways = Map.of(value, way);
    } else if (known == null || isBetter(value, way, known)) {
      ways = ways.size() == 1 ? new LinkedHashMap<>(ways) : ways;
      ways.put(value, way);
    }
  }

  /** What is suppressed on one way only is not suppressed. */
  private static boolean isBetter(Value value, Way way, Way known) {
    return known.isSuppressed() == way.isSuppressed()
        ? !value.isSimple() && known.distance() > way.distance()
        : known.isSuppressed();
  }

  void addAll(Values values) {
    values.ways.forEach(this::add);
  }

  void forEach(BiConsumer<Value, Way> action) {
    ways.forEach(action);
  }

  /** The way to an object, whatever was set on it since. */
  Optional<Way> find(Value value) {
    return value instanceof Value.Instance object
        ? ways.entrySet().stream()
            .filter(known -> known.getKey() instanceof Value.Instance one && one.isSame(object))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }

  void clear() {
    ways = Map.of();
  }

  /** Says whether all that is known is that there is something, or may be. */
  boolean isPlain() {
    return ways.size() == 1 && Simple.isUntold(ways.keySet().iterator().next());
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  int size() {
    return ways.size();
  }

  /** How much is known: values, and those that are not suppressed once more. */
  int weight() {
    int weight = 0;
    for (Way way : ways.values()) {
      weight += way.isSuppressed() ? 1 : 2;
    }
    return weight;
  }

  /** Says whether both hold the same values, and the same of them are suppressed. */
  boolean agreesWith(Values other) {
    return ways.keySet().equals(other.ways.keySet())
        && ways.entrySet().stream()
            .allMatch(e -> e.getValue().isSuppressed() == isSuppressed(other, e.getKey()));
  }

  /** Says whether two are known and hold the same values. */
  static boolean areSame(@Nullable Values one, @Nullable Values other) {
    return one != null && other != null && one.set().equals(other.set());
  }

  private static boolean isSuppressed(Values values, Value value) {
    Way way = values.ways.get(value);
    return way != null && way.isSuppressed();
  }

  Set<Value> set() {
    return ways.size() == 1 && ways.containsKey(Simple.PLAIN) ? Linker.PLAIN : ways.keySet();
  }

  Values filter(Predicate<Value> kept) {
    Values filtered = new Values();
    ways.forEach(
        (value, way) -> {
          if (kept.test(value)) {
            filtered.add(value, way);
          }
        });
    return filtered;
  }

  /** The same where others may say no in place of yes, or another word. */
  Values open() {
    Values open = new Values();
    ways.forEach((v, way) -> open.add(Simple.isTold(v) ? Simple.PLAIN : v, way));
    return open;
  }

  /** The same values where it does not matter whether they are null. */
  Values perhaps() {
    Values perhaps = new Values();
    ways.forEach((v, way) -> perhaps.add(Simple.perhaps(v), way));
    return perhaps;
  }

  /** The same values as a sink gets them. */
  Values emitted() {
    Values emitted = new Values();
    ways.forEach((value, way) -> emitted.add(new Value.Emitted(value), way));
    return emitted;
  }

  /** The same values, each with a longer way. */
  Values behind(UnaryOperator<Way> longer) {
    Values moved = new Values();
    ways.forEach((value, way) -> moved.add(value, longer.apply(way)));
    return moved;
  }
}
