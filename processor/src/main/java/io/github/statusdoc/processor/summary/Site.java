package io.github.statusdoc.processor.summary;

/**
 * A point in the source that outcomes come from.
 *
 * @param file the simple name of the source file; empty for none
 * @param line the line, from 1; 0 for none
 * @param tree by which the compiler finds it again, or {@link #STORED}
 * @param isSuppressed whether what comes from it or through it is not to be declared
 */
public record Site(String file, int line, int tree, boolean isSuppressed) {
  /** The tree of a site that was read from an earlier compilation. */
  public static final int STORED = -1;

  /** Follows the line of a suppressed one in a summary. */
  static final String SUPPRESSED = "~";

  /** Nowhere: what a framework does. */
  public static final Site NONE = new Site("", 0, STORED, false);

  /**
   * Says whether the compiler can point at it.
   *
   * @return false for what was read from an earlier compilation
   */
  public boolean isHere() {
    return tree != STORED;
  }

  /** How a summary writes it. */
  String written() {
    return line + (isSuppressed ? SUPPRESSED : "");
  }

  /**
   * How a message calls it.
   *
   * @return for example {@code UserService.java:42}
   */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
