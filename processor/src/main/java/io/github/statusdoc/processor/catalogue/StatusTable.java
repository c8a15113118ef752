package io.github.statusdoc.processor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code statuses.tsv}: one registered status a row. */
final class StatusTable {
  private static final String NONE = "-";

  private StatusTable() {}

  static List<Status> read() {
    List<Status> statuses = new ArrayList<>();
    for (String[] row : DataFile.table(StatusTable.class, "statuses.tsv")) {
      statuses.add(status(row));
    }
    return statuses;
  }

  private static Status status(String[] row) {
    return new Status(
        Integer.parseInt(row[0]),
        row[1],
        list(row[2], " / "),
        Lifecycle.valueOf(row[3].toUpperCase(Locale.ROOT)),
        Optional.of(Specification.parse(row[4])),
        ContentRule.valueOf(row[5].toUpperCase(Locale.ROOT)),
        list(row[6], ", "),
        codes(row[7]));
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
