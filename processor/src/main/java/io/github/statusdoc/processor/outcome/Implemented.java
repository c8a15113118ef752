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
 * Methods of libraries that applications implement and call themselves, as where Spring gives them
 * their own {@code UserDetailsService}: {@code implemented.tsv}.
 */
final class Implemented {
  /** The types with such a method, by its name. */
  private static final Map<String, Set<String>> TYPES =
      DataFile.table(Implemented.class, "implemented.tsv").stream()
          .collect(groupingBy(row -> row[1], mapping(row -> row[0], toSet())));

  private Implemented() {}

  static boolean is(ExecutableElement method) {
    return TYPES
        .getOrDefault(method.getSimpleName().toString(), Set.of())
        .contains(Enclosing.type(method).getQualifiedName().toString());
  }
}
