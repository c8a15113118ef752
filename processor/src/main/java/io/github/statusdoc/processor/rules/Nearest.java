package io.github.statusdoc.processor.rules;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what a user probably meant. */
final class Nearest {
  private Nearest() {}

  /**
   * The name that takes the fewest changes of single letters, whatever their case; empty where even
   * that has little in common.
   */
  static Optional<String> to(String written, Collection<String> names) {
    String wanted = written.toLowerCase(Locale.ROOT);
    return new TreeSet<>(names)
        .stream()
            .min(comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
            .filter(name -> 2 * distance(wanted, name.toLowerCase(Locale.ROOT)) <= name.length());
  }

  /** Levenshtein's distance, a row at a time. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
