package io.github.statusdoc.processor.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.statusdoc.processor.catalogue.DataFile;
import java.util.List;
import java.util.Map;

/**
 * How a framework finds what answers for an exception: {@code resolutions.tsv}.
 *
 * @param isByClass whether it asks one class after the other; else it takes the handler of the
 *     nearest type of all
 * @param looksAtCauses whether it asks for the cause of an exception that nothing answers for
 * @param unordered the order of a class that names none
 * @param own exceptions of the framework that bring their answer with them
 * @param against what becomes of that where a handler is for a supertype of them
 */
record Resolution(
    boolean isByClass, boolean looksAtCauses, int unordered, List<String> own, Against against) {
  /** What counts: the handler, the exception, or what the code does not tell. */
  enum Against {
    HANDLED,
    KEPT,
    UNRANKED
  }

  /** Of a method that is no handler of a framework. */
  private static final Resolution NONE =
      new Resolution(false, false, Integer.MAX_VALUE, List.of(), Against.HANDLED);

  /**
   * All of them.
   *
   * @return by the name of the framework
   */
  static Map<String, Resolution> all() {
    return DataFile.table(Resolution.class, "resolutions.tsv").stream()
        .collect(groupingBy(row -> row[0]))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
  }

  static Resolution find(Map<String, Resolution> all, String framework) {
    return all.getOrDefault(framework, NONE);
  }

  private static Resolution of(List<String[]> rows) {
    String[] row = rows.get(0);
    return new Resolution(
        row[1].equals("class"),
        row[2].equals("yes"),
        Integer.parseInt(row[3]),
        rows.stream().map(one -> one[4]).toList(),
        Against.valueOf(row[5].toUpperCase(java.util.Locale.ROOT)));
  }
}
