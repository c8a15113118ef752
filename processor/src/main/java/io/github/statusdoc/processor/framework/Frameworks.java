package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of all frameworks. A table is read when a type of its packages is first asked for.
 *
 * <p>{@code tables.tsv} names the table for each prefix of a package.
 */
public final class Frameworks {
  private final List<TableRow> tables = DataFile.table(Frameworks.class, "tables.tsv");
  private final Map<String, Map<String, FrameworkType>> read = new HashMap<>();

  /** All tables. */
  public Frameworks() {}

  /**
   * Finds a type.
   *
   * @param name its qualified name
   * @return empty for a type of no framework
   */
  public Optional<FrameworkType> find(String name) {
    for (TableRow table : tables) {
      if (name.startsWith(table.text("prefix"))) {
        FrameworkType type = table(table.text("table")).get(name);
        if (type != null) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads one table.
   *
   * @param file its file name
   * @return its types by qualified name
   */
  Map<String, FrameworkType> table(String file) {
    return read.computeIfAbsent(file, f -> TableReader.read(DataFile.lines(Frameworks.class, f)));
  }
}
