package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.framework.FrameworkType;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.framework.Frameworks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's types as types of frameworks. */
final class FrameworkTypes {
  private final Frameworks frameworks;
  private final Types types;
  private final Map<Element, Optional<FrameworkType>> known = new HashMap<>();
  private final Map<TypeElement, Boolean> throwables = new HashMap<>();

  FrameworkTypes(Frameworks frameworks, Types types) {
    this.frameworks = frameworks;
    this.types = types;
  }

  Optional<FrameworkType> of(TypeElement type) {
    Optional<FrameworkType> found = known.get(type);
    if (found == null) {
      found = frameworks.find(type.getQualifiedName().toString());
      known.put(type, found);
    }
    return found;
  }

  boolean is(@Nullable TypeMirror type, Role role) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && of(element).filter(framework -> framework.is(role)).isPresent();
  }

  /** Says whether a type is a response, or a container of responses. */
  boolean isResponse(@Nullable TypeMirror type) {
    if (is(type, Role.RESPONSE)) {
      return true;
    }
    return type instanceof DeclaredType declared
        && is(type, Role.CONTAINER)
        && declared.getTypeArguments().stream().anyMatch(this::isResponse);
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
