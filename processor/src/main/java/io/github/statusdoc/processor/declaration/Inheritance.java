package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** How the classes of one compilation inherit, by the names that summaries give them. */
public final class Inheritance {
  /** The methods of the JDK's functional interfaces that frameworks call. */
  private static final Set<String> FUNCTIONS =
      Set.of("get", "call", "run", "apply", "accept", "test", "compare", "iterator");

  private final Elements elements;
  private final MethodKeys keys;
  private final Hierarchy hierarchy;

  Inheritance(Elements elements, MethodKeys keys, Hierarchy hierarchy) {
    this.elements = elements;
    this.keys = keys;
    this.hierarchy = hierarchy;
  }

  /**
   * The direct supertypes of a class.
   *
   * @param type the qualified name of a class
   * @return the qualified names of its superclass and interfaces; empty if there is no such class
   */
  public List<String> supertypes(String type) {
    TypeElement element = elements.getTypeElement(type);
    return element == null ? List.of() : supertypes(element);
  }

  /**
   * The direct supertypes of a class.
   *
   * @param type a class
   * @return the qualified names of its superclass and interfaces, without {@code Object}
   */
  public List<String> supertypes(TypeElement type) {
    List<String> names = new ArrayList<>();
    addName(type.getSuperclass(), names);
    type.getInterfaces().forEach(supertype -> addName(supertype, names));
    return names;
  }

  /**
   * The supertypes of a class that have type arguments.
   *
   * @param type a class
   * @return all of them, with the arguments that objects of the class give them; empty if the class
   *     gives none itself, as what it inherits then is told there
   */
  public List<String> parameterized(TypeElement type) {
    return hierarchy.parameterized(type).stream()
        .map(keys::type)
        .filter(name -> !name.equals(TypeArguments.erased(name)))
        .toList();
  }

  private void addName(TypeMirror type, List<String> names) {
    if (type instanceof DeclaredType declared) {
      String name = keys.type((TypeElement) declared.asElement());
      if (!name.equals("java.lang.Object")) {
        names.add(name);
      }
    }
  }

  /**
   * What a method overrides or implements.
   *
   * @param method a method
   * @return the methods of supertypes; of the JDK's those that make an object a function, and all
   *     of a class inside a method, whose objects are there to be given to others
   */
  public List<ExecutableElement> overridden(ExecutableElement method) {
    TypeElement type = Enclosing.type(method);
    List<ExecutableElement> overridden = new ArrayList<>(hierarchy.overridden(method, type));
    if (FUNCTIONS.contains(method.getSimpleName().toString())
        || type.getNestingKind() == NestingKind.LOCAL
        || type.getNestingKind() == NestingKind.ANONYMOUS) {
      overridden.addAll(hierarchy.functions(method, type));
    }
    return overridden;
  }
}
