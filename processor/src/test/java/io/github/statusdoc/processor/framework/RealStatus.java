package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The status that an object of a library really has. */
final class RealStatus {
  /** How libraries tell a status, or what has one; the first that tells one counts. */
  private static final List<String> GETTERS =
      List.of(
          "getView",
          "view",
          "getRawStatusCode",
          "getStatusCode",
          "rawStatusCode",
          "statusCode",
          "getStatus",
          "status",
          "getCode",
          "code",
          "value",
          "getResponse",
          "getServletResponse",
          "getDelegate",
          "build",
          "block");

  private final SpringMvc mvc;
  private final MicronautExceptions micronaut;
  private final Map<Class<?>, List<Method>> getters = new HashMap<>();

  RealStatus(Library library) {
    mvc = new SpringMvc(library);
    micronaut = new MicronautExceptions(library);
  }

  /** Empty for what has no status. */
  OptionalInt of(Object object) throws RefusedException {
    if (object == null) {
      return OptionalInt.empty();
    } else if (object instanceof Integer code) {
      return OptionalInt.of(code);
    } else if (object instanceof Throwable exception && mvc.isHere()) {
      return mvc.answer(exception);
    } else if (object instanceof Throwable exception && micronaut.isHere()) {
      return micronaut.answer(exception);
    } else if (mvc.isRedirect(object)) {
      return mvc.redirect(object);
    }
    return read(object);
  }

  private OptionalInt read(Object object) throws RefusedException {
    for (Method getter : getters.computeIfAbsent(object.getClass(), RealStatus::getters)) {
      Object part = Reflected.call(getter, object, List.of());
      OptionalInt status = part == object ? OptionalInt.empty() : of(part);
      if (status.isPresent()) {
        return status;
      }
    }
    return OptionalInt.empty();
  }

  private static List<Method> getters(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(m -> GETTERS.contains(m.getName()) && m.getParameterCount() == 0)
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
        .sorted(Comparator.comparing(m -> GETTERS.indexOf(m.getName())))
        .toList();
  }

  boolean is(int code, Object object) {
    try {
      return of(object).equals(OptionalInt.of(code));
    } catch (RefusedException e) {
      return false;
    }
  }
}
