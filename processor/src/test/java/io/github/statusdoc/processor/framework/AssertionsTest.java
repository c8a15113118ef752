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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the methods throw that throw unless something is so, by calling the real ones. */
class AssertionsTest {
  private static final String ASSERT = "org.springframework.util.Assert";

  static Stream<Library> springs() {
    return Library.ALL.stream().filter(library -> library.table().equals("spring.txt"));
  }

  @ParameterizedTest
  @MethodSource("springs")
  void spring(Library library) {
    FrameworkType table = library.types().get(ASSERT);
    List<Method> all =
        Signature.all(library.load(ASSERT).orElseThrow()).stream()
            .filter(Method.class::isInstance)
            .map(Method.class::cast)
            .toList();

    assertThat(all).hasSizeGreaterThan(25);
    for (Method method : all) {
      assertThat(meaning(table, method))
          .as(Signature.of(method))
          .contains("plain", "throw(new(\"" + thrown(method, null, failing(method)) + "#<init>(");
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

  private static String thrown(Method method, Object receiver, List<?> arguments) {
    try {
      Reflected.call(method, receiver, arguments);
      return "nothing";
    } catch (RefusedException refused) {
      return refused.getCause().getClass().getName();
    }
  }

  private static List<Object> failing(Method method) {
    List<Object> arguments =
        new ArrayList<>(
            switch (method.getName()) {
              case "isTrue", "state" -> List.of(false);
              case "isNull" -> List.of("a");
              case "isInstanceOf" -> List.of(String.class, 1);
              case "isAssignable" -> List.of(String.class, Integer.class);
              case "doesNotContain" -> List.of("ab", "a");
              case "noNullElements" -> List.of(holdingNull(method.getParameterTypes()[0]));
              default -> Collections.singletonList(null);
            });
    Arrays.stream(method.getParameterTypes())
        .skip(arguments.size())
        .forEach(type -> arguments.add(type == Supplier.class ? (Supplier<String>) () -> "" : ""));
    return arguments;
  }

  private static Object holdingNull(Class<?> type) {
    return type == Collection.class ? Collections.singletonList(null) : new Object[] {null};
  }
}
