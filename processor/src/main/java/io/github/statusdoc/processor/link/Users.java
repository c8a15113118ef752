package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.PathPatterns.Match;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.FilterChain;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import io.github.statusdoc.processor.summary.Route;
import io.github.statusdoc.processor.summary.Routing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For which handlers somebody is signed in, since the chains of Spring Security let nobody else
 * through to them.
 */
final class Users {
  private static final String FRAMEWORK = "spring";
  private static final String ANY_PATH = "/**";
  private static final List<String> ANYWHERE = List.of(ANY_PATH);

  private final List<FilterChain> chains;
  private final List<Rule> ignored;
  private final boolean movesPaths;

  Users(Classes classes) {
    List<Routing> routings = classes.all().stream().map(ClassSummary::routing).toList();
    this.chains = routings.stream().flatMap(one -> one.chains().stream()).toList();
    this.ignored = routings.stream().flatMap(one -> one.ignored().stream()).toList();
    this.movesPaths = routings.stream().anyMatch(Routing::movesPaths);
  }

  /** Says whether whoever reaches an endpoint is signed in, whatever the request. */
  boolean areKnownTo(Endpoint endpoint) {
    return !chains.isEmpty()
        && endpoint.framework().equals(FRAMEWORK)
        && areKnownOn(endpoint.route().get());
  }

  private boolean areKnownOn(Route route) {
    List<String> paths = movesPaths || route.paths().isEmpty() ? ANYWHERE : route.paths();
    return !route.equals(Route.NONE)
        && paths.stream().allMatch(path -> areKnownOn(path, route.methods()));
  }

  /** Which of several chains is asked first does not matter where all demand the same. */
  private boolean areKnownOn(String path, List<String> methods) {
    return ignored.stream().allMatch(rule -> match(rule, path, methods) == Match.NEVER)
        && chains.stream().anyMatch(chain -> match(chain.paths(), path) == Match.ALWAYS)
        && chains.stream()
            .filter(chain -> match(chain.paths(), path) != Match.NEVER)
            .allMatch(chain -> demandsUser(chain, path, methods));
  }

  /** The first rule decides; where none matches, it depends on the version. */
  private static boolean demandsUser(FilterChain chain, String path, List<String> methods) {
    for (Rule rule : chain.rules()) {
      Match match = match(rule, path, methods);
      if (match == Match.ALWAYS || (match != Match.NEVER && !rule.demandsUser())) {
        return rule.demandsUser();
      }
    }
    return false;
  }

  private static Match match(Rule rule, String path, List<String> methods) {
    Match ofPath = match(rule.paths(), path);
    Match ofMethods = match(rule.methods(), methods);
    if (ofPath == Match.NEVER || ofMethods == Match.NEVER) {
      return Match.NEVER;
    }
    return ofPath == Match.ALWAYS && ofMethods == Match.ALWAYS ? Match.ALWAYS : Match.SOMETIMES;
  }

  private static Match match(List<String> wanted, List<String> methods) {
    if (wanted.isEmpty() || (!methods.isEmpty() && wanted.containsAll(methods))) {
      return Match.ALWAYS;
    }
    return methods.isEmpty() || methods.stream().anyMatch(wanted::contains)
        ? Match.SOMETIMES
        : Match.NEVER;
  }

  private static Match match(List<String> patterns, String path) {
    Set<Match> found =
        patterns.stream().map(one -> PathPatterns.match(one, path)).collect(Collectors.toSet());
    if (patterns.isEmpty() || found.contains(Match.ALWAYS)) {
      return Match.ALWAYS;
    }
    return found.equals(Set.of(Match.NEVER)) ? Match.NEVER : Match.SOMETIMES;
  }
}
