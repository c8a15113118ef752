package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Reach;
import java.util.Collection;
import java.util.Set;

/**
 * For which controllers the advice of a framework counts.
 *
 * @param classes how types inherit
 */
record Reaches(Classes classes) {
  /**
   * Says whether advice is for a controller.
   *
   * @param type the qualified name of the controller
   */
  boolean has(Reach reach, String type) {
    if (reach.packages().isEmpty() && reach.types().isEmpty() && reach.annotations().isEmpty()) {
      return true;
    }
    return reach.packages().stream().anyMatch(name -> type.startsWith(name + "."))
        || reach.types().stream().anyMatch(above -> classes.isSubtype(type, above))
        || isAnnotated(type, reach.annotations());
  }

  private boolean isAnnotated(String type, Collection<String> wanted) {
    if (wanted.isEmpty()) {
      return false;
    }
    Set<String> annotations = classes.annotations(type);
    return wanted.stream().anyMatch(annotations::contains);
  }
}
