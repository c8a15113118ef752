package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;

/**
 * How requests reach a handler, and what those may ask of it that come before.
 *
 * @param paths its paths, with variables as they are written; empty if they are not known
 * @param methods the request methods that it is for; empty for all
 * @param annotations the members of each annotation that is found on the method: those that others
 *     carry and those of overridden methods, too
 * @param typeAnnotations those of the annotations on the class of the object
 */
public record Route(
    List<String> paths,
    List<String> methods,
    Map<String, Map<String, Leaf>> annotations,
    Map<String, Map<String, Leaf>> typeAnnotations) {
  /** Of a method that no request is known to reach. */
  public static final Route NONE = new Route(List.of(), List.of(), Map.of(), Map.of());
}
