package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The statuses of what annotations name: constants of error-code enums, and exceptions.
 *
 * @param linker closes calls
 * @param objects what is known of objects
 * @param exceptions the statuses that exceptions end as
 */
record NamedStatuses(Linker linker, Objects objects, ExceptionStatuses exceptions) {
  private static final Set<String> NUMBERS = Set.of("int", "java.lang.Integer", "short", "long");

  /** The codes of a constant, of all constants of an enum, or of an exception; empty if unknown. */
  Optional<Set<Integer>> of(String type, String constant, Endpoint endpoint) {
    if (!constant.isEmpty()) {
      return ofAll(linker.constant(type, constant).set());
    }
    return linker.classes().isSubtype(type, Objects.THROWABLE)
        ? thrown(type, endpoint)
        : ofAll(objects.fields().constants(type));
  }

  private Optional<Set<Integer>> ofAll(Collection<? extends Value> values) {
    Set<Integer> all = new TreeSet<>();
    for (Value value : values) {
      Set<Integer> codes = codes(value);
      if (codes.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(codes);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private Set<Integer> codes(Value value) {
    if (value instanceof Value.Code code) {
      return Set.of(code.value());
    }
    return value instanceof Value.Instance object ? codes(object) : Set.of();
  }

  private Set<Integer> codes(Value.Instance object) {
    return objects.fields().line(object).stream()
        .map(this::given)
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElseGet(() -> told(object));
  }

  /** A constructor that gets a status has its number beside it for clients, if any. */
  private Set<Integer> given(Value.Instance object) {
    Set<Integer> codes = new TreeSet<>();
    List<Set<Integer>> numbers = new ArrayList<>();
    List<String> types = object.parameterTypes();
    for (int i = 0; i < Math.min(types.size(), object.arguments().size()); i++) {
      Set<Integer> argument = new TreeSet<>();
      object.arguments().get(i).forEach(value -> argument.addAll(codes(value)));
      if (!NUMBERS.contains(types.get(i))) {
        codes.addAll(argument);
      } else if (!argument.isEmpty()) {
        numbers.add(argument);
      }
    }
    return codes.isEmpty() && numbers.size() == 1 ? numbers.get(0) : codes;
  }

  /** What its methods say that need nothing; of several numbers nobody can tell which it is. */
  private Set<Integer> told(Value.Instance object) {
    Set<Integer> told = new TreeSet<>();
    for (MethodKey getter : getters(object.type())) {
      linker.call(getter, true, Set.of(object), List.of()).returned().set().stream()
          .filter(Value.Code.class::isInstance)
          .forEach(value -> told.addAll(codes(value)));
    }
    return told.size() == 1 ? told : Set.of();
  }

  private List<MethodKey> getters(String type) {
    return linker
        .classes()
        .hierarchy(type)
        .flatMap(
            found -> found.methods().keySet().stream().map(m -> new MethodKey(found.name(), m)))
        .filter(method -> !method.isConstructor() && method.parameterTypes().isEmpty())
        .toList();
  }

  /** However it is made; what nothing maps names no status. */
  private Optional<Set<Integer>> thrown(String type, Endpoint endpoint) {
    Set<Integer> codes = new TreeSet<>();
    for (Value.Instance made : made(type)) {
      Way way = new Way(endpoint.method(), Site.NONE, null);
      exceptions.of(made, way, endpoint).forEach(outcome -> codes.add(outcome.code()));
    }
    return codes.contains(Outcome.UNKNOWN) ? Optional.empty() : Optional.of(codes);
  }

  private List<Value.Instance> made(String type) {
    List<MethodSummary> constructors =
        linker.classes().find(type).map(ClassSummary::constructors).orElse(List.of());
    return constructors.isEmpty()
        ? List.of(Value.Instance.of(type))
        : constructors.stream()
            .map(one -> Value.Instance.of(new MethodKey(type, one.signature())))
            .toList();
  }
}
