package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the objects that the code makes. */
final class Objects {
  /** Objects inside objects, beyond that deep, count as plain. */
  private static final int DEEPEST = 4;

  private static final int MOST_VARIANTS = 32;

  static final String THROWABLE = "java.lang.Throwable";

  /** How Lombok's builders call what says that a field with a default was set; it stays true. */
  private static final String SET = "$set";

  private static final List<MethodKey> CARRIERS =
      DataFile.table(Objects.class, "carriers.tsv").stream()
          .map(row -> new MethodKey(row.text("type"), row.text("getter")))
          .toList();

  private final Linker linker;
  private final Fields fields;

  Objects(Linker linker) {
    this.linker = linker;
    this.fields = new Fields(linker);
  }

  Fields fields() {
    return fields;
  }

  /** The statuses that an object carries, or says that it does; empty if it carries none. */
  Set<Value> carried(Value.Instance object) {
    Set<Value> own = isException(object) ? overridden(object) : Set.of();
    if (!own.isEmpty()) {
      return own; // whatever it was made with
    } else if (!object.status().isEmpty()) {
      return object.status();
    }
    return fields.line(object).stream()
        .map(Value.Instance::status)
        .filter(status -> !status.isEmpty())
        .findFirst()
        .orElseGet(() -> told(object));
  }

  /** The same as numbers; one that is not known is {@link Outcome#UNKNOWN}. */
  List<Integer> codes(Value.Instance object) {
    return carried(object).stream()
        .map(status -> status instanceof Value.Code code ? code.value() : Outcome.UNKNOWN)
        .toList();
  }

  /** Says whether a status that was written before is that of the answer with this value. */
  boolean isContent(Value value) {
    return value.isSimple()
        || value instanceof Value.Code
        || (value instanceof Value.Text text && !text.redirects())
        || (value instanceof Value.Instance object && carried(object).isEmpty());
  }

  private boolean isException(Value.Instance object) {
    return linker.classes().isSubtype(object.type(), THROWABLE);
  }

  /** By the method that a framework asks for the status, or calls to answer: carriers.tsv. */
  private Set<Value> told(Value.Instance object) {
    Set<Value> own = overridden(object);
    return own.isEmpty() && getter(object).isPresent() ? Linker.PLAIN : own;
  }

  /** Empty where it is not, or is asked by itself: {@code super.getStatusCode()}. */
  private Set<Value> overridden(Value.Instance object) {
    return getter(object)
        .flatMap(getter -> linker.classes().implementation(getter, object.type()))
        .map(found -> linker.body(found, object, List.of()).returned().set())
        .orElse(Set.of());
  }

  private Optional<MethodKey> getter(Value.Instance object) {
    return CARRIERS.stream()
        .filter(getter -> linker.classes().isSubtype(object.type(), getter.type()))
        .findFirst();
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

  /** The same object after some of its fields were set; what never tells anything is left out. */
  Value.Instance changed(Value.Instance object, Map<String, Values> fields) {
    Map<String, Set<Value>> all = new HashMap<>(object.changed());
    fields.forEach((name, values) -> all.put(name, Values.copy(values.set())));
    boolean asksNull = linker.toldApart().asksNull(object.type());
    Value.Instance before = object.changed(Map.of());
    all.entrySet()
        .removeIf(
            field ->
                !field.getKey().endsWith(SET)
                    && tellNothing(field.getValue(), asksNull)
                    && tellNothing(this.fields.field(before, field.getKey(), ""), asksNull));
    return object.changed(Map.copyOf(all));
  }

  private static boolean tellNothing(Set<Value> values, boolean asksNull) {
    return values.stream().allMatch(value -> tellsNothing(value, asksNull));
  }

  private static boolean tellsNothing(Value value, boolean asksNull) {
    return asksNull ? value == Value.Simple.PLAIN : isSimple(value) && value.isPlain();
  }

  /** Says whether a constructor of it got a finished response, with or without content. */
  boolean isMadeOfResponse(Value.Instance object) {
    for (Value.Instance made : fields.line(object)) {
      boolean isGiven =
          made.arguments().stream()
              .anyMatch(argument -> argument.stream().anyMatch(Value.Response.class::isInstance));
      if (isGiven || !made.status().isEmpty()) {
        return isGiven;
      }
    }
    return false;
  }

  /** The statuses of responses, of exceptions, of texts and of statuses themselves. */
  Set<Value> statuses(Set<Value> values) {
    Set<Value> statuses = new LinkedHashSet<>();
    for (Value value : values) {
      if (value != Value.Simple.ABSENT || values.size() == 1) { // nobody answers with null
        statuses.addAll(statuses(value));
      }
    }
    return statuses;
  }

  private Set<Value> statuses(Value value) {
    if (value instanceof Value.Response response) {
      return Set.of(new Value.Code(response.code()));
    } else if (value instanceof Value.Instance object) {
      Set<Value> carried = carried(object);
      return carried.isEmpty() ? Linker.PLAIN : carried;
    } else if (value instanceof Value.Text text) {
      return Set.of(text.redirects() ? text : new Value.Code(text.status()));
    }
    // who asks for the status of a text may get a part of it, or more
    return Set.of(Value.Simple.isWord(value) ? Value.Simple.SOMETHING : value);
  }

  /** An object that tells nothing is as good as a plain value. */
  boolean tells(Value.Instance object) {
    return !carried(object).isEmpty()
        || object.arguments().stream().anyMatch(Objects::tells)
        || linker.toldApart().isOf(object.type())
        || (object.constructor() != null && linker.toldApart().isFilledBy(object.constructor()))
        || lacks(object);
  }

  /**
   * It got null where others get a constant of an enum or an exception, and may be asked for it.
   */
  private boolean lacks(Value.Instance object) {
    List<String> types = object.parameterTypes();
    for (int i = 0; i < Math.min(types.size(), object.arguments().size()); i++) {
      if (object.arguments().get(i).contains(Value.Simple.ABSENT)
          && (linker.classes().isSubtype(types.get(i), Fields.ENUM)
              || linker.classes().isSubtype(types.get(i), THROWABLE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Set<Value> argument) {
    return argument.stream().anyMatch(value -> !isSimple(value) || Value.Simple.isTruth(value));
  }

  /** A text in which no code finds anything is as good as any other. */
  private static boolean isSimple(Value value) {
    return value instanceof Value.Simple
        || (value instanceof Value.OtherWord other && other.parts().isEmpty());
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
