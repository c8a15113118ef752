package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import java.util.List;

/**
 * Parameters that a framework fills itself.
 *
 * @param classes how types inherit
 * @param rows which these are
 */
record FilledParameters(Classes classes, List<Row> rows) {
  /** By which a parameter is told. */
  enum By {
    /** An annotation on it. */
    ANNOTATION,
    /** Its type. */
    TYPE,
    /** Its type, where it has no annotation. */
    BARE,
    /** None: annotations whose names begin so are as good as none. */
    SILENT
  }

  /** A row of the table. */
  record Row(String framework, String name, By by) {
    static Row of(TableRow row) {
      return new Row(row.text("framework"), row.text("name"), row.constant(By.class, "where"));
    }
  }

  private static final List<Row> ALL = rows("filled.tsv");
  private static final List<Row> USERS = rows("users.tsv");

  private static List<Row> rows(String table) {
    return DataFile.table(FilledParameters.class, table).stream().map(Row::of).toList();
  }

  /** Those that it fills before it asks an application's own classes. */
  static FilledParameters of(Classes classes) {
    return new FilledParameters(classes, ALL);
  }

  /** Those that get who is signed in. */
  static FilledParameters ofUsers(Classes classes) {
    return new FilledParameters(classes, USERS);
  }

  boolean has(Parameter parameter, String framework) {
    return rows.stream().anyMatch(row -> row.framework().equals(framework) && isOf(row, parameter));
  }

  private boolean isOf(Row row, Parameter parameter) {
    return switch (row.by()) {
      case ANNOTATION -> parameter.annotations().containsKey(row.name());
      case TYPE -> classes.isSubtype(parameter.type(), row.name());
      case BARE -> isBare(parameter) && classes.isSubtype(parameter.type(), row.name());
      case SILENT -> false;
    };
  }

  private boolean isBare(Parameter parameter) {
    return parameter.annotations().keySet().stream().allMatch(this::isSilent);
  }

  private boolean isSilent(String annotation) {
    return rows.stream()
        .anyMatch(row -> row.by() == By.SILENT && annotation.startsWith(row.name()));
  }
}
