package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text, read one after the other. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("\\s*+(-?\\w++|[^\\s\\w])");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  Tokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      String token = matcher.group(1);
      int end = matcher.end();
      tokens.add(token);
      matcher.region(token.equals("\"") ? endOfString(end) : end, text.length());
    }
  }

  /** A string is one token, which begins with its quotation mark; a pattern would recur. */
  private int endOfString(int start) {
    StringBuilder string = new StringBuilder("\"");
    int position = start;
    while (position < text.length() && text.charAt(position) != '"') {
      boolean isEscape = text.charAt(position) == '\\' && position + 1 < text.length();
      string.append(isEscape ? unescaped(text.charAt(position + 1)) : text.charAt(position));
      position += isEscape ? 2 : 1;
    }
    if (position >= text.length()) {
      throw error("a string without end");
    }
    tokens.set(tokens.size() - 1, string.toString());
    return position + 1;
  }

  private static char unescaped(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
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
    long number = wide();
    if (number != (int) number) {
      throw error(Long.toString(number));
    }
    return (int) number;
  }

  long wide() {
    String token = take();
    try {
      return Long.parseLong(token);
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
