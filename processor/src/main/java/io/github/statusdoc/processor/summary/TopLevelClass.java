package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.SortedSet;

/**
 * What a top-level class does, as it is stored.
 *
 * @param classes the class and those inside it, itself first
 * @param uses the qualified names of the top-level classes of other modules that its source file
 *     names
 */
public record TopLevelClass(List<ClassSummary> classes, SortedSet<String> uses) {
  /**
   * Leaves out the classes that say nothing.
   *
   * @return the others
   */
  public TopLevelClass told() {
    return new TopLevelClass(classes.stream().filter(c -> !c.saysNothing()).toList(), uses);
  }

  /**
   * Says whether nothing in it can matter to others.
   *
   * @return true if it has no class, and leads to no other module
   */
  public boolean saysNothing() {
    return classes.isEmpty() && uses.isEmpty();
  }
}
