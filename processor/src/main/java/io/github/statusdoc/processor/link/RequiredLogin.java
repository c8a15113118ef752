package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.PathPatterns.Match;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.FilterChain;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import io.github.statusdoc.processor.summary.Route;
import io.github.statusdoc.processor.summary.Security;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which handlers the chains of Spring Security surely let nobody through to who is not signed in.
 */
final class RequiredLogin {
  private static final String FRAMEWORK = "spring";
  private static final String ANY_PATH = "/**";

  /** What makes numbers of texts, and what of. */
  private static final Pattern NUMBER_READER =
      Pattern.compile(
          "^org\\.springframework\\.(core\\.convert\\.converter\\.|format\\.).*"
              + "\\b(Byte|Short|Integer|Long|BigInteger|UUID|Number)>$");

  /** Where servlets send what has failed, whoever sent it. */
  private static final String ERRORS = "/error";

  private static final List<String> ALL_METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE");

  private static final List<String> ANYWHERE = List.of(ANY_PATH);

  private final List<FilterChain> chains;
  private final List<Rule> ignored;
  private final boolean movesPaths;
  private final boolean readsNumbers;
  private final Predicate<Endpoint> isAskedBefore;

  /**
   * What the chains of an application say.
   *
   * @param isAskedBefore whether anything may answer before the parameters of a handler are filled
   */
  RequiredLogin(Classes classes, Predicate<Endpoint> isAskedBefore) {
    List<Security> all = classes.all().stream().map(ClassSummary::security).toList();
    this.chains = all.stream().flatMap(one -> one.chains().stream()).toList();
    this.ignored = all.stream().flatMap(one -> one.ignored().stream()).toList();
    this.movesPaths = classes.all().stream().anyMatch(type -> type.routing().movesPaths());
    this.readsNumbers = classes.all().stream().anyMatch(RequiredLogin::readsNumbers);
    this.isAskedBefore = isAskedBefore;
  }

  /** Says whether whoever reaches an endpoint is signed in, whatever the request. */
  boolean isFor(Endpoint endpoint) {
    return !chains.isEmpty()
        && endpoint.framework().equals(FRAMEWORK)
        && isFor(endpoint, endpoint.route().get());
  }

  private boolean isFor(Endpoint endpoint, Route route) {
    List<String> paths = movesPaths || route.paths().isEmpty() ? ANYWHERE : route.paths();
    return !route.equals(Route.NONE)
        && paths.stream().allMatch(path -> isFor(read(path, endpoint), answered(route.methods())));
  }

  private static boolean readsNumbers(ClassSummary type) {
    return type.parameterized().stream().anyMatch(above -> NUMBER_READER.matcher(above).find());
  }

  /**
   * Spring refuses a word in place of a number when it fills the parameters: interceptors run
   * before, and the application may take a word for a number.
   */
  private String read(String path, Endpoint endpoint) {
    return path.contains(Route.NUMBER) && (readsNumbers || isAskedBefore.test(endpoint))
        ? path.replace(Route.NUMBER, "{number}")
        : path;
  }

  /** Spring answers HEAD as GET (RFC 9110, section 9.3.2), and OPTIONS by itself. */
  private static List<String> answered(List<String> methods) {
    if (methods.isEmpty()) {
      return ALL_METHODS;
    }
    return methods.contains("GET")
        ? Stream.concat(methods.stream(), Stream.of("HEAD")).toList()
        : methods;
  }

  private boolean isFor(String path, List<String> methods) {
    List<FilterChain> asked =
        chains.stream().filter(one -> match(one.paths(), path) != Match.NEVER).toList();
    return ignored.stream().allMatch(rule -> match(rule, path, methods) == Match.NEVER)
        && !path.startsWith(ERRORS)
        && demandUser(asked, path, methods);
  }

  /** The first that takes the request decides; of those with one order, any may be asked first. */
  private static boolean demandUser(List<FilterChain> asked, String path, List<String> methods) {
    OptionalInt last =
        asked.stream()
            .filter(chain -> chain.isAlwaysThere() && match(chain.paths(), path) == Match.ALWAYS)
            .mapToInt(FilterChain::order)
            .min();
    return last.isPresent()
        && asked.stream()
            .filter(chain -> chain.order() <= last.getAsInt())
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
    if (wanted.isEmpty() || wanted.containsAll(methods)) {
      return Match.ALWAYS;
    }
    return methods.stream().anyMatch(wanted::contains) ? Match.SOMETIMES : Match.NEVER;
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
