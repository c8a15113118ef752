package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.findings.VisibleText;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Text in a Java source that the compiler reads in some charset: as it is where that charset has
 * it, else as HTML entities in Javadoc and as Unicode escapes elsewhere (JLS 3.3).
 */
final class SourceText {
  /** A literal above 65,535 bytes does not fit a class file (JVMS 4.4.7). */
  private static final int LONGEST_LITERAL = 20_000;

  private final Charset charset;
  private final CharsetEncoder encoder;
  private final boolean isUnicode;

  SourceText(Charset charset) {
    this.charset = charset;
    this.encoder = charset.newEncoder();
    this.isUnicode = charset.equals(StandardCharsets.UTF_8);
  }

  private boolean canEncode(String text) {
    return isUnicode || encoder.canEncode(text);
  }

  /** HTML for a Javadoc comment. */
  String javadoc(String html) {
    if (canEncode(html)) {
      return html;
    }
    StringBuilder text = new StringBuilder(html.length() * 4);
    html.codePoints()
        .forEach(
            point -> {
              if (canEncode(Character.toString(point))) {
                text.appendCodePoint(point);
              } else {
                text.append(String.format("&#x%X;", point));
              }
            });
    return text.toString();
  }

  /** An expression whose value is the text, also where the text is too long for one literal. */
  String literal(String value) {
    if (value.length() <= LONGEST_LITERAL) {
      return quoted(value);
    }
    StringBuilder expression = new StringBuilder("String.join(\"\"");
    for (int from = 0; from < value.length(); from += LONGEST_LITERAL) {
      int to = Math.min(from + LONGEST_LITERAL, value.length());
      expression.append(",\n").append(quoted(value.substring(from, to)));
    }
    return expression.append(")").toString();
  }

  private String quoted(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); ) {
      int point = value.codePointAt(i);
      i += Character.charCount(point);
      append(literal, point);
    }
    return literal.append('"').toString();
  }

  private void append(StringBuilder literal, int point) {
    switch (point) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        String text = Character.toString(point);
        if (VisibleText.of(text).equals(text) && canEncode(text)) {
          literal.append(text);
        } else {
          appendEscape(literal, text);
        }
      }
    }
  }

  /** The whole source: what is left, such as a name in Hangul, as Unicode escapes. */
  String source(String source) {
    if (canEncode(source)) {
      return source;
    }
    StringBuilder text = new StringBuilder(source.length() + 64);
    source
        .codePoints()
        .forEach(
            point -> {
              String character = Character.toString(point);
              if (canEncode(character)) {
                text.append(character);
              } else {
                appendEscape(text, character);
              }
            });
    return text.toString();
  }

  /** Not left to the compiler's writer: ECJ's writes another charset than ECJ reads. */
  byte[] bytes(String source) {
    return source.getBytes(charset);
  }

  private static void appendEscape(StringBuilder text, String character) {
    for (int i = 0; i < character.length(); i++) {
      text.append(String.format("\\u%04x", (int) character.charAt(i)));
    }
  }
}
