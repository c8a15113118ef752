package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;

/**
 * Methods of frameworks by what they are: a table with a row for each, its type, its name or {@code
 * *} for all others of the type, and the kind.
 *
 * @param kinds by the type and the name
 * @param simpleNames the simple names of the types
 * @param none the kind of all other methods
 * @param <K> the kinds
 */
record ListedMethods<K extends Enum<K>>(
    Map<String, Map<String, K>> kinds, Set<String> simpleNames, K none) {
  private static final String OTHERS = "*";

  static <K extends Enum<K>> ListedMethods<K> in(String table, K none) {
    Map<String, Map<String, K>> kinds = new HashMap<>();
    for (TableRow row : DataFile.table(ListedMethods.class, table)) {
      K kind = row.constant(none.getDeclaringClass(), "kind");
      kinds
          .computeIfAbsent(row.text("type"), type -> new HashMap<>())
          .put(row.text("method"), kind);
    }
    Set<String> simpleNames =
        kinds.keySet().stream()
            .map(type -> type.substring(type.lastIndexOf('.') + 1))
            .collect(Collectors.toUnmodifiableSet());
    return new ListedMethods<>(kinds, simpleNames, none);
  }

  K of(ExecutableElement method) {
    Map<String, K> ofType =
        kinds.getOrDefault(Enclosing.type(method).getQualifiedName().toString(), Map.of());
    K others = ofType.getOrDefault(OTHERS, none);
    return ofType.getOrDefault(method.getSimpleName().toString(), others);
  }

  /** Of what a call, a reference or a construction names; none for other trees. */
  K of(Tree tree, Attribution attribution) {
    Tree named = tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
    return attribution.element(named) instanceof ExecutableElement method ? of(method) : none;
  }

  boolean has(String type) {
    return kinds.containsKey(type);
  }

  /** Says whether a type of that simple name has some. */
  boolean isNamed(Name simpleName) {
    for (String name : simpleNames) {
      if (simpleName.contentEquals(name)) {
        return true;
      }
    }
    return false;
  }
}
