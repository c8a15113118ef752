package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * For which classes the global exception handlers of a class answer: one selector that fits is
 * enough, and none at all means every class.
 *
 * @param isAdvice whether all its exception handlers are global, inherited ones too
 * @param order handlers of a smaller order come first
 * @param packages the names of packages, with the packages inside them
 * @param types the qualified names of types that the class is assignable to
 * @param annotations the qualified names of annotations on the class
 */
public record Reach(
    boolean isAdvice,
    long order,
    List<String> packages,
    List<String> types,
    List<String> annotations) {
  /** The order of a class that names none. */
  public static final long LAST = Integer.MAX_VALUE;

  /** The order of a class whose code decides when it runs; no annotation can name it. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  /** Of a class that says nothing. */
  public static final Reach EVERYWHERE = new Reach(false, LAST, List.of(), List.of(), List.of());
}
