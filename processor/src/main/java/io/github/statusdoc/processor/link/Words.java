package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The constant texts and numbers with which the code compares. All other texts are as good as one:
 * else every message of an exception would make calls differ.
 *
 * @param compared those of all classes in view
 * @param parts what they look for in texts, in small letters
 */
record Words(Set<String> compared, List<String> parts) {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+");

  /** Fewer signs and digits fit into an {@code int}. */
  private static final int FITTING = 10;

  static Words of(Classes classes) {
    Set<String> compared = new HashSet<>();
    classes.all().forEach(type -> compared.addAll(type.words()));
    return new Words(
        compared,
        compared.stream()
            .filter(word -> word.startsWith(ClassSummary.PART))
            .map(word -> word.substring(ClassSummary.PART.length()).toLowerCase(Locale.ROOT))
            .toList());
  }

  Value of(Leaf.Word word) {
    return compared.contains(word.value()) || isNumber(word.value()) || hasPart(word.value())
        ? new Value.Word(word.value())
        : Simple.OTHER_WORD;
  }

  private boolean hasPart(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return parts.stream().anyMatch(small::contains);
  }

  /** Says whether a text is that of a whole number. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Says whether a text can be read as an {@code int}; empty for large ones. */
  static Optional<Boolean> isReadable(String text) {
    boolean isNumber = isNumber(text);
    return isNumber && text.length() >= FITTING ? Optional.empty() : Optional.of(isNumber);
  }
}
