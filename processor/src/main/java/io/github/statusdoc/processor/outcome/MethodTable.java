package io.github.statusdoc.processor.outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Methods that have one thing in common: a table with a row for each, its type and its name.
 *
 * @param types the qualified names of the types that have a method, by its name
 */
record MethodTable(Map<String, Set<String>> types) {
  static MethodTable in(String table) {
    return new MethodTable(
        DataFile.table(MethodTable.class, table).stream()
            .collect(
                groupingBy(row -> row.text("method"), mapping(row -> row.text("type"), toSet()))));
  }

  boolean has(ExecutableElement method) {
    return types
        .getOrDefault(method.getSimpleName().toString(), Set.of())
        .contains(Enclosing.type(method).getQualifiedName().toString());
  }
}
