package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name of a method, or of a constant with what makes its value, the same in every compilation.
 *
 * @param type the qualified name of the type that declares it
 * @param signature its name and the erased types of its parameters, {@code find(long)}; a
 *     constructor is called {@code <init>}, a constant as it is
 */
public record MethodKey(String type, String signature) {
  /** Gives an exception its cause. */
  public static final MethodKey INIT_CAUSE =
      new MethodKey("java.lang.Throwable", "initCause(java.lang.Throwable)");

  /** What the binary name of a local class has before its name (JLS 13.1). */
  private static final Pattern LOCAL = Pattern.compile("^.*\\$\\d+(?=\\D)");

  /** Who sends a request, as Spring Security knows it. */
  public static final MethodKey USER =
      parse("org.springframework.security.core.context.SecurityContext#getAuthentication()");

  /**
   * Reads a key.
   *
   * @param text what {@link #toString} gives
   * @return the key
   * @throws IllegalArgumentException if the text is no key
   */
  public static MethodKey parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 0 || text.indexOf('(', hash) < 0 || !text.endsWith(")")) {
      throw new IllegalArgumentException("no key of a method: " + text);
    }
    return new MethodKey(text.substring(0, hash), text.substring(hash + 1));
  }

  /**
   * How a message calls it.
   *
   * @return for example {@code UserService.find}
   */
  public String label() {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    if (simple.indexOf('$') >= 0) {
      simple = LOCAL.matcher(simple).replaceFirst("");
    }
    return isConstructor() ? "new " + simple : simple + "." + name();
  }

  /**
   * How a message calls it where it is not the only one of its name.
   *
   * @return for example {@code UserService.find(Long, String)}
   */
  public String labelWithParameters() {
    return parameterTypes().stream()
        .map(parameter -> parameter.substring(parameter.lastIndexOf('.') + 1))
        .collect(Collectors.joining(", ", label() + "(", ")"));
  }

  /**
   * The simple name of the method or constant.
   *
   * @return {@code <init>} for a constructor
   */
  public String name() {
    int parameters = signature.indexOf('(');
    return parameters < 0 ? signature : signature.substring(0, parameters);
  }

  /**
   * The types of its parameters.
   *
   * @return their erased types, in order
   */
  public List<String> parameterTypes() {
    String types = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    return types.isEmpty() ? List.of() : List.of(types.split(",", -1));
  }

  /**
   * Says whether it is a constructor.
   *
   * @return true for {@code <init>}
   */
  public boolean isConstructor() {
    return signature.startsWith("<init>(");
  }

  /** By hand: it is asked all the time, and that of records is slow until it is compiled. */
  @Override
  public int hashCode() {
    return 31 * type.hashCode() + signature.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodKey key
        && key.signature.equals(signature)
        && key.type.equals(type);
  }

  @Override
  public String toString() {
    return type + "#" + signature;
  }
}
