package io.github.statusdoc.processor.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of a table of the project's own data. Columns go by their names in the header row. */
public final class TableRow {
  private final String file;
  private final Map<String, Integer> columns;
  private final String[] cells;

  TableRow(String file, Map<String, Integer> columns, String[] cells) {
    this.file = file;
    this.columns = columns;
    this.cells = cells;
    if (cells.length != columns.size()) {
      throw new IllegalStateException(file + ": a row of another length: " + cells[0]);
    }
  }

  /**
   * A cell.
   *
   * @param column a name of the header row
   * @return its text
   * @throws IllegalStateException if there is no such column
   */
  public String text(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw new IllegalStateException(file + " has no column " + column);
    }
    return cells[index];
  }

  /**
   * A cell that holds a list.
   *
   * @param column a name of the header row
   * @return the values between commas; none for an empty cell
   */
  public List<String> list(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  /**
   * A cell that holds a number.
   *
   * @param column a name of the header row
   * @return the number; 0 for an empty cell
   * @throws NumberFormatException if it is none
   */
  public int number(String column) {
    String text = text(column);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /**
   * A cell that names a constant, in lower case.
   *
   * @param <E> the enum
   * @param type the enum
   * @param column a name of the header row
   * @return the constant
   * @throws IllegalArgumentException if there is none of that name
   */
  public <E extends Enum<E>> E constant(Class<E> type, String column) {
    return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
  }
}
