package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a class does, by itself: nothing of other classes is in it.
 *
 * @param name its qualified name
 * @param binaryName its name in the class file, {@code com.acme.Outer$Inner}
 * @param file the simple name of its source file
 * @param isAbstract whether no object is of this class itself; true for interfaces
 * @param supertypes the qualified names of its superclass and interfaces, the JDK's left out but
 *     for exceptions
 * @param parameterized its supertypes that have type arguments, with these; empty if it gives none
 *     itself
 * @param fields the values of fields that never change, by name: constants, the constants of an
 *     enum, final fields with an initializer
 * @param methods its methods and constructors by signature
 * @param changes the fields that it changes where their objects do not see it: those of other
 *     objects, those around it, inherited ones after construction
 * @param words the constant texts and numbers with which it compares what others give; for those
 *     that a constant of an enum has, {@code type#constant}
 * @param parts what it looks for in such texts
 * @param handlers its methods that answer for exceptions
 * @param reach for whom the global ones of them answer
 * @param advice its methods that run where methods of others are called
 * @param routing what it configures of the requests that reach handlers
 * @param security what it tells Spring Security of these
 * @param injection what Spring gives to its objects
 */
public record ClassSummary(
    String name,
    String binaryName,
    String file,
    boolean isAbstract,
    List<String> supertypes,
    List<String> parameterized,
    Map<String, Term> fields,
    Map<String, MethodSummary> methods,
    Set<FieldKey> changes,
    Set<String> words,
    Set<Condition.Contains> parts,
    List<ExceptionHandler> handlers,
    Reach reach,
    List<Advice> advice,
    Routing routing,
    Security security,
    Injection injection) {
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
        && advice.isEmpty()
        && routing.equals(Routing.NONE)
        && security.equals(Security.NONE)
        && injection.equals(Injection.NONE)
        && changes.isEmpty()
        && !reach.isAdvice()
        && methods.values().stream().allMatch(MethodSummary::saysNothing);
  }

  /**
   * Says whether it is an interface.
   *
   * @return true if it has no constructor (JLS 8.8.9)
   */
  public boolean isInterface() {
    return isAbstract && constructors().isEmpty();
  }

  /**
   * Its constructors.
   *
   * @return all of them, in their order
   */
  public List<MethodSummary> constructors() {
    return methods.values().stream().filter(MethodSummary::isConstructor).toList();
  }

  /**
   * Says whether a name alone does not tell its method.
   *
   * @param name the simple name of a method; {@code <init>} for constructors
   * @return true if it has several of that name (JLS 8.4.9)
   */
  public boolean isOverloaded(String name) {
    return methods.keySet().stream().filter(one -> one.startsWith(name + "(")).count() > 1;
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
   * Says whether a method asks if a field of the object is null.
   *
   * @return true if something in it is done on one answer only
   */
  public boolean asksNull() {
    return methods.values().stream().anyMatch(MethodSummary::asksNull);
  }

  /**
   * A line in its source file.
   *
   * @param line the line, from 1
   * @return the place, which the compiler does not find again
   */
  public Site site(int line) {
    return new Site(file, line, Site.STORED, false);
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
