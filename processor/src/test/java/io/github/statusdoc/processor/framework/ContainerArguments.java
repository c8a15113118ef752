package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What calls of containers get, of each type: a mark, alone, in a container or from a function. */
final class ContainerArguments {
  private static final int ARGUMENT = 260;
  private static final int FUNCTION = 280;

  /** An argument, as a term and as an object. */
  interface Argument {
    Term term();

    /** By what predicates and flags say. */
    Object object(boolean answer) throws RefusedException;
  }

  private record Both(Term term, Made made) implements Argument {
    @Override
    public Object object(boolean answer) throws RefusedException {
      return made.make(answer);
    }
  }

  private interface Made {
    Object make(boolean answer) throws RefusedException;
  }

  private final RealContainers real;

  ContainerArguments(RealContainers real) {
    this.real = real;
  }

  Argument argument(Method method, int index, Held given) {
    Class<?> type = method.getParameterTypes()[index];
    int code = ARGUMENT + index;
    Class<?> element = element(method.getGenericParameterTypes()[index]);
    if (element != null && real.isContainer(element)) {
      Argument one = value(element, code, given);
      return new Both(one.term(), answer -> List.of(one.object(answer)));
    }
    if (type.isArray()) {
      Class<?> component = type.getComponentType();
      Argument one = value(component, code, given);
      return new Both(one.term(), answer -> array(component, one.object(answer)));
    } else if (type.isInterface()
        && Stream.of(type.getMethods()).filter(m -> Modifier.isAbstract(m.getModifiers())).count()
            <= 2
        && !real.isContainer(type)
        && type != Iterable.class) {
      return function(method.getGenericParameterTypes()[index], type, FUNCTION + index);
    }
    return value(type, code, given);
  }

  /** What an {@code Iterable} or a {@code List} is of; null for any other type. */
  private static @Nullable Class<?> element(Type type) {
    return type instanceof ParameterizedType parameterized
            && Iterable.class.isAssignableFrom(raw(type))
        ? raw(parameterized.getActualTypeArguments()[0])
        : null;
  }

  private Argument value(Class<?> type, int code, Held given) {
    if (type == Optional.class && given == Held.FAILURE) {
      return value(type, code, Held.NOTHING);
    } else if (real.isContainer(type)) {
      return new Both(given.term(code), answer -> real.container(type, given, code));
    } else if (type == Object.class) {
      return new Both(Held.response(code), answer -> new Marked(code));
    } else if (type == Throwable.class) {
      return new Both(Held.exception(code), answer -> Held.failure(code));
    } else if (type == Class.class) {
      return new Both(new Leaf.Literal("java.lang.Throwable"), answer -> Throwable.class);
    } else if (type == boolean.class) {
      return new Both(Leaf.Simple.PLAIN, answer -> answer);
    }
    return new Both(Leaf.Simple.PLAIN, answer -> other(type));
  }

  private static Object other(Class<?> type) {
    if (type == int.class) {
      return 1;
    } else if (type == Duration.class) {
      return RealContainers.LONGEST;
    }
    if (type == Iterable.class) {
      return List.of("x");
    }
    return type.isInstance(Collectors.toList()) ? Collectors.toList() : null;
  }

  private static Object array(Class<?> component, Object element) {
    Object array = Array.newInstance(component, 1);
    Array.set(array, 0, element);
    return array;
  }

  /** A function yields a mark, in what its type says, or an exception with it. */
  private Argument function(Type generic, Class<?> type, int code) {
    Type yields = yields(generic, type);
    Class<?> raw = raw(yields);
    boolean isFailure = Throwable.class.isAssignableFrom(raw);
    boolean isPlain =
        raw == void.class || raw == boolean.class || yields.toString().contains("Boolean");
    Term result =
        isPlain ? Leaf.Simple.PLAIN : isFailure ? Held.exception(code) : Held.response(code);
    Step step = new Step.Return(result, null, Step.Scope.ALWAYS, Site.NONE);
    Term term = new Term.Function(1, new Body(List.of(step), List.of()));
    return new Both(
        term,
        answer ->
            proxy(
                type,
                (Made) a -> isFailure ? Held.failure(code) : result(raw, yields, code, answer),
                answer));
  }

  private Object result(Class<?> raw, Type yields, int code, boolean answer)
      throws RefusedException {
    if (real.isContainer(raw)) {
      return yields.toString().contains("Boolean")
          ? real.of(raw, answer)
          : real.container(raw, Held.VALUE, code);
    } else if (raw == boolean.class || raw == Boolean.class) {
      return answer;
    } else if (raw == void.class) {
      return null;
    }
    return Iterable.class.isAssignableFrom(raw) ? List.of(new Marked(code)) : new Marked(code);
  }

  private static Object proxy(Class<?> type, Made made, boolean answer) {
    return Proxy.newProxyInstance(
        type.getClassLoader() == null
            ? ContainerArguments.class.getClassLoader()
            : type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            method.isDefault()
                ? InvocationHandler.invokeDefault(self, method, arguments)
                : method.getDeclaringClass() == Object.class
                    ? System.identityHashCode(self)
                    : made.make(answer));
  }

  /** What the method of a functional interface returns, by the arguments of its type. */
  private static Type yields(Type generic, Class<?> type) {
    Method method =
        Stream.of(type.getMethods())
            .filter(m -> Modifier.isAbstract(m.getModifiers()))
            .findFirst()
            .orElseThrow();
    if (method.getReturnType() != Object.class
        || !(generic instanceof ParameterizedType parameterized)) {
      return method.getReturnType();
    }
    Type[] arguments = parameterized.getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> found) {
      return found;
    } else if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    } else if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return Object.class;
  }
}
