package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Reach;
import java.util.Collection;

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
   * @param annotations the qualified names of its annotations
   */
  boolean has(Reach reach, String type, Collection<String> annotations) {
    if (reach.packages().isEmpty() && reach.types().isEmpty() && reach.annotations().isEmpty()) {
      return true;
    }
    return reach.packages().stream().anyMatch(name -> type.startsWith(name + "."))
        || reach.types().stream().anyMatch(above -> classes.isSubtype(type, above))
        || reach.annotations().stream().anyMatch(annotations::contains);
  }
}
