package io.github.statusdoc.processor.summary;

/**
 * The name of a method, the same in every compilation.
 *
 * @param type the qualified name of the type that declares it
 * @param signature its name and the erased types of its parameters, {@code find(long)}; a
 *     constructor is called {@code <init>}
 */
public record MethodKey(String type, String signature) {
  /**
   * How a message calls it.
   *
   * @return for example {@code UserService.find}
   */
  public String label() {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return isConstructor()
        ? "new " + simple
        : simple + "." + signature.substring(0, signature.indexOf('('));
  }

  /**
   * Says whether it is a constructor.
   *
   * @return true for {@code <init>}
   */
  public boolean isConstructor() {
    return signature.startsWith("<init>(");
  }

  @Override
  public String toString() {
    return type + "#" + signature;
  }
}
