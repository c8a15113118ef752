package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.model.Place;

/** How sources write the names of annotations: some have to be qualified. */
@FunctionalInterface
public interface Spelling {
  /**
   * The name of an annotation as it is written on a method.
   *
   * @param method a method
   * @param qualifiedName the qualified name of an annotation
   * @return the qualified name where the source of the method writes that, means another type by
   *     the simple name, or is not known; else the simple name
   */
  String of(Place method, String qualifiedName);
}
