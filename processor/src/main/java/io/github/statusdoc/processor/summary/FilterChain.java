package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * Whom a {@code SecurityFilterChain} of Spring lets through to handlers.
 *
 * @param paths patterns of the paths that it is for; none for all
 * @param rules the first that matches a request decides
 * @param order those with less are asked before
 * @param isAlwaysThere whether no environment is without it
 */
public record FilterChain(List<String> paths, List<Rule> rules, int order, boolean isAlwaysThere) {
  /**
   * What is demanded of some requests.
   *
   * @param methods the request methods that it is for; none for all
   * @param paths patterns of the paths that it is for; none for all
   * @param demandsUser whether only those pass who are signed in
   */
  public record Rule(List<String> methods, List<String> paths, boolean demandsUser) {
    /** Whoever it is passes. */
    public static final Rule NOTHING = new Rule(List.of(), List.of(), false);

    /**
     * The same for those who are signed in.
     *
     * @return a rule for the same requests
     */
    public Rule forUsers() {
      return new Rule(methods, paths, true);
    }
  }

  /**
   * A chain of which nothing else is known: everybody may pass.
   *
   * @param order when it is asked
   * @return a chain for all requests
   */
  public static FilterChain open(int order) {
    return new FilterChain(List.of(), List.of(Rule.NOTHING), order, true);
  }
}
