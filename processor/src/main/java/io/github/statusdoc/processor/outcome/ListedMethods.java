package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * Methods of frameworks by what they are: a table with a row for each, its type, its name or {@code
 * *} for all others of the type, and the kind.
 *
 * @param kinds by the type and the name
 * @param none the kind of all other methods
 * @param <K> the kinds
 */
record ListedMethods<K extends Enum<K>>(Map<String, Map<String, K>> kinds, K none) {
  private static final String OTHERS = "*";

  static <K extends Enum<K>> ListedMethods<K> in(String table, K none) {
    Map<String, Map<String, K>> kinds = new HashMap<>();
    for (String[] row : DataFile.table(ListedMethods.class, table)) {
      K kind = Enum.valueOf(none.getDeclaringClass(), row[2].toUpperCase(Locale.ROOT));
      kinds.computeIfAbsent(row[0], type -> new HashMap<>()).put(row[1], kind);
    }
    return new ListedMethods<>(kinds, none);
  }

  K of(ExecutableElement method) {
    Map<String, K> ofType =
        kinds.getOrDefault(Enclosing.type(method).getQualifiedName().toString(), Map.of());
    K others = ofType.getOrDefault(OTHERS, none);
    return ofType.getOrDefault(method.getSimpleName().toString(), others);
  }

  boolean has(String type) {
    return kinds.containsKey(type);
  }

  /** Says whether a type of that simple name has some. */
  boolean isNamed(CharSequence simpleName) {
    return kinds.keySet().stream().anyMatch(type -> type.endsWith("." + simpleName));
  }
}
