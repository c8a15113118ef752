package io.github.statusdoc.processor.link;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which paths of handlers the patterns of Spring match: {@code ?} is a character, {@code *} any in
 * one segment, {@code **} any segments, <code>{name}</code> and <code>{name:regex}</code> one.
 */
final class PathPatterns {
  /** How far a pattern matches what a handler's path stands for. */
  enum Match {
    NEVER,
    SOMETIMES,
    ALWAYS;

    Match and(Match other) {
      return compareTo(other) < 0 ? this : other;
    }

    Match or(Match other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  private static final String ANY_SEGMENTS = "**";

  /** Of patterns with more of these, nobody wrote one. */
  private static final int MOST = 4;

  private static final Pattern WILDCARD = Pattern.compile("\\{[^{}]*}|\\*|\\?");
  private static final Pattern REGEX = Pattern.compile("\\{[^{}]*:");

  /** It takes the rest of a path, but not in all versions. */
  private static final String REST = "{*";

  private PathPatterns() {}

  /**
   * Compares a pattern with a path.
   *
   * @param pattern what an interceptor is registered for
   * @param path the path of a handler, in which variables and wildcards stand for anything
   */
  static Match match(String pattern, String path) {
    List<String> segments = segments(pattern);
    List<String> of = segments(path);
    if (of.isEmpty() && segments.equals(List.of("*"))) {
      return Match.ALWAYS; // the root only
    }
    boolean isPlain = segments.stream().filter(PathPatterns::isRest).count() <= MOST;
    return isPlain && !pattern.contains(REST) ? match(segments, of) : Match.SOMETIMES;
  }

  private static List<String> segments(String path) {
    return Stream.of(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }

  private static Match match(List<String> pattern, List<String> path) {
    if (pattern.isEmpty() || path.isEmpty()) {
      boolean isEnd = path.isEmpty() && pattern.stream().allMatch(PathPatterns::isRest);
      return isEnd ? Match.ALWAYS : Match.NEVER;
    } else if (isRest(path.get(0))) {
      boolean isAll = pattern.stream().allMatch(PathPatterns::isRest);
      return isAll ? Match.ALWAYS : Match.SOMETIMES;
    }
    return isRest(pattern.get(0))
        ? match(rest(pattern), path).or(match(pattern, rest(path)))
        : one(pattern.get(0), path.get(0)).and(match(rest(pattern), rest(path)));
  }

  private static List<String> rest(List<String> segments) {
    return segments.subList(1, segments.size());
  }

  private static boolean isRest(String segment) {
    return segment.equals(ANY_SEGMENTS) || segment.startsWith(REST);
  }

  private static Match one(String pattern, String segment) {
    boolean isWhole = WILDCARD.matcher(pattern).matches() && !pattern.equals("?");
    if (pattern.equals(segment) || (isWhole && !REGEX.matcher(pattern).find())) {
      return Match.ALWAYS;
    } else if (WILDCARD.matcher(segment).find() || REGEX.matcher(pattern).find()) {
      return Match.SOMETIMES;
    }
    return Pattern.matches(regex(pattern), segment) ? Match.ALWAYS : Match.NEVER;
  }

  private static String regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    Matcher matcher = WILDCARD.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(pattern.substring(end, matcher.start())));
      regex.append(matcher.group().equals("?") ? "." : ".*");
      end = matcher.end();
    }
    return regex.append(Pattern.quote(pattern.substring(end))).toString();
  }
}
