package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import java.util.List;
import java.util.Locale;

/**
 * The parameters that a framework fills itself, before it asks an application's own classes: {@code
 * filled.tsv}.
 *
 * @param classes how types inherit
 */
record FilledParameters(Classes classes) {
  /** By which a parameter is told. */
  private enum By {
    /** An annotation on it. */
    ANNOTATION,
    /** Its type. */
    TYPE,
    /** Its type, where it has no annotation. */
    BARE
  }

  /** A row of the table. */
  private record Row(String framework, String name, By by) {
    static Row of(String[] columns) {
      return new Row(columns[0], columns[1], By.valueOf(columns[2].toUpperCase(Locale.ROOT)));
    }
  }

  private static final List<Row> ROWS =
      DataFile.table(FilledParameters.class, "filled.tsv").stream().map(Row::of).toList();

  boolean has(Parameter parameter, String framework) {
    return ROWS.stream().anyMatch(row -> row.framework().equals(framework) && isOf(row, parameter));
  }

  private boolean isOf(Row row, Parameter parameter) {
    return switch (row.by()) {
      case ANNOTATION -> parameter.annotations().containsKey(row.name());
      case TYPE -> classes.isSubtype(parameter.type(), row.name());
      case BARE ->
          parameter.annotations().isEmpty() && classes.isSubtype(parameter.type(), row.name());
    };
  }
}
