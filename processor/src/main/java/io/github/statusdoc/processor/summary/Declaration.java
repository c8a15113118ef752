package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;

/**
 * A method as it is written.
 *
 * @param returnType its erased return type
 * @param isPublic whether it is public
 * @param isFinal whether nothing can run around it in a subclass
 * @param annotations the members of each of its annotations, as those of {@link Endpoint.Parameter}
 * @param typeAnnotations the qualified names of the annotations on the class that it is written in
 * @param outerAnnotations those of the annotations on the classes around that
 */
public record Declaration(
    String returnType,
    boolean isPublic,
    boolean isFinal,
    Map<String, Map<String, Leaf>> annotations,
    List<String> typeAnnotations,
    List<String> outerAnnotations) {
  /** Of a method of which nothing is known. */
  public static final Declaration NONE =
      new Declaration("", false, true, Map.of(), List.of(), List.of());
}
