package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;

/**
 * What a class configures of the requests that reach handlers.
 *
 * @param interceptors what is asked before handlers are called
 * @param movesPaths whether it puts something before the paths of handlers
 * @param unread the lines where it registers interceptors in a way that is not understood, by the
 *     qualified names of these
 */
public record Routing(
    List<Interceptor> interceptors, boolean movesPaths, Map<String, Integer> unread) {
  /** Of a class that configures nothing. */
  public static final Routing NONE = new Routing(List.of(), false, Map.of());

  /**
   * What is asked before handlers are called.
   *
   * @param type the qualified name of its class
   * @param paths patterns of the paths that it is for; none for all
   * @param except patterns of paths that it is not for
   */
  public record Interceptor(String type, List<String> paths, List<String> except) {}
}
