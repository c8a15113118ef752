package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.framework.FrameworkType.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * <p>A line without indentation names types, one for each of the alternatives in braces, and their
 * roles; {@code 3xx} for an exception that takes no status but these. Their members follow, each
 * with its meaning after two spaces or more. After two more follow the versions that have the type
 * or the member: {@code 6-} from 6 on, {@code -5} up to 5, none for all. A type may be named again
 * to say more of it. {@code *} is any other method of the type that returns a response, {@code
 * new(*)} any other constructor.
 */
final class TableReader {
  private static final Pattern COLUMNS = Pattern.compile("\\s{2,}");
  private static final Pattern SERIES = Pattern.compile("(\\d)xx");
  private static final Pattern VARIANTS = Pattern.compile("\\{([\\w.,]+)}");

  private final Map<String, FrameworkType> types = new LinkedHashMap<>();
  private List<FrameworkType> named = List.of();
  private String versions = "";

  private TableReader() {}

  static Map<String, FrameworkType> read(List<String> lines) {
    TableReader reader = new TableReader();
    for (String line : lines) {
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        reader.read(line);
      }
    }
    return reader.types;
  }

  private void read(String line) {
    String[] columns = COLUMNS.split(line.strip(), -1);
    if (line.startsWith(" ")) {
      Row row = new Row(columns[1], columns.length > 2 ? columns[2] : versions);
      named.forEach(type -> type.add(columns[0], row));
    } else {
      versions = columns.length > 1 ? columns[1] : "";
      name(columns[0].split(" ", -1));
    }
  }

  private void name(String[] words) {
    named =
        variants(words[0])
            .map(name -> types.computeIfAbsent(name, n -> new FrameworkType(versions)))
            .toList();
    List.of(words).subList(1, words.length).forEach(this::is);
  }

  private void is(String word) {
    Matcher series = SERIES.matcher(word);
    if (series.matches()) {
      int only = Integer.parseInt(series.group(1));
      named.forEach(type -> type.take(only));
    } else {
      named.forEach(type -> type.add(Role.valueOf(word.toUpperCase(Locale.ROOT))));
    }
  }

  /** {@code {a,b}.c} stands for {@code a.c} and {@code b.c}. */
  private static Stream<String> variants(String name) {
    Matcher matcher = VARIANTS.matcher(name);
    if (!matcher.find()) {
      return Stream.of(name);
    }
    List<String> variants = new ArrayList<>();
    for (String variant : matcher.group(1).split(",", -1)) {
      variants.add(matcher.replaceFirst(variant));
    }
    return variants.stream().flatMap(TableReader::variants);
  }
}
