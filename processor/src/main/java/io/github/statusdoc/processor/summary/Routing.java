package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * What a class configures of the requests that reach handlers.
 *
 * @param interceptors what is asked before handlers are called
 * @param movesPaths whether it puts something before the paths of handlers
 * @param chains who passes to them
 * @param ignored requests that no chain is asked for
 * @param unread the qualified names of interceptors that it registers in a way that is not
 *     understood, and its own where that is true of a chain
 */
public record Routing(
    List<Interceptor> interceptors,
    boolean movesPaths,
    List<FilterChain> chains,
    List<FilterChain.Rule> ignored,
    List<String> unread) {
  /** Of a class that configures nothing. */
  public static final Routing NONE = new Routing(List.of(), false, List.of(), List.of(), List.of());

  /**
   * The same with what Spring Security is told.
   *
   * @param security who passes to handlers
   * @return this with that
   */
  public Routing with(Routing security) {
    List<String> all = new ArrayList<>(unread);
    all.addAll(security.unread);
    return new Routing(
        interceptors, movesPaths, security.chains, security.ignored, List.copyOf(all));
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
