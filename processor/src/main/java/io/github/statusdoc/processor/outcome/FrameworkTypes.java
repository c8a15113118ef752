package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.framework.FrameworkType;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.model.ErasedName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's types as types of frameworks. */
final class FrameworkTypes {
  private final Frameworks frameworks;
  private final Types types;
  private final Elements elements;
  private final Map<Element, Optional<FrameworkType>> known = new HashMap<>();
  private final Map<TypeElement, Set<Role>> roles = new HashMap<>();
  private final Map<TypeElement, Boolean> throwables = new HashMap<>();
  private final Map<TypeElement, Boolean> functions = new HashMap<>();
  private final ErasedName names = new ErasedName();

  FrameworkTypes(Frameworks frameworks, Types types, Elements elements) {
    this.frameworks = frameworks;
    this.types = types;
    this.elements = elements;
  }

  Optional<FrameworkType> of(TypeElement type) {
    Optional<FrameworkType> found = known.get(type);
    if (found == null) {
      found = frameworks.find(type.getQualifiedName().toString());
      known.put(type, found);
    }
    return found;
  }

  /** The class of the JDK that a text or a number is of, boxed; empty for other types. */
  Optional<TypeElement> valueClass(@Nullable TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(types.boxedClass(primitive));
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getQualifiedName().toString().startsWith("java.lang.")
        ? Optional.of(element)
        : Optional.empty();
  }

  boolean is(@Nullable TypeMirror type, Role role) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && is(element, role);
  }

  /** Says whether a type is a class of a name, or extends it (JLS 8.1.4). */
  static boolean isOrExtends(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getQualifiedName().contentEquals(name)
            || isOrExtends(element.getSuperclass(), name));
  }

  boolean is(TypeElement type, Role role) {
    return roles(type).contains(role);
  }

  /** Says whether a type takes the answer from calls. */
  boolean takesAnswers(@Nullable TypeMirror type) {
    return is(type, Role.LATER) || is(type, Role.SINK) || is(type, Role.WRITER);
  }

  /** A type that no table lists is what it inherits from. */
  private Set<Role> roles(TypeElement type) {
    Set<Role> found = roles.get(type);
    if (found == null) {
      Optional<FrameworkType> listed = of(type);
      found = listed.isPresent() ? listed.get().roles() : inherited(type);
      roles.put(type, found);
    }
    return found;
  }

  private Set<Role> inherited(TypeElement type) {
    Set<Role> inherited = EnumSet.noneOf(Role.class);
    for (TypeMirror above : types.directSupertypes(type.asType())) {
      if (types.asElement(above) instanceof TypeElement element) {
        inherited.addAll(roles(element));
      }
    }
    inherited.remove(Role.ANYTHING);
    return inherited;
  }

  /** Says whether a type is a response, or a container of responses. */
  boolean isResponse(@Nullable TypeMirror type) {
    return holds(type, Role.RESPONSE);
  }

  /** Says whether a type stands for something, or is a container of such types. */
  boolean holds(@Nullable TypeMirror type, Role role) {
    if (is(type, role)) {
      return true;
    }
    return type instanceof DeclaredType declared
        && is(type, Role.CONTAINER)
        && declared.getTypeArguments().stream().anyMatch(held -> holds(held, role));
  }

  /** Says whether a type is a functional interface (JLS 9.8). */
  boolean isFunction(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && isFunction(element);
  }

  private boolean isFunction(TypeElement type) {
    Boolean known = functions.get(type);
    if (known == null) {
      known = type.getKind() == ElementKind.INTERFACE && elements.isFunctionalInterface(type);
      functions.put(type, known);
    }
    return known;
  }

  /** The method of a functional interface (JLS 9.8); empty for other types. */
  Optional<ExecutableElement> function(TypeMirror type) {
    return isFunction(type) && types.asElement(type) instanceof TypeElement element
        ? ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !isOfObject(method))
            .findFirst()
        : Optional.empty();
  }

  /** What a function of a type yields, where that is one of the type's arguments. */
  Optional<TypeMirror> yielded(DeclaredType type) {
    return function(type)
        .map(method -> parameterYielded((TypeElement) type.asElement(), method))
        .filter(index -> index >= 0 && index < type.getTypeArguments().size())
        .map(index -> type.getTypeArguments().get(index))
        .map(argument -> argument instanceof WildcardType any ? any.getExtendsBound() : argument);
  }

  /** Which of the type's parameters it is; -1 for none. */
  private int parameterYielded(TypeElement type, ExecutableElement method) {
    DeclaredType itself = (DeclaredType) type.asType();
    TypeMirror yielded = ((ExecutableType) types.asMemberOf(itself, method)).getReturnType();
    return type.getTypeParameters().indexOf(types.asElement(yielded));
  }

  /** Says whether two types are the same class or type variable, whatever their annotations. */
  boolean isOfSame(TypeMirror type, TypeMirror other) {
    Element element = types.asElement(type);
    return element != null && element.equals(types.asElement(other));
  }

  /** The type of a component in a record of a type; null for what is no record. */
  @Nullable TypeMirror component(@Nullable TypeMirror type, RecordComponentElement component) {
    return type instanceof DeclaredType && types.capture(type) instanceof DeclaredType record
        ? types.asMemberOf(record, component)
        : null;
  }

  /** Says whether all values of a type are of another one: null counts as one (JLS 14.30.3). */
  boolean areAll(TypeMirror type, TypeMirror other) {
    return types.isSubtype(types.erasure(type), types.erasure(other));
  }

  /** {@code Comparator} declares {@code equals} once more. */
  private boolean isOfObject(ExecutableElement method) {
    String name = names.of(method);
    return ElementFilter.methodsIn(
            elements.getTypeElement("java.lang.Object").getEnclosedElements())
        .stream()
        .anyMatch(own -> names.of(own).equals(name));
  }

  boolean isThrowable(TypeElement type) {
    Boolean known = throwables.get(type);
    if (known == null) {
      TypeMirror superclass = type.getSuperclass();
      known =
          type.getQualifiedName().contentEquals("java.lang.Throwable")
              || (superclass.getKind() == TypeKind.DECLARED
                  && types.asElement(superclass) instanceof TypeElement above
                  && isThrowable(above));
      throwables.put(type, known);
    }
    return known;
  }
}
