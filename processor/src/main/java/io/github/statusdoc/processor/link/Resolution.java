package io.github.statusdoc.processor.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.statusdoc.processor.catalogue.DataFile;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a framework finds what answers for an exception: {@code resolutions.tsv}.
 *
 * @param framework its name; empty for none
 * @param isByClass whether it asks one class after the other; else it takes the handler of the
 *     nearest type of all
 * @param causes of which exceptions it asks for the cause where nothing answers for them: any, or
 *     those of some classes, or none
 * @param resumes whether what a handler throws leaves the exception to the rest of the framework
 * @param unordered the order of a class that names none
 * @param own exceptions of the framework that bring their answer with them
 * @param against what becomes of that where a handler is for a supertype of them
 * @param mapped exceptions of others that handlers of the framework answer
 * @param encloses what it puts into an exception of its own before it asks; empty for nothing
 * @param in that exception
 * @param unwraps whether it asks for the cause before anything answers for the exception itself
 */
record Resolution(
    String framework,
    boolean isByClass,
    List<String> causes,
    boolean resumes,
    int unordered,
    List<String> own,
    Against against,
    List<Mapped> mapped,
    String encloses,
    String in,
    boolean unwraps) {
  /**
   * An exception of others: a row of {@code mapped.tsv}.
   *
   * @param exception its type
   * @param status what is answered
   */
  record Mapped(String exception, int status) {}

  /** What counts: the handler, the exception, or what the code does not tell. */
  enum Against {
    HANDLED,
    KEPT,
    UNRANKED
  }

  private static final String ANY = "any";

  /** Of a method that is no handler of a framework. */
  private static final Resolution NONE =
      new Resolution(
          "",
          false,
          List.of(),
          false,
          Integer.MAX_VALUE,
          List.of(),
          Against.HANDLED,
          List.of(),
          "",
          "",
          false);

  /**
   * All of them. Of a framework of several versions, the first row whose classes are in view.
   *
   * @param isInView whether there is a class: handlers come with modules of their own
   * @return by the name of the framework
   */
  static Map<String, Resolution> all(Predicate<String> isInView) {
    List<String[]> mapped =
        DataFile.table(Resolution.class, "mapped.tsv").stream()
            .filter(row -> isInView.test(row[3]))
            .toList();
    return DataFile.table(Resolution.class, "resolutions.tsv").stream()
        .filter(row -> row[7].isEmpty() || isInView.test(row[7]))
        .filter(row -> row[8].isEmpty() || !isInView.test(row[8]))
        .collect(groupingBy(row -> row[0]))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, entry -> of(entry.getValue(), mapped, isInView)));
  }

  /**
   * The exceptions that it asks handlers for, one after the other.
   *
   * @param line an exception, its cause, the cause of that
   * @return all of them, or the first, and its cause where it only wraps that, or instead of it
   */
  List<Value.Instance> asked(List<Value.Instance> line) {
    int last = 0;
    while (last < line.size() - 1 && looksAtCause(line.get(last))) {
      last++;
    }
    return line.subList(unwraps ? last : 0, last + 1);
  }

  private boolean looksAtCause(Value.Instance exception) {
    return causes.contains(ANY) || causes.contains(exception.type());
  }

  static Resolution find(Map<String, Resolution> all, String framework) {
    return all.getOrDefault(framework, NONE);
  }

  private static Resolution of(
      List<String[]> rows, List<String[]> handled, Predicate<String> isInView) {
    String[] row = rows.get(0);
    List<Mapped> mapped =
        handled.stream()
            .filter(one -> one[0].equals(row[0]))
            .map(one -> new Mapped(one[1], Integer.parseInt(one[2])))
            .toList();
    return new Resolution(
        row[0],
        row[1].equals("class"),
        DataFile.list(row[2]),
        row[3].equals("yes"),
        Integer.parseInt(row[4]),
        Stream.concat(rows.stream().map(one -> one[5]), mapped.stream().map(Mapped::exception))
            .toList(),
        Against.valueOf(row[6].toUpperCase(java.util.Locale.ROOT)),
        mapped,
        row[9],
        DataFile.list(row[10]).stream().filter(isInView).findFirst().orElse(""),
        row[11].equals("yes"));
  }
}
