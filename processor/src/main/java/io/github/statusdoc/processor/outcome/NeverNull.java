package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Methods of the JDK that never give null: {@code never-null.tsv}. */
final class NeverNull {
  /**
   * A row of the table.
   *
   * @param beginning what the names of classes begin with
   * @param but the names of methods that may give null
   */
  private record Row(String beginning, List<String> but) {}

  private static final List<Row> ROWS =
      DataFile.table(NeverNull.class, "never-null.tsv").stream()
          .map(row -> new Row(row.text("beginning"), row.list("but")))
          .toList();

  private NeverNull() {}

  static boolean is(ExecutableElement method) {
    return OwnTexts.isNeverNull(method) || ROWS.stream().anyMatch(row -> is(row, method));
  }

  private static boolean is(Row row, ExecutableElement method) {
    return Enclosing.type(method).getQualifiedName().toString().startsWith(row.beginning())
        && !row.but().contains(method.getSimpleName().toString());
  }
}
