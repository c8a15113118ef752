package io.github.statusdoc.processor.generate;

/** Builds the lines of a Javadoc comment, none wider than a person likes to read. */
final class Paragraphs {
  private static final int WIDTH = 92;

  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  Paragraphs line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Paragraphs blank() {
    return line("");
  }

  /** Text wrapped at its spaces; the lines after the first are indented. */
  Paragraphs wrapped(String words, String indent) {
    int column = 0;
    for (String word : words.split(" ", -1)) {
      int width = width(word);
      if (column > 0 && column + 1 + width > WIDTH) {
        text.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += width;
    }
    text.append('\n');
    return this;
  }

  /** Hangul takes two columns in a monospaced font. */
  private static int width(String word) {
    int width = 0;
    for (int i = 0; i < word.length(); i++) {
      width += word.charAt(i) >= 0x1100 ? 2 : 1;
    }
    return width;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
