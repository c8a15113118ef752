package io.github.statusdoc.processor.options;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Properties;

/** What the console can print. */
public final class Console {
  /** From JDK 19; in JDK 17; of the operating system. */
  private static final List<String> PROPERTIES =
      List.of("stderr.encoding", "sun.stderr.encoding", "native.encoding");

  private Console() {}

  /**
   * Says whether Hangul can be printed.
   *
   * @param properties the system properties
   * @return true if the charset of the console has Hangul, or nothing is known of it
   */
  public static boolean canPrintHangul(Properties properties) {
    for (String property : PROPERTIES) {
      String name = properties.getProperty(property);
      if (name != null) {
        return canEncode(name);
      }
    }
    return true;
  }

  private static boolean canEncode(String charset) {
    try {
      return Charset.forName(charset).newEncoder().canEncode('한');
    } catch (IllegalCharsetNameException
        | UnsupportedCharsetException
        | UnsupportedOperationException e) {
      return false;
    }
  }
}
