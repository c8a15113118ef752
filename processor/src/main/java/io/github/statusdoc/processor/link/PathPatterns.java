package io.github.statusdoc.processor.link;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which paths of handlers the patterns of Spring match: {@code ?} is a character, {@code *} any in
 * one segment, {@code **} any segments, <code>{name}</code> one.
 */
final class PathPatterns {
  /** How far a pattern matches what a handler's path stands for. */
  enum Match {
    NEVER,
    /** For some requests. */
    SOMETIMES,
    ALWAYS,
    /** Nobody can tell here, or it depends on the version of Spring. */
    UNKNOWN;

    Match and(Match other) {
      return compareTo(other) < 0 ? this : other;
    }

    Match or(Match other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  private static final String ANY_SEGMENTS = "**";
  private static final String REST = "{*";
  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");

  /** Expressions are run by nobody here, and not all versions take the rest of a path. */
  private static final Pattern OPEN = Pattern.compile("\\{\\*|\\{[^}]*:");

  private PathPatterns() {}

  /**
   * Compares a pattern with a path.
   *
   * @param pattern what an interceptor is registered for
   * @param path the path of a handler, in which variables and wildcards stand for anything
   * @return how far it matches
   */
  static Match match(String pattern, String path) {
    List<String> wanted = segments(pattern);
    List<String> given = segments(path);
    if (given.isEmpty() && wanted.equals(List.of("*"))) {
      return Match.ALWAYS; // the root only
    } else if (given.contains(ANY_SEGMENTS)) {
      return wanted.equals(List.of(ANY_SEGMENTS)) ? Match.ALWAYS : Match.UNKNOWN;
    }
    Match match = match(wanted, given);
    boolean isAlike =
        endsWithSlash(pattern) == endsWithSlash(path) || pattern.endsWith(ANY_SEGMENTS);
    boolean isTold = !OPEN.matcher(pattern).find() && pattern.startsWith("/");
    return (isTold && isAlike) || match == Match.NEVER ? match : Match.UNKNOWN;
  }

  private static List<String> segments(String path) {
    return Stream.of(path.split("/", -1))
        .filter(segment -> !segment.isEmpty())
        .map(segment -> segment.startsWith(REST) ? ANY_SEGMENTS : segment)
        .toList();
  }

  private static boolean endsWithSlash(String path) {
    return path.length() > 1 && path.endsWith("/");
  }

  /** From the last segment of the pattern on, for each part of the path that may be left. */
  private static Match match(List<String> pattern, List<String> path) {
    Match[] left = new Match[path.size() + 1];
    Arrays.fill(left, Match.NEVER);
    left[path.size()] = Match.ALWAYS;
    for (int i = pattern.size() - 1; i >= 0; i--) {
      left = withBefore(pattern.get(i), path, left);
    }
    return left[0];
  }

  private static Match[] withBefore(String segment, List<String> path, Match[] rest) {
    boolean isAny = segment.equals(ANY_SEGMENTS);
    Match[] left = new Match[rest.length];
    left[path.size()] = isAny ? rest[path.size()] : Match.NEVER;
    for (int i = path.size() - 1; i >= 0; i--) {
      left[i] = isAny ? rest[i].or(left[i + 1]) : one(segment, path.get(i)).and(rest[i + 1]);
    }
    return left;
  }

  private static Match one(String segment, String of) {
    String wanted = withoutNames(segment);
    String given = withoutNames(of);
    if (wanted.equals("*") || wanted.equals(given)) {
      return Match.ALWAYS;
    } else if (given.indexOf('*') >= 0 || given.indexOf('?') >= 0) {
      return Match.SOMETIMES;
    }
    return matches(wanted, given) ? Match.ALWAYS : Match.NEVER;
  }

  private static String withoutNames(String segment) {
    return VARIABLE.matcher(segment).replaceAll("*");
  }

  /** Goes on after the last star with one character more, wherever it gets stuck. */
  private static boolean matches(String pattern, String text) {
    int at = 0;
    int star = -1;
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        taken = i--;
      } else if (at < pattern.length() && isOne(pattern.charAt(at), text.charAt(i))) {
        at++;
      } else if (star >= 0) {
        at = star + 1;
        i = taken++;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(left -> left == '*');
  }

  private static boolean isOne(char wanted, char given) {
    return wanted == '?' || wanted == given;
  }
}
