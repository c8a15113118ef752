package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call in a table really yields the status that its row says. */
class FrameworkStatusesTest {
  /** Tables of containers, which ContainerTablesTest runs. */
  private static final Set<String> OTHERS = Set.of("reactive.txt", "jdk.txt");

  static List<Library> libraries() {
    return Library.ALL.stream().filter(library -> !OTHERS.contains(library.table())).toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void callsYieldTheStatusOfTheirRow(Library library) {
    Trial trial = new Trial(library);
    List<String> wrong = new ArrayList<>();
    library
        .types()
        .forEach(
            (name, type) ->
                library.load(name).ifPresent(loaded -> wrong.addAll(trial.of(type, loaded))));
    assertThat(wrong).isEmpty();
  }
}
