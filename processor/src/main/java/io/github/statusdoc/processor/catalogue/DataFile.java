package io.github.statusdoc.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The project's own data files, UTF-8, each beside the class that reads it. */
public final class DataFile {
  private DataFile() {}

  /**
   * Reads a table.
   *
   * @param beside the class that the file lies beside
   * @param file a file name
   * @return the rows without the header row, each split at tabs
   */
  public static List<String[]> table(Class<?> beside, String file) {
    List<String[]> rows = new ArrayList<>();
    List<String> lines = lines(beside, file);
    for (String line : lines.subList(1, lines.size())) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }

  /**
   * Reads a column that holds a list.
   *
   * @param column values with commas between them
   * @return the values; none for an empty column
   */
  public static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(",", -1));
  }

  /**
   * Reads a file as it is.
   *
   * @param beside the class that the file lies beside
   * @param file a file name
   * @return its lines
   */
  public static List<String> lines(Class<?> beside, String file) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = open(beside, file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /**
   * Reads texts by key.
   *
   * @param beside the class that the file lies beside
   * @param file a file name
   * @return the texts
   */
  public static Properties properties(Class<?> beside, String file) {
    Properties properties = new Properties();
    try (BufferedReader reader = open(beside, file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static BufferedReader open(Class<?> beside, String file) {
    InputStream stream = beside.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("missing from the jar: " + file);
    }
    return new BufferedReader(new InputStreamReader(stream, UTF_8));
  }
}
