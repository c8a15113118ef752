package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Route;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
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

  /**
   * Has a letter that is no digit, not even in a hexadecimal number, and nothing that stands for
   * others: old versions take {@code /5.json} for a number, which {@code /*json} matches.
   */
  private static final Pattern WORD = Pattern.compile("^[^{.*?]*[g-wyzG-WYZ][^{.*?]*$");

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
    Match match = match(wanted, given, ANY_SEGMENTS, PathPatterns::one);
    if (match == Match.NEVER && endsWithSlash(path) && pattern.endsWith("/*")) {
      return match(wanted, withEmpty(given), ANY_SEGMENTS, PathPatterns::one) == Match.NEVER
          ? Match.NEVER
          : Match.UNKNOWN; // in some versions it takes what is empty, too
    }
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

  private static List<String> withEmpty(List<String> segments) {
    return Stream.concat(segments.stream(), Stream.of("*")).toList();
  }

  private static boolean endsWithSlash(String path) {
    return path.length() > 1 && path.endsWith("/");
  }

  /** From the last part of a pattern on, for each part of the text that may be left. */
  private static Match match(
      List<String> pattern, List<String> text, String any, BiFunction<String, String, Match> one) {
    Match[] left = new Match[text.size() + 1];
    Arrays.fill(left, Match.NEVER);
    left[text.size()] = Match.ALWAYS;
    for (int i = pattern.size() - 1; i >= 0; i--) {
      String part = pattern.get(i);
      Match[] before = new Match[left.length];
      boolean isAny = part.equals(any);
      before[text.size()] = isAny ? left[text.size()] : Match.NEVER;
      for (int j = text.size() - 1; j >= 0; j--) {
        Match taken = isAny ? before[j + 1] : one.apply(part, text.get(j)).and(left[j + 1]);
        before[j] = isAny ? left[j].or(taken) : taken;
      }
      left = before;
    }
    return left[0];
  }

  private static Match one(String segment, String of) {
    String wanted = withoutNames(segment);
    String given = withoutNames(of);
    if (wanted.equals("*") || wanted.equals(given)) {
      return Match.ALWAYS;
    } else if (of.equals(Route.NUMBER) && WORD.matcher(segment).find()) {
      return Match.NEVER;
    } else if (given.indexOf('*') >= 0 || given.indexOf('?') >= 0) {
      return Match.SOMETIMES;
    }
    return match(letters(wanted), letters(given), "*", PathPatterns::letter);
  }

  private static String withoutNames(String segment) {
    return VARIABLE.matcher(segment).replaceAll("*");
  }

  private static List<String> letters(String segment) {
    return List.of(segment.split(""));
  }

  private static Match letter(String wanted, String given) {
    return wanted.equals("?") || wanted.equals(given) ? Match.ALWAYS : Match.NEVER;
  }
}
