package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.catalogue.Status;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names of constants: the name of the status in upper snake case, unique within a type. */
final class ConstantNames {
  private final Map<Status, String> names = new LinkedHashMap<>();
  private final Map<String, Status> formerNames = new LinkedHashMap<>();

  ConstantNames(Collection<Status> statuses) {
    Set<String> taken = new HashSet<>();
    for (Status status : statuses) {
      String name = name(status);
      names.put(status, taken.add(name) ? name : unique(name, status, taken));
    }
    for (Status status : statuses) {
      for (String former : status.formerNames()) {
        String name = upperSnake(former);
        if (taken.add(name)) {
          formerNames.put(name, status);
        }
      }
    }
  }

  private static String unique(String name, Status status, Set<String> taken) {
    String unique = name + "_" + status.code();
    while (!taken.add(unique)) {
      unique += "_";
    }
    return unique;
  }

  String of(Status status) {
    return Objects.requireNonNull(names.get(status));
  }

  /** Former names with the status that had them, without those that another status has now. */
  Map<String, Status> formerNames() {
    return formerNames;
  }

  private static String name(Status status) {
    if (status.isNameless()) {
      return upperSnake(status.name()) + "_" + status.code();
    }
    String name = upperSnake(status.name());
    boolean isPlain =
        status.name().codePoints().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    return isPlain && !name.isEmpty() && !Character.isDigit(name.charAt(0))
        ? name
        : "STATUS_" + status.code();
  }

  /** An apostrophe joins: {@code I'm a teapot} is {@code IM_A_TEAPOT}. */
  static String upperSnake(String name) {
    StringBuilder snake = new StringBuilder(name.length());
    for (char c : name.replace("'", "").toUpperCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        snake.append(c);
      } else if (snake.length() > 0 && snake.charAt(snake.length() - 1) != '_') {
        snake.append('_');
      }
    }
    int length = snake.length();
    return length > 0 && snake.charAt(length - 1) == '_'
        ? snake.substring(0, length - 1)
        : snake.toString();
  }
}
