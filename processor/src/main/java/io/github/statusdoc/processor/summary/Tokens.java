package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text, read one after the other. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?\\w+|[^\\s\\w]))");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  Tokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1) == null ? matcher.group(2) : '"' + unescaped(matcher.group(1)));
      matcher.region(matcher.end(), text.length());
    }
  }

  private static String unescaped(String quoted) {
    return quoted.contains("\\")
        ? Pattern.compile("\\\\(.)")
            .matcher(quoted)
            .replaceAll(m -> Matcher.quoteReplacement(unescaped(m.group(1).charAt(0))))
        : quoted;
  }

  private static String unescaped(char escaped) {
    return switch (escaped) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      default -> String.valueOf(escaped);
    };
  }

  boolean hasNext() {
    return next < tokens.size();
  }

  String peek() {
    return hasNext() ? tokens.get(next) : "";
  }

  String take() {
    if (!hasNext()) {
      throw error("the end");
    }
    return tokens.get(next++);
  }

  /** Takes a token if it is there. */
  boolean takeIf(String token) {
    if (!peek().equals(token)) {
      return false;
    }
    next++;
    return true;
  }

  void expect(String token) {
    if (!takeIf(token)) {
      throw error(peek());
    }
  }

  int number() {
    String token = take();
    try {
      return Integer.parseInt(token);
    } catch (NumberFormatException e) {
      throw error(token);
    }
  }

  boolean isString() {
    return peek().startsWith("\"");
  }

  String string() {
    if (!isString()) {
      throw error(peek());
    }
    return take().substring(1);
  }

  IllegalArgumentException error(String found) {
    return new IllegalArgumentException("unexpected " + found + " (token " + next + ") in " + text);
  }
}
