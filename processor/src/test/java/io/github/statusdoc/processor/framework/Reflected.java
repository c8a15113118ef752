package io.github.statusdoc.processor.framework;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** Calls of a library that is on no class path. */
final class Reflected {
  private Reflected() {}

  /** A call that the library refused. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(Throwable cause) {
      super(cause);
    }
  }

  static Object call(Executable executable, Object receiver, List<?> arguments)
      throws RefusedException {
    try {
      executable.setAccessible(true);
      return executable instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments.toArray())
          : ((Method) executable).invoke(receiver, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw new RefusedException(e.getCause());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new RefusedException(e);
    }
  }

  static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return Optional.of(type.getMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** Says whether it is called on no object. */
  static boolean isFree(Executable executable) {
    return executable instanceof Constructor || Modifier.isStatic(executable.getModifiers());
  }

  static Object constant(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
