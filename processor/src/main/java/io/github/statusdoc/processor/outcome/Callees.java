package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.declaration.MethodKeys;
import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.framework.FrameworkType;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Methods and constructors that are called, each looked at once in a compilation. */
final class Callees {
  private static final Set<Modifier> NEVER_OVERRIDDEN =
      Set.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL);

  private final FrameworkTypes types;
  private final Predicate<TypeElement> isOwn;
  private final ErasedName names = new ErasedName();
  private final MethodKeys keys;
  private final Map<ExecutableElement, Callee> callees = new HashMap<>();
  private final Map<ExecutableElement, LibraryChanges.Kind> changes = new HashMap<>();
  private final Map<TypeElement, Boolean> holders = new HashMap<>();

  Callees(FrameworkTypes types, MethodKeys keys, Predicate<TypeElement> isOwn) {
    this.types = types;
    this.keys = keys;
    this.isOwn = isOwn;
  }

  boolean isOwn(TypeElement type) {
    return isOwn.test(type);
  }

  Callee of(ExecutableElement executable) {
    Callee known = callees.get(executable);
    if (known == null) {
      known = look(executable);
      callees.put(executable, known);
    }
    return known;
  }

  /** What a method of a library may change. */
  LibraryChanges.Kind changes(ExecutableElement method) {
    return changes.computeIfAbsent(method, LibraryChanges.Kind::of);
  }

  private Callee look(ExecutableElement executable) {
    TypeElement type = Enclosing.type(executable);
    Optional<FrameworkType> framework = types.of(type);
    Optional<FrameworkCall> call =
        framework
            .flatMap(known -> listed(executable, known))
            .or(() -> constantByName(executable, type));
    if (call.isPresent()) {
      return new Callee.Listed(call.get());
    }
    if (framework.isPresent() || !isOwn.test(type)) {
      return new Callee.Foreign();
    }
    return new Callee.Own(
        key(executable),
        isVirtual(executable),
        takesWriter(executable),
        new Replacements(this).mayRunFor(executable));
  }

  private Optional<FrameworkCall> listed(ExecutableElement executable, FrameworkType type) {
    String signature = names.of(executable);
    return executable.getKind() == ElementKind.CONSTRUCTOR
        ? type.constructor("new" + signature.substring(signature.indexOf('(')))
        : type.method(signature);
  }

  /** Every enum has its own {@code valueOf(String)} (JLS 8.9.3), as if it inherited that. */
  private Optional<FrameworkCall> constantByName(ExecutableElement executable, TypeElement type) {
    return type.getKind() == ElementKind.ENUM
            && names.of(executable).equals("valueOf(String)")
            && type.getSuperclass() instanceof DeclaredType above
            && above.asElement() instanceof TypeElement superclass
        ? types.of(superclass).flatMap(listed -> listed.method("valueOf(Class, String)"))
        : Optional.empty();
  }

  /** The name by which summaries know a class. */
  String name(TypeElement type) {
    return keys.type(type);
  }

  /** The same of a type with its arguments. */
  String name(DeclaredType type) {
    return keys.type(type);
  }

  /** The same of a variable of a class, and of others. */
  String name(TypeVariable variable) {
    return keys.variable(variable);
  }

  /** A constant of an enum. */
  Leaf.Constant constant(Element constant) {
    return new Leaf.Constant(name(Enclosing.type(constant)), constant.getSimpleName().toString());
  }

  /** The name by which summaries know a field: one that hides another is not the same (JLS 8.3). */
  String name(VariableElement field) {
    String name = field.getSimpleName().toString();
    return !field.getModifiers().contains(Modifier.STATIC) && hides(Enclosing.type(field), name)
        ? name(Enclosing.type(field)) + "#" + name
        : name;
  }

  private boolean hides(TypeElement type, String name) {
    return type.getSuperclass() instanceof DeclaredType above
        && above.asElement() instanceof TypeElement superclass
        && isOwn(superclass)
        && (hides(superclass, name)
            || ElementFilter.fieldsIn(superclass.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(name)));
  }

  MethodKey key(ExecutableElement executable) {
    return keys.of(executable);
  }

  private static boolean isVirtual(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && method.getModifiers().stream().noneMatch(NEVER_OVERRIDDEN::contains);
  }

  private boolean takesWriter(ExecutableElement executable) {
    return areAnyWriters(executable.getParameters())
        || (executable.getKind() == ElementKind.METHOD
            && !executable.getModifiers().contains(Modifier.STATIC)
            && holdsWriter(Enclosing.type(executable)));
  }

  private boolean areAnyWriters(List<? extends VariableElement> variables) {
    for (VariableElement variable : variables) {
      if (types.is(variable.asType(), Role.WRITER)) {
        return true;
      }
    }
    return false;
  }

  /** An object that writes for others, as a context around a request. */
  private boolean holdsWriter(TypeElement type) {
    Boolean known = holders.get(type);
    if (known == null) {
      known =
          areAnyWriters(ElementFilter.fieldsIn(type.getEnclosedElements()))
              || (type.getSuperclass() instanceof DeclaredType above
                  && above.asElement() instanceof TypeElement superclass
                  && isOwn(superclass)
                  && holdsWriter(superclass));
      holders.put(type, known);
    }
    return known;
  }
}
