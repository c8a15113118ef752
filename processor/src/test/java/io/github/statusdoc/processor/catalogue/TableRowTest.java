package io.github.statusdoc.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableRowTest {
  private static final Map<String, Integer> COLUMNS = Map.of("code", 0, "names", 1, "series", 2);

  private static TableRow row(String... cells) {
    return new TableRow("x.tsv", COLUMNS, cells);
  }

  @Test
  void cellsGoByTheNamesOfTheirColumns() {
    TableRow row = row("404", "a,b", "client_error");
    assertThat(row.number("code")).isEqualTo(404);
    assertThat(row.text("names")).isEqualTo("a,b");
    assertThat(row.list("names")).containsExactly("a", "b");
    assertThat(row.constant(Series.class, "series")).isEqualTo(Series.CLIENT_ERROR);
  }

  @Test
  void emptyCells() {
    TableRow row = row("", "", "");
    assertThat(row.number("code")).isZero();
    assertThat(row.list("names")).isEmpty();
  }

  @Test
  void whatIsWrongFailsAtOnce() {
    assertThatThrownBy(() -> row("404", "a", "").text("name"))
        .hasMessage("x.tsv has no column name");
    assertThatThrownBy(() -> row("404", "a")).hasMessage("x.tsv: a row of another length: 404");
    assertThatThrownBy(() -> row("404", "", "other").constant(Series.class, "series"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> row("4O4", "", "").number("code"))
        .isInstanceOf(NumberFormatException.class);
  }
}
