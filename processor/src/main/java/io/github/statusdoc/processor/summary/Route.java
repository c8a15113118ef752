package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;

/**
 * How requests reach a handler, and what those may ask of it that come before.
 *
 * @param paths its paths, with variables as they are written, but {@link #NUMBER} for those that
 *     only a number fills; empty if they are not known
 * @param methods the request methods that it is for; empty for all
 * @param method the annotations on the method
 * @param type those on the class of the object
 */
public record Route(List<String> paths, List<String> methods, Seen method, Seen type) {
  /**
   * The annotations that a running program sees, with the members of each, by their names.
   *
   * @param own those that Java finds on an element (JLS 9.6.4.3)
   * @param found those that Spring finds: what others carry, and what stands on overridden methods
   *     and on supertypes, too
   */
  public record Seen(Map<String, Map<String, Leaf>> own, Map<String, Map<String, Leaf>> found) {}

  /** A variable of a path that is handed over as a number or a UUID: no word fills it. */
  public static final String NUMBER = "{#}";

  private static final Seen NOTHING = new Seen(Map.of(), Map.of());

  /** Of a method that no request is known to reach. */
  public static final Route NONE = new Route(List.of(), List.of(), NOTHING, NOTHING);
}
