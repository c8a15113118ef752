package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What objects have in their fields.
 *
 * @param linker closes calls
 */
record Fields(Linker linker) {
  static final String ENUM = "java.lang.Enum";

  /** The values of a field, plain if they are not known; of {@code this}, by its class. */
  Set<Value> field(Value object, String name, String typeOfThis) {
    Optional<Set<Value>> told = new ToldByName(linker, this).of(object, name);
    if (told.isPresent()) {
      return told.get();
    }
    Set<Value> found = Set.of();
    if (object instanceof Value.Instance instance) {
      found = known(instance.type(), name, field(instance, name));
    } else if (object instanceof Value.Foreign others && name.equals(FieldKey.CAUSE)) {
      found = Set.of(new Value.Foreign(others.types(), true)); // nor does code in view throw that
    } else if (!typeOfThis.isEmpty()) {
      found = known(typeOfThis, name, field(typeOfThis, name));
    }
    return found.isEmpty() ? injected(object, name, typeOfThis) : found;
  }

  /** What Spring gives to a bean; what others make, they may give something else. */
  private Set<Value> injected(Value object, String name, String typeOfThis) {
    String type = object instanceof Value.Instance instance ? instance.type() : typeOfThis;
    return linker.classes().find(type).stream()
        .flatMap(owner -> Stream.ofNullable(owner.injection().fields().get(name)))
        .findFirst()
        .flatMap(wanted -> linker.heirs().primary(wanted, type))
        .filter(primary -> linker.heirs().isAlone(type) && !linker.madeClasses().has(type))
        .<Set<Value>>map(primary -> Set.of(Value.Instance.of(primary)))
        .orElse(Linker.PLAIN);
  }

  /** Of a field that changes, one of these and perhaps others: functions must not be lost. */
  private Set<Value> known(String type, String name, Set<Value> found) {
    if (!linker.classes().isChanged(type, name)) {
      return found;
    }
    Set<Value> functions = new LinkedHashSet<>(found);
    functions.removeIf(value -> !(value instanceof Value.Closure));
    functions.add(Value.Simple.PLAIN);
    return functions;
  }

  private Set<Value> field(String type, String name) {
    Set<Value> fixed = fixedField(type, name);
    return fixed.isEmpty() ? functions(type, name) : fixed;
  }

  /** The same; empty if they are not known. */
  private Set<Value> field(Value.Instance object, String name) {
    if (name.equals(FieldKey.CAUSE)
        && linker.classes().isSubtype(object.type(), Objects.THROWABLE)) {
      return cause(object);
    }
    Set<Value> changed = object.changed().get(name);
    if (changed != null) {
      return changed;
    }
    Optional<Values> assigned = assigned(object, name);
    if (assigned.isPresent()) {
      return assigned.get().set();
    }
    return object.constant().isEmpty()
        ? field(object.type(), name)
        : fixedField(object.type(), name);
  }

  /** What the constructors of an object gave to a field; empty if they left it out. */
  private Optional<Values> assigned(Value.Instance object, String name) {
    return line(object).stream()
        .flatMap(made -> made(made).stream())
        .flatMap(result -> Optional.ofNullable(result.fields().get(name)).stream())
        .findFirst();
  }

  /** The functions that the constants of an enum have in a field; empty for other classes. */
  private Set<Value> functions(String type, String name) {
    if (!linker.classes().isSubtype(type, ENUM)) {
      return Set.of();
    }
    Set<Value> functions = new LinkedHashSet<>();
    for (Value.Instance constant : constants(type)) {
      field(constant, name).stream()
          .filter(Value.Closure.class::isInstance)
          .forEach(functions::add);
    }
    return functions;
  }

  /** The constants of an enum, as far as they are known. */
  List<Value.Instance> constants(String type) {
    List<Value.Instance> constants = new ArrayList<>();
    for (String field :
        linker.classes().find(type).map(ClassSummary::fields).orElse(Map.of()).keySet()) {
      for (Value value : linker.constant(type, field).set()) {
        if (value instanceof Value.Instance object
            && linker.classes().isSubtype(object.type(), type)) {
          constants.add(object);
        }
      }
    }
    return constants;
  }

