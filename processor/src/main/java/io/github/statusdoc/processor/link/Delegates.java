package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods that a handler calls which a class of the framework has: {@code delegates.tsv}. It
 * chooses one by the type of the exception; those for no type are called by all others.
 *
 * @param classes all classes
 */
record Delegates(Classes classes) {
  /**
   * A method of the application's own that is called.
   *
   * @param found the method
   * @param status the index of the parameter that gets the status of the exception
   */
  record Delegate(Found found, int status) {}

  private record Row(String type, String exception, String method, int status) {}

  private static final List<Row> ROWS =
      DataFile.table(Delegates.class, "delegates.tsv").stream()
          .map(
              row ->
                  new Row(
                      row.text("type"),
                      row.text("exception"),
                      row.text("method"),
                      row.number("status")))
          .toList();

  /**
   * The first one that is called and overridden.
   *
   * @param hierarchy the class that inherits the handler, and what is above
   */
  Optional<Delegate> overriding(List<ClassSummary> hierarchy, String exception) {
    List<Row> inherited =
        ROWS.stream()
            .filter(row -> classes.isSubtype(hierarchy.get(0).name(), row.type()))
            .toList();
    List<Row> called = new ArrayList<>();
    nearest(inherited, exception).ifPresent(called::add);
    inherited.stream().filter(row -> row.exception().isEmpty()).forEach(called::add);
    return called.stream().flatMap(row -> overriding(hierarchy, row).stream()).findFirst();
  }

  private Optional<Row> nearest(List<Row> rows, String exception) {
    return classes
        .withSupertypes(exception)
        .flatMap(type -> rows.stream().filter(row -> row.exception().equals(type)))
        .findFirst();
  }

  private static Optional<Delegate> overriding(List<ClassSummary> hierarchy, Row row) {
    return hierarchy.stream()
        .flatMap(type -> type.methods().values().stream().map(method -> new Found(type, method)))
        .filter(found -> !found.method().isAbstract() && overrides(found.method(), row))
        .findFirst()
        .map(found -> new Delegate(found, row.status()));
  }

  private static boolean overrides(MethodSummary method, Row row) {
    return method.overrides().stream()
        .anyMatch(
            key -> key.type().equals(row.type()) && key.signature().startsWith(row.method() + "("));
  }
}
