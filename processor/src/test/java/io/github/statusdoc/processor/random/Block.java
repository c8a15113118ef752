package io.github.statusdoc.processor.random;

import java.util.List;

/**
 * Statements of a random body.
 *
 * @param text the statements
 * @param completes whether the next statement may be reached (JLS 14.22)
 */
record Block(String text, boolean completes) {
  static Block of(String statement) {
    return new Block(statement, true);
  }

  static Block end(String statement) {
    return new Block(statement, false);
  }

  /** One after the other, up to the first after which nothing is reached. */
  static Block of(List<Block> statements) {
    StringBuilder text = new StringBuilder();
    for (Block one : statements) {
      text.append(one.text).append('\n');
      if (!one.completes) {
        return end(text.toString());
      }
    }
    return of(text.toString());
  }

  String inBraces() {
    return "{\n" + text + "}";
  }
}
