package io.github.statusdoc.processor.framework;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a table names the methods and constructors of a type. */
final class Signature {
  private Signature() {}

  static String of(Executable executable) {
    String name = executable instanceof Constructor ? "new" : executable.getName();
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** What a type declares for others: its constructors, then its methods. */
  static List<Executable> all(Class<?> type) {
    List<Executable> all = new ArrayList<>(List.of(type.getDeclaredConstructors()));
    all.addAll(List.of(type.getDeclaredMethods()));
    all.removeIf(executable -> executable.isSynthetic() || isHidden(executable));
    return all;
  }

  private static boolean isHidden(Executable executable) {
    int modifiers = executable.getModifiers();
    return !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers);
  }

  static Optional<FrameworkCall> call(FrameworkType type, Executable executable) {
    return executable instanceof Constructor
        ? type.constructor(of(executable))
        : type.method(of(executable));
  }

  /** The member that the table has for a method or constructor. */
  static String member(FrameworkType type, Executable executable) {
    String signature = of(executable);
    if (type.rows().containsKey(signature)) {
      return signature;
    }
    return executable instanceof Constructor
        ? FrameworkType.ANY_CONSTRUCTOR
        : FrameworkType.ANY_METHOD;
  }
}
