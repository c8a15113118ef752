package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What Micronaut's own exception handlers answer. */
final class MicronautExceptions {
  private static final String HANDLER = "io.micronaut.http.server.exceptions.ExceptionHandler";

  private final Library library;
  private Object context;

  MicronautExceptions(Library library) {
    this.library = library;
  }

  boolean isHere() {
    return library.packages().equals("io.micronaut.");
  }

  /** The status for an exception; empty if no handler takes it. */
  OptionalInt answer(Throwable exception) throws RefusedException {
    Optional<?> handler = handler(exception.getClass());
    if (handler.isEmpty()) {
      return OptionalInt.empty();
    }
    Object request = call(type("io.micronaut.http.HttpRequest"), null, "GET", "/x");
    Object response = call(type(HANDLER), handler.get(), "handle", request, exception);
    Object code = call(type("io.micronaut.http.HttpResponse"), response, "code");
    return OptionalInt.of((Integer) code);
  }

  private Optional<?> handler(Class<?> exception) throws RefusedException {
    Object qualifier =
        call(
            type("io.micronaut.inject.qualifiers.Qualifiers"),
            null,
            "byTypeArgumentsClosest",
            (Object) new Class<?>[] {exception, Object.class});
    Object handler =
        call(
            type("io.micronaut.context.BeanLocator"),
            context(),
            "findBean",
            type(HANDLER),
            qualifier);
    return (Optional<?>) handler;
  }

  private Object context() throws RefusedException {
    if (context == null) {
      Object builder =
          call(type("io.micronaut.context.ApplicationContext"), null, "builder", library.loader());
      context = call(type("io.micronaut.context.ApplicationContextBuilder"), builder, "start");
    }
    return context;
  }

  private Class<?> type(String name) {
    return library.load(name).orElseThrow();
  }

  private static Object call(Class<?> type, Object receiver, String name, Object... arguments)
      throws RefusedException {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && takes(method.getParameterTypes(), arguments)) {
        return Reflected.call(method, receiver, List.of(arguments));
      }
    }
    throw new IllegalStateException(type + " has no " + name);
  }

  private static boolean takes(Class<?>[] parameters, Object... arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      if (!parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
