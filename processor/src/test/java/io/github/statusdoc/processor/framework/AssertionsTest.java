package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.summary.TermWriter;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the methods throw that throw unless something is so, by calling the real ones. */
class AssertionsTest {
  private static final String ASSERT = "org.springframework.util.Assert";

  /** What checks for null yields what is there, and what checks an index is in no table. */
  private static final Set<String> OTHERS =
      Set.of(
          "checkNotNull",
          "notNull",
          "checkElementIndex",
          "checkPositionIndex",
          "checkPositionIndexes",
          "validIndex");

  static Stream<Library> springs() {
    return of("spring.txt");
  }

  static Stream<Library> others() {
    return of("preconditions.txt");
  }

  private static Stream<Library> of(String table) {
    return Library.ALL.stream().filter(library -> library.table().equals(table));
  }

  @ParameterizedTest
  @MethodSource("springs")
  void spring(Library library) {
    List<Method> all = methods(library, ASSERT);

    assertThat(all).hasSizeGreaterThan(25);
    assertThrowing(library.types().get(ASSERT), all);
  }

  @ParameterizedTest
  @MethodSource("others")
  void others(Library library) {
    String name = library.types().keySet().iterator().next();
    Map<Boolean, List<Method>> all =
        methods(library, name).stream()
            .collect(Collectors.partitioningBy(method -> OTHERS.contains(method.getName())));

    assertThat(library.types()).hasSize(1);
    assertThat(all.get(false)).hasSizeGreaterThan(40);
    assertThrowing(library.types().get(name), all.get(false));
    for (Method method : all.get(true)) {
      assertThat(Signature.call(library.types().get(name), method).isPresent())
          .as(Signature.of(method))
          .isEqualTo(method.getName().endsWith("otNull"));
    }
  }

  private static List<Method> methods(Library library, String type) {
    return Signature.all(library.load(type).orElseThrow()).stream()
        .filter(Method.class::isInstance)
        .map(Method.class::cast)
        .toList();
  }

  private static void assertThrowing(FrameworkType table, List<Method> all) {
    for (Method method : all) {
      String meaning = meaning(table, method);
      assertThat(meaning)
          .as(Signature.of(method))
          .startsWith(method.getReturnType() == void.class ? "(plain | " : "(present(#0) | ")
          .contains("throw(new(\"" + thrown(method, null, failing(method)) + "#<init>(");
      assertThat(meaning.contains("when(not is(#0, true), throw"))
          .as(Signature.of(method))
          .isEqualTo(method.getParameterTypes()[0] == boolean.class);
    }
  }

  @Test
  void emptyOptional() throws NoSuchMethodException {
    FrameworkType table = new Frameworks().table("jdk.txt").get("java.util.Optional");
    Method method = Optional.class.getMethod("orElseThrow");

    assertThat(thrown(method, Optional.empty(), List.of()))
        .isEqualTo(NoSuchElementException.class.getName());
    assertThat(meaning(table, method))
        .contains("present(this)", "throw(new(\"java.util.NoSuchElementException#<init>(");
  }

  private static String meaning(FrameworkType table, Executable method) {
    return new TermWriter().write(Signature.call(table, method).orElseThrow().term());
  }

  /** What a method throws, not who calls it with what it does not take. */
  private static String thrown(Method method, Object receiver, List<?> arguments) {
    try {
      Reflected.call(method, receiver, arguments);
      return "nothing";
    } catch (RefusedException refused) {
      String type = method.getDeclaringClass().getName();
      assertThat(refused.getCause().getStackTrace())
          .extracting(StackTraceElement::getClassName)
          .contains(type);
      return refused.getCause().getClass().getName();
    }
  }

  private static List<Object> failing(Method method) {
    Class<?> first = method.getParameterTypes()[0];
    List<Object> arguments =
        new ArrayList<>(
            switch (method.getName()) {
              case "isTrue", "state", "checkArgument", "checkState", "validState" -> List.of(false);
              case "isNull" -> List.of("a");
              case "isInstanceOf" -> List.of(String.class, 1);
              case "isAssignable", "isAssignableFrom" -> List.of(String.class, Integer.class);
              case "doesNotContain" -> List.of("ab", "a");
              case "inclusiveBetween", "exclusiveBetween" -> between(first);
              case "finite", "notNaN" -> List.of(Double.NaN);
              case "matchesPattern" -> List.of("a", "b");
              case "noNullElements" -> List.of(holdingNull(first));
              case "notBlank" -> List.of(" ");
              case "notEmpty" -> Collections.singletonList(empty(first));
              default -> Collections.singletonList(null);
            });
    Arrays.stream(method.getParameterTypes())
        .skip(arguments.size())
        .forEach(type -> arguments.add(other(type)));
    return arguments;
  }

  private static List<Object> between(Class<?> type) {
    return type == long.class
        ? List.of(1L, 2L, 3L)
        : type == double.class ? List.of(1.0, 2.0, 3.0) : List.of(1, 2, 3);
  }

  private static Object empty(Class<?> type) {
    if (type == Map.class) {
      return Map.of();
    }
    return type == CharSequence.class ? "" : type == Collection.class ? List.of() : new Object[0];
  }

  private static Object holdingNull(Class<?> type) {
    return type.isArray() ? new Object[] {null} : Collections.singletonList(null);
  }

  /** What the message is made of. */
  private static Object other(Class<?> type) {
    if (type == Supplier.class) {
      return (Supplier<String>) () -> "";
    } else if (type == Object[].class) {
      return new Object[0];
    }
    return type == char.class
        ? 'a'
        : type == int.class ? 1 : type == long.class ? 1L : type == double.class ? 1.0 : "";
  }
}
