package io.github.statusdoc.processor.model;

/**
 * One status code that an element declares.
 *
 * @param code as written; may be no status code at all
 * @param when the condition, empty for none
 * @param place the value, or what brings it to the element
 * @param origin how the element comes by it
 */
public record DeclaredStatus(int code, String when, Place place, Origin origin) {
  /** How an element comes by a declared status. */
  public enum Origin {
    /** {@code @Returns} on the element itself. */
    WRITTEN,
    /** An annotation on the element that carries {@code @Returns} and is compiled here. */
    META,
    /** An annotation on the element that carries {@code @Returns} and was compiled before. */
    COMPILED_META,
    /** The type, the package, or the method overridden. */
    INHERITED,
    /** The same from a type that was compiled before. */
    COMPILED_INHERITED
  }

  /**
   * Says whether the element comes by it through none of its own annotations.
   *
   * @return true for what its type, its package or a method that it overrides declares
   */
  public boolean isInherited() {
    return origin == Origin.INHERITED || origin == Origin.COMPILED_INHERITED;
  }

  /**
   * Says whether the code is to be checked here: it is not where it is checked at its own place.
   *
   * @return true if this compilation sees the code here for the first time
   */
  public boolean isFirstSeenHere() {
    return switch (origin) {
      case WRITTEN, COMPILED_META, COMPILED_INHERITED -> true;
      case META, INHERITED -> false;
    };
  }
}
