package io.github.statusdoc.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source under test. Where a finding is expected, its id stands in the text between guillemets,
 * directly before the position: {@code @Returns(«UnknownStatus»499)}; its severity may follow the
 * id, as in {@code «InterimStatus:warning»}. The markers are taken out before the compilation.
 *
 * @param path for example {@code com/acme/UserController.java}
 * @param text without markers
 * @param expected the findings marked, in the order of the text
 */
public record Source(String path, String text, List<Expected> expected) {
  private static final Pattern MARKER = Pattern.compile("«([A-Za-z,:]+)»");
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^(?:@.*\\s)?package\\s+([\\w.]+)\\s*;");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:@\\w+(?:\\([^)]*\\))? |public |final |abstract |sealed |strictfp )*"
              + "(?:class|interface|enum|record|@interface)\\s+([\\w$]+)");

  /**
   * A finding that must come.
   *
   * @param path of the source
   * @param line from 1
   * @param column from 1
   * @param rule the id
   * @param severity {@code error}, {@code warning} or {@code note}; empty for any
   */
  public record Expected(String path, long line, long column, String rule, String severity) {}

  /** A source whose path is read from its package and its first top-level type. */
  public static Source of(String marked) {
    Matcher inPackage = PACKAGE.matcher(marked);
    String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    Matcher type = TYPE.matcher(MARKER.matcher(marked).replaceAll(""));
    String name = type.find() ? type.group(1) : "package-info";
    return of(folder + name + ".java", marked);
  }

  public static Source of(String path, String marked) {
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    Matcher marker = MARKER.matcher(marked);
    int from = 0;
    while (marker.find()) {
      text.append(marked, from, marker.start());
      from = marker.end();
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      long column = text.length() - text.lastIndexOf("\n");
      for (String rule : marker.group(1).split(",", -1)) {
        String[] parts = rule.split(":", 2);
        String severity = parts.length == 2 ? parts[1] : "";
        expected.add(new Expected(path, line, column, parts[0], severity));
      }
    }
    return new Source(path, text.append(marked.substring(from)).toString(), expected);
  }

  public String qualifiedName() {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
