package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.Enclosing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Supertypes, and the methods that a method overrides (JLS 8.4.8.1). */
final class Hierarchy {
  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, List<TypeElement>> supertypes = new HashMap<>();

  Hierarchy(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Classes before interfaces, near before far; the JDK's own types are left out. */
  List<TypeElement> supertypes(TypeElement type) {
    List<TypeElement> known = supertypes.get(type);
    if (known == null) {
      Set<TypeElement> found = new LinkedHashSet<>();
      addSupertypes(type.asType(), found);
      known = List.copyOf(found);
      supertypes.put(type, known);
    }
    return known;
  }

  private static boolean isOfJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  private void addSupertypes(TypeMirror type, Set<TypeElement> found) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (types.asElement(supertype) instanceof TypeElement element
          && !isOfJdk(element)
          && found.add(element)) {
        addSupertypes(supertype, found);
      }
    }
  }

  /** The supertypes of a class that is written with type arguments, near before far. */
  List<DeclaredType> parameterized(TypeElement type) {
    boolean givesArguments =
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .anyMatch(above -> above instanceof DeclaredType t && !t.getTypeArguments().isEmpty());
    List<DeclaredType> found = new ArrayList<>(0);
    if (givesArguments) {
      addParameterized(type.asType(), found);
    }
    return found;
  }

  private void addParameterized(TypeMirror type, List<DeclaredType> found) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (supertype instanceof DeclaredType declared
          && !isOfJdk((TypeElement) declared.asElement())
          && !found.contains(declared)) {
        found.add(declared);
        addParameterized(declared, found);
      }
    }
  }

  List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
    List<TypeElement> candidates = supertypes(type);
    if (candidates.isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
      return List.of();
    }
    List<ExecutableElement> overridden = new ArrayList<>();
    for (TypeElement candidate : candidates) {
      for (Element member : candidate.getEnclosedElements()) {
        if (member instanceof ExecutableElement other
            && reaches(method, candidate)
            && other.getSimpleName().equals(method.getSimpleName())
            && elements.overrides(method, other, type)) {
          overridden.add(other);
        }
      }
    }
    return overridden;
  }

  /** ECJ lets an abstract method override one of an unrelated interface; only a body does that. */
  private boolean reaches(ExecutableElement method, TypeElement overridden) {
    return !method.getModifiers().contains(Modifier.ABSTRACT)
        || supertypes(Enclosing.type(method)).contains(overridden);
  }

  /** The methods of the JDK's functional interfaces that a method implements. */
  List<ExecutableElement> functions(ExecutableElement method, TypeElement type) {
    List<ExecutableElement> implemented = new ArrayList<>();
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      if (types.asElement(supertype) instanceof TypeElement element) {
        for (ExecutableElement other : ElementFilter.methodsIn(element.getEnclosedElements())) {
          if (isOfJdk(element) && elements.overrides(method, other, type)) {
            implemented.add(other);
          }
        }
        implemented.addAll(functions(method, element));
      }
    }
    return implemented;
  }

  /** The methods of supertypes that a type has and does not override itself. */
  List<ExecutableElement> inherited(TypeElement type) {
    Set<Element> hidden = new LinkedHashSet<>();
    List<TypeElement> owners = new ArrayList<>(List.of(type));
    owners.addAll(supertypes(type));
    List<ExecutableElement> inherited = new ArrayList<>();
    for (TypeElement owner : owners) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        if (hidden.add(method)) {
          hidden.addAll(overridden(method, type));
          if (owner != type && isInherited(method, owner, type)) {
            inherited.add(method);
          }
        }
      }
    }
    return inherited;
  }

  /** JLS 8.4.8. */
  private boolean isInherited(ExecutableElement method, TypeElement owner, TypeElement type) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED)) {
      return !owner.getKind().isInterface() || !modifiers.contains(Modifier.STATIC);
    }
    return !modifiers.contains(Modifier.PRIVATE)
        && elements.getPackageOf(owner).equals(elements.getPackageOf(type));
  }
}
