package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;

/**
 * What a class does, by itself: nothing of other classes is in it.
 *
 * @param name its qualified name
 * @param binaryName its name in the class file, {@code com.acme.Outer$Inner}
 * @param file the simple name of its source file
 * @param isAbstract whether no object is of this class itself; true for interfaces
 * @param supertypes the qualified names of its superclass and interfaces, the JDK's left out but
 *     for exceptions
 * @param fields the values of fields that never change, by name: constants, the constants of an
 *     enum, final fields with an initializer
 * @param methods its methods and constructors by signature
 * @param handlers its methods that answer for exceptions
 * @param reach for whom the global ones of them answer
 */
public record ClassSummary(
    String name,
    String binaryName,
    String file,
    boolean isAbstract,
    List<String> supertypes,
    Map<String, Term> fields,
    Map<String, MethodSummary> methods,
    List<ExceptionHandler> handlers,
    Reach reach) {

  /**
   * Says whether nothing in it can matter to others.
   *
   * @return true if no method does anything, nothing is handled, and no object of it is one of
   *     another class
   */
  public boolean saysNothing() {
    return fields.isEmpty()
        && (isAbstract || supertypes.isEmpty())
        && handlers.isEmpty()
        && !reach.isAdvice()
        && methods.values().stream().allMatch(MethodSummary::saysNothing);
  }

  /**
   * Says whether it is an interface.
   *
   * @return true if it has no constructor (JLS 8.8.9)
   */
  public boolean isInterface() {
    return isAbstract && methods.values().stream().noneMatch(MethodSummary::isConstructor);
  }

  /**
   * Says whether its objects change by methods that return the object itself.
   *
   * @return true for a builder
   */
  public boolean isBuilder() {
    return methods.values().stream()
        .anyMatch(method -> method.returnsThis() && !method.assigned().isEmpty());
  }

  /**
   * Where its class file is.
   *
   * @return the path inside the folder of class files
   */
  public String classFile() {
    return binaryName.replace('.', '/') + ".class";
  }
}
