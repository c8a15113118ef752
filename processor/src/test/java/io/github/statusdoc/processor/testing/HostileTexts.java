package io.github.statusdoc.processor.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that try to leave the comment, the literal or the element that they are put in. */
public final class HostileTexts {
  private HostileTexts() {}

  /** By a name that may serve in a Java identifier. */
  public static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("commentEnd", "*/ class Evil {} /* **/ */");
    texts.put("tags", "{@ {@link {@code } } @see @deprecated @param x");
    texts.put("html", "</td></tr></table><script>alert(1)</script><!-- ]]> <b> &lt; &#x41; &");
    texts.put("unicodeEscape", "\\u002a\\u002f \\\\u002a\\u000a \\uuuu0022 \\u");
    texts.put("formats", "$T $L $S $$ $> %s %n %1$s {0} ${jndi}");
    texts.put("quotes", "\"quoted\" 'single' \"\"\" ` ");
    texts.put("backslashes", "\\ \\\\ \\n \\");
    texts.put("control", "a\0b\u0007c\u001bd\u007fe\u0085f");
    texts.put("surrogates", "high \ud83d low \ude00 end \udc00\ud800");
    texts.put("bidi", "\u202egnp.exe\u202c \u2066isolate\u2069 \u200f\u200e\u061c");
    texts.put("lines", "one\ntwo\r\nthree\rfour\u2028five\u2029six\tseven");
    texts.put("jsdoc", "\n * @author me\n */\n\n@Deprecated\n");
    texts.put("emoji", "👩‍👩‍👧‍👦 🇰🇷 ✅ 한글 ﷽");
    texts.put("spaces", "   leading, double  inside,\u00a0hard \u3000wide, trailing   ");
    texts.put("invisible", "zero\u200bwidth \ufeffbom \ufff9x \ufffe\uffff \udb40\udc41");
    return texts;
  }

  /** A literal of pure ASCII whose value is the text. */
  public static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean isPlain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      String escape = c < 256 ? "\\%03o" : "\\u%04x";
      literal.append(isPlain ? String.valueOf(c) : String.format(escape, (int) c));
    }
    return literal.append('"').toString();
  }

  /** The first code of {@link #type}'s definitions; the others follow. */
  public static final int FIRST_CODE = 432;

  /**
   * A type with one definition and one handler for each text, in whose name, descriptions and
   * condition the text stands.
   */
  public static String type() {
    StringBuilder definitions = new StringBuilder();
    StringBuilder handlers = new StringBuilder();
    int code = FIRST_CODE;
    for (Map.Entry<String, String> text : all().entrySet()) {
      String literal = literal(text.getValue());
      definitions.append(
          "@StatusDefinition(code = %d, name = %s, ko = %s, en = %s)\n"
              .formatted(code, literal, literal, literal("en: " + text.getValue())));
      handlers.append(
          "  /** Handles. */ @Returns(value = %d, when = %s) public void %s() {}\n"
              .formatted(code, literal, text.getKey()));
      code++;
    }
    return """
    package com.acme;
    import io.github.statusdoc.*;
    /** Hostile. */
    @ResponseStatusDoc
    %spublic class Hostile {
      /** Hostile. */ public Hostile() {}
    %s}
    """
        .formatted(definitions, handlers);
  }
}
