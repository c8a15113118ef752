package io.github.statusdoc.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The project's own data files, UTF-8, each beside the classes that read it. */
public final class DataFile {
  private DataFile() {}

  /**
   * Reads a table.
   *
   * @param beside the class that the file lies beside
   * @param file a file name
   * @return the rows without the header row
   */
  public static List<TableRow> table(Class<?> beside, String file) {
    List<String> lines = lines(beside, file);
    String[] header = lines.get(0).split("\t", -1);
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      columns.put(header[i], i);
    }
    return lines.stream()
        .skip(1)
        .map(line -> new TableRow(file, columns, line.split("\t", -1)))
        .collect(Collectors.toUnmodifiableList());
  }

  /**
   * Reads a table of one column.
   *
   * @param beside the class that the file lies beside
   * @param file a file name
   * @return the cells under the header
   */
  public static List<String> column(Class<?> beside, String file) {
    List<String> lines = lines(beside, file);
    return lines.subList(1, lines.size());
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
