package io.github.statusdoc.processor.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a method or a function yields and throws; of a constructor, what it makes. */
final class Result {
  private static final Values NONE = new Values();

  private final Values returned = new Values();
  private final Values thrown = new Values();
  private final Values answered = new Values();
  private final Map<String, Values> fields = new LinkedHashMap<>(0);
  private Value.@Nullable Instance constructed;
  private boolean mayReturn;

  Values returned() {
    return returned;
  }

  /** Exceptions, promised statuses and what is thrown but not known. */
  Values thrown() {
    return thrown;
  }

  /** What answers the request in place of what the handler returns. */
  Values answered() {
    return answered;
  }

  /** What the constructor assigns, by the name of the field. */
  Map<String, Values> fields() {
    return fields;
  }

  /** The same object as the other constructor makes it that this one calls. */
  Value.@Nullable Instance constructed() {
    return constructed;
  }

  /** Says whether the caller may go on; else all ways throw, or never end. */
  boolean mayReturn() {
    return mayReturn;
  }

  /** The caller may go on. */
  void returns() {
    mayReturn = true;
  }

  /** Adds what a method yields, throws and answers in other cases. */
  void addAll(Result other) {
    mayReturn |= other.mayReturn;
    returned.addAll(other.returned);
    thrown.addAll(other.thrown);
    answered.addAll(other.answered);
  }

  /** Adds all that was there before. */
  void keep(Result before) {
    addAll(before);
    before.fields.forEach(this::assign);
  }

  /** Adds what nobody can tell to those parts that are others than before. */
  void widen(Result before, Result unknown) {
    boolean isPlain = returned.set().stream().allMatch(Result::isPlain);
    Values value = new Values();
    unknown.returned.forEach((v, way) -> value.add(isPlain ? Value.Simple.PLAIN : v, way));
    widen(returned, before.returned, value);
    widen(thrown, before.thrown, unknown.thrown);
    widen(answered, before.answered, unknown.answered);
  }

  private static void widen(Values part, Values before, Values unknown) {
    if (!part.agreesWith(before)) {
      part.addAll(unknown);
    }
  }

  /** Says whether a value answers nothing by itself, and has no function that might. */
  private static boolean isPlain(Value value) {
    return value instanceof Value.Instance object
        ? Stream.concat(object.arguments().stream(), object.changed().values().stream())
            .flatMap(Set::stream)
            .allMatch(Result::isPlain)
        : value instanceof Value.Simple || Value.Simple.isTold(value);
  }

  /** The same where others may run in its place, too. */
  Result open() {
    Result open = new Result();
    open.returned.addAll(returned.open());
    open.thrown.addAll(thrown);
    open.answered.addAll(answered);
    open.returns();
    return open;
  }

  /** The same of a future that carries what is thrown. */
  Result carried() {
    Result carried = new Result();
    carried.returned.addAll(returned);
    thrown.forEach((value, way) -> carried.returned.add(Containers.failed(value), way));
    carried.answered.addAll(answered);
    carried.returns();
    return carried;
  }

  void clear() {
    returned.clear();
    thrown.clear();
    answered.clear();
    fields.clear();
    mayReturn = false;
  }

  void assign(String field, Values values) {
    fields.computeIfAbsent(field, name -> new Values()).addAll(values);
  }

  void construct(Value.Instance object) {
    constructed = object;
  }

  /**
   * Says whether both hold the same values, whatever their ways, but whether they are suppressed.
   */
  boolean agreesWith(Result other) {
    return mayReturn == other.mayReturn
        && returned.agreesWith(other.returned)
        && thrown.agreesWith(other.thrown)
        && answered.agreesWith(other.answered)
        && fields.keySet().equals(other.fields.keySet())
        && fields.entrySet().stream()
            .allMatch(e -> e.getValue().agreesWith(other.fields.getOrDefault(e.getKey(), NONE)));
  }
}
