package io.github.statusdoc.processor.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java sources with {@code ${holes}}, beside this class: one compilation unit or several, each of
 * which begins with its package.
 *
 * @param text what is written
 */
record Template(String text) {
  private static final Pattern UNIT = Pattern.compile("(?m)(?=^package )");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public .*?(?:class|interface|enum|record) (\\w+)");

  static Template read(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(name + ".txt")) {
      return new Template(new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Template fill(Map<String, String> values) {
    String filled = text;
    for (var value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return new Template(filled);
  }

  /** Texts of source files by path. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String unit : UNIT.split(text)) {
      files.put(first(PACKAGE, unit).replace('.', '/') + "/" + first(TYPE, unit) + ".java", unit);
    }
    return files;
  }

  private static String first(Pattern pattern, String unit) {
    Matcher matcher = pattern.matcher(unit);
    if (!matcher.find()) {
      throw new IllegalArgumentException(unit);
    }
    return matcher.group(1);
  }
}
