package io.github.statusdoc.processor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code statuses.tsv}: one registered status a row. */
final class StatusTable {
  private static final String NONE = "-";

  private StatusTable() {}

  static List<Status> read() {
    List<Status> statuses = new ArrayList<>();
    for (TableRow row : DataFile.table(StatusTable.class, "statuses.tsv")) {
      statuses.add(status(row));
    }
    return statuses;
  }

  private static Status status(TableRow row) {
    return new Status(
        row.number("code"),
        row.text("name"),
        list(row.text("former_names"), " / "),
        row.constant(Lifecycle.class, "lifecycle"),
        Optional.of(Specification.parse(row.text("specification"))),
        row.constant(ContentRule.class, "content"),
        list(row.text("required_headers"), ", "),
        codes(row.text("replacements")));
  }

  private static List<String> list(String cell, String separator) {
    return cell.equals(NONE) ? List.of() : List.of(cell.split(separator, -1));
  }

  private static List<Integer> codes(String cell) {
    List<Integer> codes = new ArrayList<>();
    for (String code : list(cell, ", ")) {
      codes.add(Integer.valueOf(code));
    }
    return codes;
  }
}
