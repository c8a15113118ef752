package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller of a method knows of its object: {@code if (!user.isActive()) throw …;
 * user.withdraw();}. The method knows it until something may change the object.
 *
 * @param answers what methods of the object have answered
 * @param fields what fields have, where the caller supposes that
 */
record Asked(List<Answer> answers, Map<String, Set<Value>> fields) {
  static final Asked NOTHING = new Asked(List.of(), Map.of());

  /**
   * What a method without parameters has answered.
   *
   * @param method the method
   * @param isVirtual whether another method may have run in its place
   * @param values one of these
   */
  record Answer(MethodKey method, boolean isVirtual, Set<Value> values) {
    /** Says whether a call on the same object runs the same method. */
    boolean isOf(ControlTerm.Call call) {
      return isVirtual == call.isVirtual()
          && method.signature().equals(call.method().signature())
          && (isVirtual || method.equals(call.method()));
    }
  }

  /** Supposes that a field has a value, and nothing else. */
  static Asked ifField(String name, Value value) {
    return new Asked(List.of(), Map.of(name, Set.of(value)));
  }

  boolean isNothing() {
    return answers.isEmpty() && fields.isEmpty();
  }

  /** What the same object has answered to a call. */
  Optional<Set<Value>> answer(ControlTerm.Call call) {
    for (Answer answer : answers) {
      if (answer.isOf(call)) {
        return Optional.of(answer.values());
      }
    }
    return Optional.empty();
  }
}
