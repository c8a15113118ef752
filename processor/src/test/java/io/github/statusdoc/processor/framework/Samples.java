package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.framework.Stock.Recipe;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Arguments for methods and constructors of any library: of each type a few objects that differ
 * where a status could depend on it.
 */
final class Samples {
  private static final int DEEPEST = 3;

  private final Map<Class<?>, List<Object>> known = new HashMap<>();

  /** Samples of a type; empty if there are none. */
  List<Object> of(Class<?> type) {
    List<Object> samples = known.get(type);
    if (samples == null) {
      samples = of(type, DEEPEST);
      known.put(type, samples);
    }
    return samples;
  }

  /** The same as recipes. */
  List<Recipe> recipes(Class<?> type) {
    return of(type).stream().<Recipe>map(sample -> () -> sample).toList();
  }

  private List<Object> of(Class<?> type, int depth) {
    List<Object> simple = type.isArray() ? array(type.getComponentType()) : simple(type);
    if (!simple.isEmpty()) {
      return simple;
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants()[0]);
    }
    List<Object> made = Modifier.isPublic(type.getModifiers()) ? made(type, depth) : List.of();
    return type.isInterface() && !type.isSealed() ? concat(proxies(type), made) : made;
  }

  private static List<Object> concat(List<Object> first, List<Object> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static List<Object> simple(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return List.of(true, false);
    } else if (type == int.class || type == Integer.class) {
      return List.of(0, 200);
    } else if (type == long.class || type == Long.class) {
      return List.of(1L);
    } else if (type == double.class) {
      return List.of(1.0);
    } else if (type == String.class || type == CharSequence.class) {
      return List.of("text/plain");
    } else if (type == Object.class) {
      return Arrays.asList("x", null, CompletableFuture.completedFuture("x"));
    } else if (type == Optional.class) {
      return List.of(Optional.of("x"), Optional.empty());
    } else if (type == URI.class) {
      return List.of(URI.create("/x"));
    } else if (type == URISyntaxException.class) {
      return List.of(new URISyntaxException("x", "y"));
    } else if (type == Class.class || type == Type.class) {
      return List.of(Object.class);
    } else if (type == Method.class) {
      return List.of(Object.class.getMethods()[0]);
    } else if (type == Locale.class) {
      return List.of(Locale.ROOT);
    } else if (type == List.class || type == Collection.class || type == Iterable.class) {
      return List.of(List.of());
    } else if (type == Set.class) {
      return List.of(Set.of());
    } else if (type == Map.class) {
      return List.of(Map.of());
    }
    return List.of();
  }

  private List<Object> array(Class<?> component) {
    List<Object> element = of(component);
    if (element.isEmpty() || element.get(0) == null) {
      return List.of();
    }
    Object array = Array.newInstance(component, 1);
    Array.set(array, 0, element.get(0));
    return List.of(array);
  }

  /** Implementations that do nothing, one that says no and one that says yes. */
  private static List<Object> proxies(Class<?> type) {
    return List.of(proxy(type, false), proxy(type, true));
  }

  private static Object proxy(Class<?> type, boolean answer) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return objectMethod(self, method, arguments);
          }
          return nothing(method.getReturnType(), answer);
        };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object objectMethod(Object self, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> "proxy";
    };
  }

  private static Object nothing(Class<?> type, boolean answer) {
    if (type == boolean.class) {
      return answer;
    } else if (type == int.class) {
      return 0;
    } else if (type == long.class) {
      return 0L;
    } else if (type == List.class || type == Collection.class) {
      return List.of();
    } else if (type == Set.class) {
      return Set.of();
    }
    return type == Map.class ? Map.of() : null;
  }

  /** From a constant, or the first constructor or factory that works, the simplest first. */
  private List<Object> made(Class<?> type, int depth) {
    Optional<Object> constant = constant(type);
    if (constant.isPresent() || depth == 0) {
      return constant.stream().toList();
    }
    Stream<Constructor<?>> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Arrays.stream(type.getConstructors());
    Stream<Method> factories =
        Arrays.stream(type.getMethods())
            .filter(m -> Modifier.isStatic(m.getModifiers()))
            .filter(m -> m.getDeclaringClass() == type && type == m.getReturnType());
    return Stream.concat(constructors, factories)
        .sorted(Comparator.comparing(Executable::getParameterCount).thenComparing(Signature::of))
        .flatMap(executable -> made(executable, depth - 1).stream())
        .limit(1)
        .toList();
  }

  private static Optional<Object> constant(Class<?> type) {
    for (Field field : type.getFields()) {
      if (field.getDeclaringClass() == type
          && Modifier.isStatic(field.getModifiers())
          && field.getType() == type) {
        return Optional.ofNullable(Reflected.constant(field));
      }
    }
    return Optional.empty();
  }

  private Optional<Object> made(Executable executable, int depth) {
    List<List<Object>> samples = new ArrayList<>();
    for (Class<?> parameter : executable.getParameterTypes()) {
      samples.add(of(parameter, depth));
    }
    if (samples.contains(List.of())) {
      return Optional.empty();
    }
    List<Object> first = samples.stream().map(s -> s.get(0)).toList();
    return made(executable, first)
        .or(() -> made(executable, samples.stream().map(s -> s.get(s.size() - 1)).toList()));
  }

  private static Optional<Object> made(Executable executable, List<Object> arguments) {
    try {
      return Optional.of(Reflected.call(executable, null, arguments));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
