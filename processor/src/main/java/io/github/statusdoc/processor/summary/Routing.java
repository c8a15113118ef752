package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * What a class configures of the requests that reach handlers.
 *
 * @param interceptors what is asked before handlers are called
 * @param movesPaths whether it puts something before the paths of handlers
 * @param chains who passes to them
 * @param ignored requests that no chain is asked for
 */
public record Routing(
    List<Interceptor> interceptors,
    boolean movesPaths,
    List<FilterChain> chains,
    List<FilterChain.Rule> ignored) {
  /** Of a class that configures nothing. */
  public static final Routing NONE = new Routing(List.of(), false, List.of(), List.of());

  /**
   * The same with what Spring Security is told.
   *
   * @param through who passes to handlers
   * @param unasked requests that no chain is asked for
   * @return this with both
   */
  public Routing with(List<FilterChain> through, List<FilterChain.Rule> unasked) {
    return new Routing(interceptors, movesPaths, through, unasked);
  }

  /**
   * What is asked before handlers are called.
   *
   * @param type the qualified name of its class
   * @param paths patterns of the paths that it is for; none for all
   * @param except patterns of paths that it is not for
   */
  public record Interceptor(String type, List<String> paths, List<String> except) {}
}
