package io.github.statusdoc.processor.summary;

import io.github.statusdoc.processor.summary.Pointcut.All;
import io.github.statusdoc.processor.summary.Pointcut.Any;
import io.github.statusdoc.processor.summary.Pointcut.Designator;
import io.github.statusdoc.processor.summary.Pointcut.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads pointcuts: {@code &&} binds closer than {@code ||}, {@code !} closest. */
final class PointcutParser {
  /** Expressions of people nest much less. */
  private static final int DEEPEST = 50;

  private final String text;
  private int next;
  private int depth;

  PointcutParser(String text) {
    this.text = text;
  }

  Pointcut parse() {
    Pointcut pointcut = any();
    if (next < text.length()) {
      throw error();
    }
    return pointcut;
  }

  private Pointcut any() {
    return joined("||", () -> joined("&&", this::one, All::new), Any::new);
  }

  private Pointcut joined(
      String operator, Supplier<Pointcut> part, Function<List<Pointcut>, Pointcut> join) {
    List<Pointcut> parts = new ArrayList<>();
    do {
      parts.add(part.get());
    } while (takeIf(operator));
    return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
  }

  private Pointcut one() {
    if (depth++ > DEEPEST) {
      throw error();
    }
    Pointcut one;
    if (takeIf("!")) {
      one = new Not(one());
    } else if (takeIf("(")) {
      one = any();
      take(")");
    } else {
      one = designator();
    }
    depth--;
    return one;
  }

  private Pointcut designator() {
    int start = next;
    while (next < text.length() && isOfName(text.charAt(next))) {
      next++;
    }
    String name = text.substring(start, next);
    skipSpace();
    if (name.isEmpty()) {
      throw error();
    }
    take("(");
    return new Designator(name, content().strip());
  }

  private static boolean isOfName(char c) {
    return Character.isJavaIdentifierPart(c) || c == '.' || c == '@';
  }

  /** Up to the parenthesis that closes the one that was taken. */
  private String content() {
    int start = next;
    for (int open = 1; open > 0; next++) {
      if (next == text.length()) {
        throw error();
      }
      char c = text.charAt(next);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    String content = text.substring(start, next - 1);
    skipSpace();
    return content;
  }

  private void take(String token) {
    if (!takeIf(token)) {
      throw error();
    }
  }

  private boolean takeIf(String token) {
    skipSpace();
    boolean isNext = text.startsWith(token, next);
    if (isNext) {
      next += token.length();
      skipSpace();
    }
    return isNext;
  }

  private void skipSpace() {
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
  }

  private IllegalArgumentException error() {
    return new IllegalArgumentException("no pointcut at " + next + ": " + text);
  }
}
