package io.github.statusdoc.processor.link;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
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
    List<TableRow> mapped =
        DataFile.table(Resolution.class, "mapped.tsv").stream()
            .filter(row -> isInView.test(row.text("by")))
            .toList();
    return DataFile.table(Resolution.class, "resolutions.tsv").stream()
        .filter(row -> row.text("with").isEmpty() || isInView.test(row.text("with")))
        .filter(row -> row.text("without").isEmpty() || !isInView.test(row.text("without")))
        .map(row -> of(row, mapped, isInView))
        .collect(toMap(Resolution::framework, identity(), (first, second) -> first));
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
      TableRow row, List<TableRow> mappedByAll, Predicate<String> isInView) {
    String framework = row.text("framework");
    List<Mapped> mapped =
        mappedByAll.stream()
            .filter(one -> one.text("framework").equals(framework))
            .map(one -> new Mapped(one.text("exception"), one.number("status")))
            .toList();
    return new Resolution(
        framework,
        row.text("search").equals("class"),
        row.list("causes"),
        row.text("resumes").equals("yes"),
        row.number("unordered"),
        Stream.concat(row.list("own").stream(), mapped.stream().map(Mapped::exception)).toList(),
        row.constant(Against.class, "against"),
        mapped,
        row.text("encloses"),
        row.list("in").stream().filter(isInView).findFirst().orElse(""),
        row.text("unwraps").equals("yes"));
  }
}
