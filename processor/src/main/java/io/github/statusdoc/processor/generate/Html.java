package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.findings.VisibleText;

/**
 * Text as HTML that stays where it is put: in an element, in an attribute, and in a Javadoc comment
 * of a Java source, where {@code *}{@code /}, a brace, an at sign or a backslash would end it.
 */
final class Html {
  private Html() {}

  static String escape(String text) {
    String visible = VisibleText.of(text);
    StringBuilder html = new StringBuilder(visible.length() + 32);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '@', '{', '}', '\\' -> html.append("&#").append((int) c).append(';');
        case '/' -> html.append(endsComment(visible, i) ? "&#47;" : "/");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  private static boolean endsComment(String text, int slash) {
    return slash > 0 && text.charAt(slash - 1) == '*';
  }
}
