package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The constant texts and numbers with which the code compares. All other texts are as good as one:
 * else every message of an exception would make calls differ.
 *
 * @param compared those of all classes in view
 * @param parts what they look for in texts: texts with the same of them are as good as one, too
 */
record Words(Set<String> compared, Set<Condition.Contains> parts) {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+");

  /** Fewer signs and digits fit into an {@code int}. */
  private static final int FITTING = 10;

  static Words of(Classes classes) {
    Set<String> compared = new HashSet<>();
    Set<Condition.Contains> parts = new LinkedHashSet<>();
    for (ClassSummary type : classes.all()) {
      compared.addAll(type.words());
      type.words().forEach(word -> addGiven(word, classes, compared));
      parts.addAll(type.parts());
    }
    return new Words(compared, parts);
  }

  /** What a constant of an enum got, where code compares with what that says. */
  private static void addGiven(String constant, Classes classes, Set<String> words) {
    int end = constant.indexOf('#');
    if (end >= 0) {
      classes
          .field(constant.substring(0, end), constant.substring(end + 1))
          .ifPresent(made -> new Parts().forEach(made, part -> add(part, words)));
    }
  }

  private static void add(Term part, Set<String> words) {
    if (part instanceof Leaf.Word word) {
      words.add(word.value());
    }
  }

  Value of(Leaf.Word word) {
    String text = word.value();
    return compared.contains(text) || isNumber(text)
        ? new Value.Word(text)
        : new Value.OtherWord(
            parts.stream()
                .filter(part -> part.holds(text))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** A whole number, or the code of a status; empty for other values. */
  static Optional<BigInteger> number(Value value) {
    if (value instanceof Value.Code code) {
      return Optional.of(BigInteger.valueOf(code.value()));
    }
    return value instanceof Value.Word word && isNumber(word.value())
        ? Optional.of(new BigInteger(word.value()))
        : Optional.empty();
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
