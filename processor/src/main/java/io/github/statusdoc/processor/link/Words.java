package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.HashSet;
import java.util.Set;

/**
 * The constant texts and numbers with which the code compares. All other texts are as good as one:
 * else every message of an exception would make calls differ.
 *
 * @param compared those of all classes in view
 */
record Words(Set<String> compared) {
  static Words of(Classes classes) {
    Set<String> compared = new HashSet<>();
    classes.all().forEach(type -> compared.addAll(type.words()));
    return new Words(compared);
  }

  Value of(Leaf.Word word) {
    return compared.contains(word.value()) || isNumber(word.value())
        ? new Value.Word(word.value())
        : Simple.OTHER_WORD;
  }

  /** Says whether a text is that of a whole number. */
  static boolean isNumber(String text) {
    return text.matches("[-+]?\\d+");
  }
}
