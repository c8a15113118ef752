package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the objects that the code makes: their fields, and the statuses they carry. */
final class Objects {
  /** Objects inside objects, beyond that deep, count as plain. */
  private static final int DEEPEST = 4;

  private static final int MOST_VARIANTS = 32;

  static final String THROWABLE = "java.lang.Throwable";

  private static final String ENUM = "java.lang.Enum";

  /** The field of {@code Throwable} that its constructors set. */
  static final String CAUSE = "cause";

  private static final List<MethodKey> CARRIERS =
      DataFile.table(Objects.class, "carriers.tsv").stream()
          .map(row -> new MethodKey(row[0], row[1]))
          .toList();

  private final Linker linker;

  Objects(Linker linker) {
    this.linker = linker;
  }

  /** The values of a field, plain if they are not known; of {@code this}, by its class. */
  Set<Value> field(Value object, String name, String typeOfThis) {
    Set<Value> found = Set.of();
    if (object instanceof Value.Instance instance) {
      found = field(instance, name);
    } else if (object instanceof Value.Foreign && name.equals(CAUSE)) {
      found = Set.of(object); // no code in view throws its cause either
    } else if (!typeOfThis.isEmpty()) {
      found = fixedField(typeOfThis, name);
      found = found.isEmpty() ? functions(typeOfThis, name) : found;
    }
    return found.isEmpty() ? Linker.PLAIN : found;
  }

  /** The same; empty if they are not known. */
  Set<Value> field(Value.Instance object, String name) {
    if (name.equals(CAUSE) && linker.classes().isSubtype(object.type(), THROWABLE)) {
      return cause(object);
    }
    Set<Value> changed = object.changed().get(name);
    if (changed != null) {
      return changed;
    }
    for (Value.Instance made : line(object)) {
      Values assigned = made(made).map(result -> result.fields().get(name)).orElse(null);
      if (assigned != null) {
        return assigned.set();
      }
    }
    Set<Value> fixed = fixedField(object.type(), name);
    return fixed.isEmpty() && object.constant().isEmpty() ? functions(object.type(), name) : fixed;
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

  private List<Value.Instance> constants(String type) {
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
  private List<Value.Instance> line(Value.Instance object) {
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
  Set<Value> fixedField(String type, String name) {
    List<String> line = new ArrayList<>(List.of(type));
    line.addAll(linker.classes().supertypes(type));
    for (String owner : line) {
      if (linker.classes().field(owner, name).isPresent()) {
        return linker.constant(owner, name).set();
      }
    }
    return Set.of();
  }

  /** What the constructors of an exception give to that of {@code Throwable} as its cause. */
  Set<Value> cause(Value.Instance exception) {
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
      if (linker.classes().isSubtype(types.get(i), THROWABLE)) {
        return arguments.get(i);
      }
    }
    return Set.of(Value.Simple.ABSENT);
  }

  /** The statuses that an object carries, or says that it does; empty if it carries none. */
  Set<Value> carried(Value.Instance object) {
    if (!object.status().isEmpty()) {
      return object.status();
    }
    return line(object).stream()
        .map(Value.Instance::status)
        .filter(status -> !status.isEmpty())
        .findFirst()
        .orElseGet(() -> told(object));
  }

  /** Says whether a status that was written before is that of the answer with this value. */
  boolean isContent(Value value) {
    return value instanceof Value.Simple
        || value instanceof Value.Code
        || (value instanceof Value.Instance object && carried(object).isEmpty());
  }

  /** By the method that a framework asks for the status, or calls to answer: carriers.tsv. */
  private Set<Value> told(Value.Instance object) {
    return CARRIERS.stream()
        .filter(getter -> linker.classes().isSubtype(object.type(), getter.type()))
        .findFirst()
        .map(getter -> told(object, getter))
        .orElse(Set.of());
  }

  private Set<Value> told(Value.Instance object, MethodKey getter) {
    return linker
        .classes()
        .implementation(getter, object.type())
        .map(found -> linker.body(found, object, List.of()).returned().set())
        .orElse(Linker.PLAIN);
  }

  /** An object made of alternatives as alternative objects; itself where that would be many. */
  List<Value.Instance> variants(Value.Instance object) {
    long count = object.arguments().stream().mapToLong(Set::size).reduce(1, (a, b) -> a * b);
    if (count <= 1 || count > MOST_VARIANTS) {
      return List.of(object);
    }
    List<List<Set<Value>>> all = List.of(List.of());
    for (Set<Value> argument : object.arguments()) {
      all =
          all.stream().flatMap(made -> argument.stream().map(value -> with(made, value))).toList();
    }
    return all.stream().map(arguments -> with(object, arguments)).toList();
  }

  private static List<Set<Value>> with(List<Set<Value>> made, Value value) {
    List<Set<Value>> longer = new ArrayList<>(made);
    longer.add(Set.of(value));
    return longer;
  }

  private static Value.Instance with(Value.Instance object, List<Set<Value>> arguments) {
    return new Value.Instance(
        object.type(),
        object.constructor(),
        arguments,
        object.status(),
        object.constant(),
        object.changed());
  }

  /** Says whether a constructor of it got a finished response, with or without content. */
  boolean isMadeOfResponse(Value.Instance object) {
    for (Value.Instance made : line(object)) {
      boolean isGiven =
          made.arguments().stream()
              .anyMatch(argument -> argument.stream().anyMatch(Value.Response.class::isInstance));
      if (isGiven || !made.status().isEmpty()) {
        return isGiven;
      }
    }
    return false;
  }

  /** The statuses of responses, of exceptions and of statuses themselves. */
  Set<Value> statuses(Set<Value> values) {
    Set<Value> statuses = new LinkedHashSet<>();
    for (Value value : values) {
      if (value instanceof Value.Response response) {
        statuses.add(new Value.Code(response.code()));
      } else if (value instanceof Value.Instance object) {
        Set<Value> carried = carried(object);
        statuses.addAll(carried.isEmpty() ? Linker.PLAIN : carried);
      } else {
        statuses.add(value);
      }
    }
    return statuses;
  }

  /** An object that tells nothing is as good as a plain value. */
  boolean tells(Value.Instance object) {
    return !carried(object).isEmpty()
        || linker.classes().isSubtype(object.type(), THROWABLE)
        || object.arguments().stream().anyMatch(Objects::tells)
        || linker.classes().isBuilder(object.type())
        || linker.classes().find(object.type()).filter(this::isToldApart).isPresent();
  }

  /** By what it is, or by what else it could be. */
  private boolean isToldApart(ClassSummary type) {
    return !type.fields().isEmpty()
        || type.methods().values().stream().anyMatch(method -> !method.overrides().isEmpty())
        || type.supertypes().stream().anyMatch(above -> linker.classes().find(above).isPresent());
  }

  private static boolean tells(Set<Value> argument) {
    return argument.stream().anyMatch(value -> !(value instanceof Value.Simple));
  }

  static Value.Instance shallow(Value.Instance object) {
    return depth(object) <= DEEPEST
        ? object
        : new Value.Instance(
            object.type(),
            object.constructor(),
            object.arguments().stream().map(a -> Linker.PLAIN).toList(),
            object.status(),
            object.constant(),
            Map.of());
  }

  private static int depth(Value value) {
    if (!(value instanceof Value.Instance object)) {
      return 0;
    }
    Set<Value> parts = new HashSet<>();
    object.arguments().forEach(parts::addAll);
    object.changed().values().forEach(parts::addAll);
    return 1 + parts.stream().mapToInt(Objects::depth).max().orElse(0);
  }
}
