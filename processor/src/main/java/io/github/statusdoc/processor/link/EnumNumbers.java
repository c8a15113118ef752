package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Condition.Reaches;
import io.github.statusdoc.processor.summary.Condition.Reaches.Measure;
import io.github.statusdoc.processor.summary.Condition.Reaches.OfField;
import io.github.statusdoc.processor.summary.Condition.Reaches.OfMethod;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares numbers of an enum's constants, as the levels of roles. A constant that is not known is
 * any of the enum.
 *
 * @param linker closes calls
 * @param fields knows what constants hold
 * @param terms what terms yield
 */
record EnumNumbers(Linker linker, Fields fields, Terms terms) {
  /** Says whether a constant reaches the other; empty where some do and others do not. */
  Optional<Boolean> answer(Value subject, Reaches test) {
    List<Value> constants = constants(test);
    List<BigInteger> own = numbers(Set.of(subject), test.measure(), constants);
    List<BigInteger> others = numbers(terms.unasked(test.least()).set(), test.measure(), constants);
    if (own.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    } else if (Collections.min(own).compareTo(Collections.max(others)) >= 0) {
      return Optional.of(true);
    }
    return Collections.max(own).compareTo(Collections.min(others)) < 0
        ? Optional.of(false)
        : Optional.empty();
  }

  /** All constants of the enum. */
  private List<Value> constants(Reaches test) {
    return test.constants().stream()
        .map(constant -> only(terms.unasked(constant).set()).orElse(Simple.PLAIN))
        .toList();
  }

  /** Those of all; none if one is not known. */
  private List<BigInteger> numbers(Set<Value> values, Measure measure, List<Value> constants) {
    List<BigInteger> numbers = new ArrayList<>();
    for (Value value : values) {
      if (value == Simple.ABSENT) {
        continue; // nothing is asked of null
      }
      for (Value constant : isConstant(value) ? List.of(value) : constants) {
        Optional<BigInteger> known = number(constant, measure, constants);
        if (known.isEmpty()) {
          return List.of();
        }
        numbers.add(known.get());
      }
    }
    return numbers;
  }

  private static boolean isConstant(Value value) {
    return value instanceof Value.Instance object && !object.constant().isEmpty();
  }

  private Optional<BigInteger> number(Value constant, Measure measure, List<Value> constants) {
    if (!(constant instanceof Value.Instance object)) {
      return Optional.empty();
    } else if (measure instanceof OfField field) {
      return only(fields.field(object, field.name(), "")).flatMap(Words::number);
    } else if (measure instanceof OfMethod of) {
      Result called = linker.call(of.method(), true, Set.of(object), List.of());
      return only(called.returned().set()).flatMap(Words::number);
    }
    int place = constants.indexOf(constant);
    return place < 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(place));
  }

  private static Optional<Value> only(Set<Value> values) {
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }
}
