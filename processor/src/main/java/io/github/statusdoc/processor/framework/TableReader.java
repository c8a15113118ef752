package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.FrameworkType.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table of a framework.
 *
 * <pre>
 * # a comment
 * {jakarta,javax}.ws.rs.core.Response response
 *   ok()             response(200)
 *   status(int)      response(#0)
 *   *                this
 * </pre>
 *
 * <p>A line without indentation names a type and its roles. Its members follow, each with its
 * meaning after two spaces or more, and after two more the versions that have it. {@code *} is any
 * other method of the type that returns a response, {@code new(*)} any other constructor.
 */
final class TableReader {
  private static final Pattern COLUMNS = Pattern.compile("\\s{2,}");
  private static final Pattern VARIANTS = Pattern.compile("\\{([\\w,]+)}");

  private final Map<String, FrameworkType> types = new LinkedHashMap<>();
  private List<String> names = List.of();
  private Set<Role> roles = Set.of();
  private Map<String, String> rows = new LinkedHashMap<>();

  private TableReader() {}

  static Map<String, FrameworkType> read(List<String> lines) {
    TableReader reader = new TableReader();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        reader.read(line);
      }
    }
    reader.finishType();
    return reader.types;
  }

  private void read(String line) {
    if (line.startsWith(" ")) {
      String[] columns = COLUMNS.split(line.strip(), -1);
      rows.put(columns[0], columns[1]);
      return;
    }
    finishType();
    String[] words = line.strip().split(" +", -1);
    names = variants(words[0]);
    roles = EnumSet.noneOf(Role.class);
    for (int i = 1; i < words.length; i++) {
      roles.add(Role.valueOf(words[i].toUpperCase(Locale.ROOT)));
    }
    rows = new LinkedHashMap<>();
  }

  private void finishType() {
    FrameworkType type = new FrameworkType(roles, rows);
    names.forEach(name -> types.put(name, type));
  }

  /** {@code {a,b}.c} stands for {@code a.c} and {@code b.c}. */
  private static List<String> variants(String name) {
    Matcher matcher = VARIANTS.matcher(name);
    if (!matcher.find()) {
      return List.of(name);
    }
    List<String> variants = new ArrayList<>();
    for (String variant : matcher.group(1).split(",", -1)) {
      variants.add(matcher.replaceFirst(variant));
    }
    return variants;
  }
}
