package io.github.statusdoc.processor.summary;

import java.util.List;

/** The arguments of parameterized types (JLS 4.5), as summaries write them. */
public final class TypeArguments {
  /** An argument of which nothing is known: a wildcard, a type variable. */
  public static final String ANY = "?";

  private static final String START = "<";
  private static final String END = ">";
  private static final String SEPARATOR = ",";

  private TypeArguments() {}

  /**
   * Writes a parameterized type.
   *
   * @param type the qualified name of its class
   * @param arguments the qualified names of its arguments, or {@link #ANY}
   * @return both in one text
   */
  public static String join(String type, List<String> arguments) {
    return type + START + String.join(SEPARATOR, arguments) + END;
  }

  /**
   * The class of a type.
   *
   * @param type a type with or without arguments
   * @return the qualified name of its class
   */
  public static String erased(String type) {
    int start = type.indexOf(START);
    return start < 0 ? type : type.substring(0, start);
  }

  /**
   * Says whether an object of one type may be of another type of the same class.
   *
   * @param one a type with or without arguments
   * @param other another
   * @return false if two arguments are known and differ: none of these types is a subtype of the
   *     other (JLS 4.10.2)
   */
  public static boolean agree(String one, String other) {
    List<String> some = of(one);
    List<String> others = of(other);
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      boolean isAny = some.get(i).equals(ANY) || others.get(i).equals(ANY);
      if (!isAny && !some.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> of(String type) {
    int start = type.indexOf(START);
    return start < 0
        ? List.of()
        : List.of(type.substring(start + 1, type.length() - END.length()).split(SEPARATOR, -1));
  }
}
