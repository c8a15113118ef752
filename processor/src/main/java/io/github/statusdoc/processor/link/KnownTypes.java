package io.github.statusdoc.processor.link;

import java.util.List;
import java.util.Set;

/** What the compiler knows of classes, with or without summary. */
public interface KnownTypes {
  /**
   * The supertypes of a class.
   *
   * @param type the qualified name of any class
   * @return the qualified names of its superclass and interfaces; empty if there is no such class
   */
  List<String> supertypes(String type);

  /**
   * The annotations of a class.
   *
   * @param type the qualified name of any class
   * @return the qualified names of those on it, on its supertypes, and on annotations of these
   */
  Set<String> annotations(String type);

  /**
   * What annotations say of an exception.
   *
   * @param type the qualified name of an exception
   * @return the statuses that its annotations, or those of what it inherits from, name
   */
  Annotated annotated(String type);

  /**
   * What annotations say of an exception.
   *
   * @param contract the codes of {@code @Returns}, which count whatever handles it
   * @param status the code of a framework's annotation, which counts where nothing handles it; 0
   *     for none
   */
  record Annotated(List<Integer> contract, int status) {}
}
