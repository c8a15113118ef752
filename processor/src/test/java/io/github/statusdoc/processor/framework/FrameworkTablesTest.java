package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.framework.FrameworkType.Row;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row is about something that the real library has, in the versions that the row names. */
class FrameworkTablesTest {
  static List<Library> libraries() {
    return Library.ALL;
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void typesAreInTheirVersions(Library library) {
    List<String> wrong = new ArrayList<>();
    library
        .types()
        .forEach(
            (name, type) -> {
              if (library.load(name).isPresent() != library.isIn(type.versions())) {
                wrong.add(name + " " + type.versions());
              }
            });
    assertThat(library.types()).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void membersAreInTheirVersions(Library library) {
    List<String> wrong = new ArrayList<>();
    library
        .types()
        .forEach(
            (name, type) ->
                library
                    .load(name)
                    .ifPresent(
                        loaded ->
                            wrong(library, type, loaded).forEach(m -> wrong.add(name + "." + m))));
    assertThat(wrong).isEmpty();
  }

  private static Stream<String> wrong(Library library, FrameworkType type, Class<?> loaded) {
    Set<String> members = members(type, loaded);
    return type.rows().entrySet().stream()
        .filter(row -> library.isIn(row.getValue().versions()) != members.contains(row.getKey()))
        .filter(row -> !isOtherwise(library, type, row, members))
        .map(row -> row.getKey() + "  " + row.getValue());
  }

  /** A constructor that is there in other versions too may carry another status there. */
  private static boolean isOtherwise(
      Library library, FrameworkType type, Map.Entry<String, Row> row, Set<String> members) {
    return type.is(Role.EXCEPTION)
        && row.getKey().startsWith("new")
        && members.contains(row.getKey())
        && !library.isIn(row.getValue().versions());
  }

  /** What the table may name; the names for any other member only if there are others. */
  private static Set<String> members(FrameworkType type, Class<?> loaded) {
    Stream<String> executables =
        Signature.all(loaded).stream()
            .flatMap(e -> Stream.of(Signature.of(e), Signature.member(type, e)));
    Stream<String> constants = Stream.of(loaded.getFields()).map(Field::getName);
    return Stream.concat(executables, constants).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyTermIsReadable(Library library) {
    library
        .types()
        .values()
        .forEach(
            type ->
                type.rows()
                    .keySet()
                    .forEach(member -> assertThat(type.constant(member)).isPresent()));
  }
}