  private Optional<Result> made(Value.Instance object) {
    return object.constructor() == null
        ? Optional.empty()
        : linker.construct(object.constructor(), object.arguments());
  }

  /**
   * The object as each of its constructors makes it, the one that is called first before others.
   */
  List<Value.Instance> line(Value.Instance object) {
    List<Value.Instance> line = new ArrayList<>(2);
    Set<MethodKey> called = new HashSet<>();
    Value.Instance next = object;
    while (next != null && next.constructor() != null && called.add(next.constructor())) {
      line.add(next);
      next = made(next).map(Result::constructed).orElse(null);
    }
    return line;
  }

  /** The values of a field that never changes, of a class or of what it inherits from. */
  private Set<Value> fixedField(String type, String name) {
    for (String owner : linker.classes().withSupertypes(type).toList()) {
      if (linker.classes().field(owner, name).isPresent()) {
        return linker.constant(owner, name).set();
      }
      Set<Value> constructed = constructedField(owner, name);
      if (!constructed.isEmpty()) {
        return constructed;
      }
    }
    return Set.of();
  }

  /** The functions and objects that the constructors of a class give to a field, or leave out. */
  private Set<Value> constructedField(String owner, String name) {
    Set<Value> given = new LinkedHashSet<>();
    for (MethodKey constructor : linker.constructors().of(owner, name)) {
      given.addAll(
          assigned(Value.Instance.of(constructor), name)
              .map(Values::set)
              .orElse(Set.of(Value.Simple.ABSENT)));
    }
    Set<Value> others = linker.heirs().withoutStandIns(given);
    return others.stream().anyMatch(Fields::isCalled) ? made(others) : Set.of();
  }

  /**
   * Who makes the object may fill what is in it, as libraries do that read a request or a row; but
   * none fills what holds functions.
   */
  private static Set<Value> made(Set<Value> given) {
    Set<Value> made = new LinkedHashSet<>();
    for (Value value : given) {
      boolean isData = value instanceof Value.Instance && !holdsFunction(value);
      made.add(isData ? Value.Instance.of(((Value.Instance) value).type()) : value);
    }
    return made;
  }

  private static boolean holdsFunction(Value value) {
    return value instanceof Value.Closure
        || (value instanceof Value.Instance object
            && object.arguments().stream().flatMap(Set::stream).anyMatch(Fields::holdsFunction));
  }

  /**
   * A function that is not known would be lost. A status or a constant that is not known is said to
   * be so: frameworks fill the fields of what others send and store.
   */
  private static boolean isCalled(Value value) {
    return value instanceof Value.Closure
        || (value instanceof Value.Instance object && object.constant().isEmpty());
  }

  /** What an exception got as its cause, when it was made or since. */
  Set<Value> cause(Value.Instance exception) {
    Set<Value> given = exception.changed().get(FieldKey.CAUSE);
    if (given != null) {
      return given;
    }
    Set<Value> causes =
        new LinkedHashSet<>(
            assigned(exception, FieldKey.CAUSE)
                .map(Values::set)
                .orElse(Set.of(Value.Simple.ABSENT)));
    if (causes.remove(Value.Simple.ABSENT)) {
      causes.addAll(passed(exception));
    }
    return causes;
  }

  /** What the constructors of an exception give to that of {@code Throwable}. */
  private Set<Value> passed(Value.Instance exception) {
    List<Value.Instance> line = line(exception);
    if (line.isEmpty()) {
      return linker.classes().find(exception.type()).isPresent()
          ? Linker.PLAIN
          : Set.of(new Value.Foreign(List.of(exception.type()))); // thrown by others, as its cause
    }
    Value.Instance last = line.get(line.size() - 1);
    return made(last).isPresent() || last.constructor() == null
        ? Set.of(Value.Simple.ABSENT)
        : given(last.constructor().parameterTypes(), last.arguments());
  }

  private Set<Value> given(List<String> types, List<Set<Value>> arguments) {
    for (int i = 0; i < Math.min(types.size(), arguments.size()); i++) {
      if (linker.classes().isSubtype(types.get(i), Objects.THROWABLE)) {
        return arguments.get(i);
      }
    }
    return Set.of(Value.Simple.ABSENT);
  }
}
