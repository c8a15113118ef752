package io.github.statusdoc.processor.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The Javadoc comments of a generated source, as a reader of the page sees them. */
public final class JavadocText {
  private JavadocText() {}

  /** The HTML of the comment on a constant of the enum, without the stars. */
  public static String html(String source, String constant) {
    Pattern comment =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@Deprecated\\s*)?" + constant + "\\(",
            Pattern.DOTALL);
    Matcher found = comment.matcher(source);
    if (!found.find()) {
      throw new AssertionError("no constant " + constant + " with a comment in\n" + source);
    }
    return found.group(1).replaceAll("(?m)^ *\\* ?", "");
  }

  /** The words of the comment on a constant of the enum, with single spaces. */
  public static String of(String source, String constant) {
    return Jsoup.parse(html(source, constant)).text();
  }
}
