package io.github.statusdoc.processor.findings;

/**
 * Makes text from other people's sources harmless to show: what cannot be seen, or changes how the
 * rest of a line is seen, is spelled out as {@code [U+202E]}.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * Spells out what cannot be seen.
   *
   * @param text any text, lone surrogates included
   * @return the same text if all of it can be seen; line breaks and tabs become spaces
   */
  public static String of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /**
   * Spells out what cannot be seen and cuts what is too long.
   *
   * @param text any text, lone surrogates included
   * @param longest the most code points to keep; an ellipsis follows where more were given
   * @return text on one line
   */
  public static String of(String text, int longest) {
    StringBuilder visible = new StringBuilder(Math.min(text.length(), longest) + 16);
    int count = 0;
    for (int i = 0; i < text.length(); count++) {
      if (count == longest) {
        return visible.append('…').toString();
      }
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      append(visible, point);
    }
    return visible.toString();
  }

  private static void append(StringBuilder visible, int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      visible.append(' ');
    } else if (isVisible(point)) {
      visible.appendCodePoint(point);
    } else {
      visible.append(String.format("[U+%04X]", point));
    }
  }

  /** Fixed ranges, not {@link Character#getType}: that answers differently from JDK to JDK. */
  private static boolean isVisible(int point) {
    return !(Character.isISOControl(point)
        || point == 0x061C
        || point == 0x200B
        || (point >= 0x200E && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || point == 0xFEFF
        || (point >= 0xFFF9 && point <= 0xFFFB)
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xE0000 && point <= 0xE007F));
  }
}
