package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.summary.TermWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers that methods refuse, by calling the real ones with one. */
class RefusedNumbersTest {
  private record Row(Executable method, int index, String meaning) {
    boolean isRefused() {
      return meaning.contains("when(unlimited(#" + index + ")");
    }

    @Override
    public String toString() {
      return method + " " + index;
    }
  }

  static Stream<Arguments> rows() {
    List<Arguments> rows = new ArrayList<>();
    for (Library library : Library.ALL) {
      library
          .types()
          .forEach(
              (name, type) ->
                  library.load(name).stream()
                      .flatMap(loaded -> Signature.all(loaded).stream())
                      .flatMap(method -> rows(type, method))
                      .forEach(row -> rows.add(Arguments.of(library, row))));
    }
    assertThat(rows).hasSize(3 * 8 + 12);
    return rows.stream();
  }

  /** One for each number that the method gets. */
  private static Stream<Row> rows(FrameworkType type, Executable method) {
    List<Class<?>> types = List.of(method.getParameterTypes());
    return Signature.call(type, method).stream()
        .filter(call -> call.effect() == Effect.LIMITS)
        .map(call -> new TermWriter().write(call.term()))
        .flatMap(
            meaning ->
                IntStream.range(0, types.size())
                    .filter(index -> types.get(index) == int.class)
                    .mapToObj(index -> new Row(method, index, meaning)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void throwsWhatTheTableSays(Library library, Row row) {
    assertThat(row.isRefused()).isTrue();
    assertThat(row.meaning()).contains(thrown(library, row, Integer.MIN_VALUE));
    assertThat(thrown(library, row, 1)).isEqualTo("nothing");
  }

  private static String thrown(Library library, Row row, int number) {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : row.method().getParameterTypes()) {
      arguments.add(arguments.size() == row.index() ? number : valid(library, type));
    }
    try {
      Reflected.call(row.method(), null, arguments);
      return "nothing";
    } catch (RefusedException refused) {
      return "throw(new(\"" + refused.getCause().getClass().getName() + "#<init>(";
    }
  }

  private static Object valid(Library library, Class<?> type) {
    if (type == int.class) {
      return 1;
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isArray()) {
      Object names = Array.newInstance(type.getComponentType(), 1);
      Array.set(names, 0, "name");
      return names;
    }
    return unsorted(library);
  }

  private static Object unsorted(Library library) {
    Class<?> sort = library.load("org.springframework.data.domain.Sort").orElseThrow();
    try {
      return Reflected.call(Reflected.method(sort, "unsorted").orElseThrow(), null, List.of());
    } catch (RefusedException e) {
      throw new IllegalStateException(e);
    }
  }
}
