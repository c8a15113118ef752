package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What containers of the real libraries hold after a call is what the row says that they may. */
class ContainerTablesTest {
  static List<Library> libraries() {
    return Library.ALL.stream().filter(l -> l.table().equals("reactive.txt")).toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void containersHoldWhatTheirRowSays(Library library) {
    PrintStream err = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream())); // for failures that are lost
    try {
      assertThat(wrong(library)).isEmpty();
    } finally {
      System.setErr(err);
    }
  }

  private static List<String> wrong(Library library) {
    List<String> wrong = new ArrayList<>();
    Map<String, List<String>> rows = new ContainerTrial(library).run();
    assertThat(rows).hasSizeGreaterThan(50);
    rows.forEach((row, found) -> found.forEach(one -> wrong.add(row + " " + one)));
    return wrong;
  }
}
