package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import java.util.List;

/**
 * The parameters of handlers for which clients may send any number: {@code unlimited.tsv}. Whether
 * something limits one, the bodies know that pass it on.
 */
final class UnlimitedNumbers {
  private static final List<TableRow> ROWS =
      DataFile.table(UnlimitedNumbers.class, "unlimited.tsv");

  private UnlimitedNumbers() {}

  static boolean has(Parameter parameter) {
    return ROWS.stream()
        .anyMatch(
            row ->
                parameter.annotations().containsKey(row.text("annotation"))
                    && parameter.type().equals(row.text("type")));
  }
}
