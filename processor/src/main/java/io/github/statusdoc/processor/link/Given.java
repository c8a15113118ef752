package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import java.util.Set;

/**
 * What a method gives to those that run around it.
 *
 * @param classes how types inherit
 */
record Given(Classes classes) {
  private static final Set<String> OPEN = Set.of("", "java.lang.Object");

  /** Says whether a value of a type may be of any other. */
  static boolean isOpen(String type) {
    return OPEN.contains(type);
  }

  /** The same beside a status that was written. */
  static Value content(Value returned) {
    return returned instanceof Value.Written written ? written.content() : returned;
  }

  /** Of what is not known, and of what it is in, an object of the declared type is given. */
  Value of(JoinPoint method, Value returned) {
    String type = method.declaration().returnType();
    Value value = content(returned);
    return isOf(value, type) ? value : typed(type);
  }

  private boolean isOf(Value value, String type) {
    if (value instanceof Value.Instance object) {
      return isOpen(type) || classes.isSubtype(object.type(), type);
    }
    return value instanceof Value.Response
        || value instanceof Value.Failed
        || value instanceof Value.Unknown
        || value == Simple.ABSENT
        || isOpen(type);
  }

  private static Value typed(String type) {
    return type.equals("void") ? Simple.ABSENT : Value.Instance.of(type);
  }
}
