package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.function.Function;

/** The arguments of parameterized types (JLS 4.5), as summaries write them. */
public final class TypeArguments {
  /** An argument of which nothing is known: a wildcard, a type variable. */
  public static final String ANY = "?";

  private static final String START = "<";
  private static final String END = ">";
  private static final String SEPARATOR = ",";
  private static final String VARIABLE = "#";

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
      if (isKnown(some.get(i)) && isKnown(others.get(i)) && !some.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(String argument) {
    return !argument.equals(ANY) && !isVariable(argument);
  }

  /**
   * Writes a type variable of a class.
   *
   * @param type the qualified name of the class
   * @param index which of its variables
   * @return both in one text
   */
  public static String variable(String type, int index) {
    return type + VARIABLE + index;
  }

  /**
   * Says whether a type is a type variable, or has one as an argument.
   *
   * @param type a type
   * @return false where all is known, or nothing
   */
  public static boolean isVariable(String type) {
    return type.contains(VARIABLE);
  }

  /**
   * A type in which what its variables stand for takes their places.
   *
   * @param type a type with variables
   * @param arguments the arguments that a class has, by its name; none where they are not known
   * @return the type; {@link #ANY} in the places of other variables
   */
  public static String resolve(String type, Function<String, List<String>> arguments) {
    if (!isVariable(type)) {
      return type;
    }
    List<String> all = of(type);
    if (!all.isEmpty()) {
      return join(erased(type), all.stream().map(one -> resolve(one, arguments)).toList());
    }
    int mark = type.lastIndexOf(VARIABLE);
    int index = Integer.parseInt(type.substring(mark + VARIABLE.length()));
    List<String> known = arguments.apply(type.substring(0, mark));
    return index < known.size() ? known.get(index) : ANY;
  }

  /**
   * The arguments of a type.
   *
   * @param type a type with or without arguments
   * @return the arguments; none for a class alone
   */
  public static List<String> of(String type) {
    int start = type.indexOf(START);
    return start < 0
        ? List.of()
        : List.of(type.substring(start + 1, type.length() - END.length()).split(SEPARATOR, -1));
  }
}
