package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.framework.Frameworks;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the type that a handler returns says of an answer without a status. */
final class AnswerTypes {
  private final Frameworks frameworks;

  AnswerTypes(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** Nothing now, or nothing later. */
  boolean isNothing(TypeMirror type) {
    return type.getKind() == TypeKind.VOID || (is(type, Role.CONTAINER) && isOfVoid(type));
  }

  private static boolean isOfVoid(TypeMirror container) {
    List<? extends TypeMirror> arguments = ((DeclaredType) container).getTypeArguments();
    return arguments.size() == 1
        && arguments.get(0) instanceof DeclaredType argument
        && Members.qualifiedName(argument).equals("java.lang.Void");
  }

  /** Anything at all, now or later. */
  boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType declared
        && (Members.qualifiedName(declared).equals("java.lang.Object")
            || (is(type, Role.CONTAINER)
                && declared.getTypeArguments().stream().anyMatch(this::isObject)));
  }

  /** One value or none, also of a number. */
  boolean isOptional(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Members.qualifiedName(declared).startsWith("java.util.Optional");
  }

  /** Any number of values: none of them is content, too. */
  boolean isStream(TypeMirror type) {
    return is(type, Role.STREAM);
  }

  private boolean is(TypeMirror type, Role role) {
    return type instanceof DeclaredType declared
        && frameworks
            .find(Members.qualifiedName(declared))
            .filter(listed -> listed.is(role))
            .isPresent();
  }
}
