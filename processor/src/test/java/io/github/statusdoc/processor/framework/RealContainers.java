package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Containers of a real library, made and looked into. */
final class RealContainers {
  static final Duration LONGEST = Duration.ofMillis(300);
  private static final int PLAIN = 200;
  private static final int ABSENT = 204;
  private static final int DEEPEST = 3;

  private final Library library;

  RealContainers(Library library) {
    this.library = library;
  }

  boolean isContainer(Class<?> type) {
    return (type.getName().startsWith(library.packages())
            && type.getSimpleName().matches("Mono|Flux|Uni|Multi"))
        || type.getSimpleName().equals("Publisher")
        || type == Optional.class
        || Future.class.isAssignableFrom(type)
        || type == CompletionStage.class;
  }

  /** One that holds a value. */
  Object of(Class<?> type, Object value) throws RefusedException {
    return container(type, value, value == null ? Held.NOTHING : Held.VALUE, 0);
  }

  Object container(Class<?> type, Held held, int code) throws RefusedException {
    return container(type, new Marked(code), held, code);
  }

  private Object container(Class<?> type, Object value, Held held, int code)
      throws RefusedException {
    if (type == Optional.class) {
      return held == Held.VALUE ? Optional.of(value) : Optional.empty();
    } else if (type.getName().startsWith("java.util.concurrent.")
        && !type.getSimpleName().equals("Publisher")) {
      return held == Held.FAILURE
          ? CompletableFuture.failedFuture(Held.failure(code))
          : CompletableFuture.completedFuture(held == Held.VALUE ? value : null);
    } else if (library.packages().startsWith("reactor.")) {
      Class<?> made =
          type.getSimpleName().equals("Flux")
              ? type
              : library.load("reactor.core.publisher.Mono").orElseThrow();
      return switch (held) {
        case VALUE -> call(made, null, "just", value);
        case NOTHING -> call(made, null, "empty");
        case FAILURE -> call(made, null, "error", Held.failure(code));
      };
    }
    boolean isUni = type.getSimpleName().equals("Uni");
    Object create =
        call(
            library.load("io.smallrye.mutiny." + (isUni ? "Uni" : "Multi")).orElseThrow(),
            null,
            "createFrom");
    return switch (held) {
      case VALUE -> call(create.getClass(), create, "item", value);
      case NOTHING -> call(create.getClass(), create, isUni ? "nullItem" : "empty");
      case FAILURE -> call(create.getClass(), create, "failure", Held.failure(code));
    };
  }

  private static Object call(Class<?> type, Object receiver, String name, Object... arguments)
      throws RefusedException {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && takes(method, arguments)) {
        return Reflected.call(method, receiver, List.of(arguments));
      }
    }
    throw new IllegalStateException(type + " has no " + name);
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    boolean takes = types.length == arguments.length;
    for (int i = 0; takes && i < types.length; i++) {
      takes = types[i].isInstance(arguments[i]);
    }
    return takes;
  }

  /** A container, or what its methods without parameters lead to. */
  Object receiver(Method method, Held held, int code) throws RefusedException {
    Class<?> type = method.getDeclaringClass();
    if (isContainer(type)) {
      return container(type, held, code);
    }
    for (String root : List.of("Uni", "Multi")) {
      Optional<Class<?>> from = library.load(library.packages() + root);
      List<Method> way = from.isEmpty() ? List.of() : way(from.get(), type, DEEPEST);
      if (!way.isEmpty()) {
        Object next = container(from.get(), held, code);
        for (Method step : way) {
          next = Reflected.call(step, Reflected.isFree(step) ? null : next, List.of());
        }
        return next;
      }
    }
    throw new RefusedException(new IllegalStateException("no way to " + type));
  }

  private static List<Method> way(Class<?> from, Class<?> to, int deepest) {
    for (int depth = 1; depth <= deepest; depth++) {
      for (Method method : from.getMethods()) {
        Class<?> next = method.getReturnType();
        if (method.getParameterCount() > 0 || next.isPrimitive()) {
          continue;
        } else if (next == to) {
          return List.of(method);
        } else if (depth > 1 && next.getName().contains(".groups.")) {
          List<Method> rest = way(next, to, depth - 1);
          if (!rest.isEmpty()) {
            List<Method> way = new ArrayList<>(List.of(method));
            way.addAll(rest);
            return way;
          }
        }
      }
    }
    return List.of();
  }

  /** What is in a container; empty if it holds nothing within time, or is none. */
  Set<Integer> codes(Object result) throws RefusedException {
    Set<Integer> codes = new HashSet<>();
    Object content = content(result);
    if (content instanceof Collection<?> all && !all.isEmpty()) {
      all.forEach(one -> codes.add(code(one)));
    } else if (content instanceof Optional<?> one) {
      codes.add(one.map(RealContainers::code).orElse(ABSENT));
    } else if (content != null) {
      codes.add(content instanceof Collection ? ABSENT : code(content));
    }
    return codes;
  }

  private static int code(Object value) {
    return value instanceof Marked marked ? marked.code() : PLAIN;
  }

  private Object content(Object result) throws RefusedException {
    Class<?> type = result == null ? Object.class : result.getClass();
    Optional<Class<?>> flux = library.load("reactor.core.publisher.Flux");
    if (flux.isPresent() && implementsNamed(type, "org.reactivestreams.Publisher")) {
      Object all = call(flux.get(), null, "from", result);
      Object list = call(all.getClass(), all, "collectList");
      return call(list.getClass(), list, "block", LONGEST);
    } else if (implementsNamed(type, "io.smallrye.mutiny.Uni")) {
      Object await = call(type, result, "await");
      Object optional = call(await.getClass(), await, "asOptional");
      return call(optional.getClass(), optional, "atMost", LONGEST);
    } else if (implementsNamed(type, "io.smallrye.mutiny.Multi")) {
      Object collect = call(type, result, "collect");
      return ((Optional<?>) content(call(collect.getClass(), collect, "asList"))).orElse(null);
    } else if (result instanceof CompletableFuture<?> future) {
      return Optional.ofNullable(
          Reflected.call(
              Reflected.method(CompletableFuture.class, "getNow", Object.class).orElseThrow(),
              future,
              Arrays.asList((Object) null)));
    }
    return type.getName().startsWith(library.packages()) ? null : result;
  }

  private static boolean implementsNamed(Class<?> type, String name) {
    for (Class<?> up = type; up != null; up = up.getSuperclass()) {
      if (up.getName().equals(name)
          || Stream.of(up.getInterfaces())
              .anyMatch(i -> i.getName().equals(name) || implementsNamed(i, name))) {
        return true;
      }
    }
    return false;
  }
}
