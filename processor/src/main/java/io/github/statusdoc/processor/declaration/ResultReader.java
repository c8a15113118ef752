package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.ResultTypes.Meaning;
import io.github.statusdoc.processor.model.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a return type whether it becomes content.
 *
 * <p>A type means what the nearest listed type that it extends means; any other type is content. A
 * type that is not known yet says nothing. An instance lives for one round.
 */
final class ResultReader {
  private final ResultTypes listed;
  private final Types types;
  private final MetaAnnotations annotations = new MetaAnnotations();
  private final Set<TypeElement> extendNothingListed = new HashSet<>();
  private @Nullable List<Views> views;

  ResultReader(ResultTypes listed, Types types) {
    this.listed = listed;
    this.types = types;
  }

  Result read(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return isText(type) && mayNameView(method) ? Result.UNKNOWN : read(type);
  }

  private boolean isText(TypeMirror type) {
    return type instanceof DeclaredType declared && listed.find(declared) == Meaning.TEXT;
  }

  private boolean mayNameView(ExecutableElement method) {
    if (views == null) {
      views = Views.ofAllFrameworks();
    }
    return views.stream().anyMatch(one -> one.areNamedBy(method, annotations));
  }

  private Result read(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> Result.NOTHING;
      case DECLARED -> readDeclared((DeclaredType) type);
      case ARRAY -> Result.CONTENT;
      case TYPEVAR -> readBound(((TypeVariable) type).getUpperBound());
      default -> type.getKind().isPrimitive() ? Result.CONTENT : Result.UNKNOWN;
    };
  }

  /** What a type is at least; of anything at all nothing is known. */
  private Result readBound(@Nullable TypeMirror bound) {
    return bound instanceof DeclaredType declared && !isObject(declared)
        ? read(declared)
        : Result.UNKNOWN;
  }

  private static boolean isObject(DeclaredType type) {
    return Members.qualifiedName(type).equals("java.lang.Object");
  }

  private Result readDeclared(DeclaredType type) {
    Meaning meaning = listed.find(type);
    if (meaning == null) {
      TypeMirror extended = extended(type);
      return extended == null ? Result.CONTENT : read(extended);
    }
    return switch (meaning) {
      case TEXT -> Result.CONTENT;
      case NOTHING -> Result.NOTHING;
      case UNKNOWN -> Result.UNKNOWN;
      case WRAPPER -> readWrapped(type.getTypeArguments());
    };
  }

  /** The nearest listed supertype, or the first one that is not known yet; null for neither. */
  private @Nullable TypeMirror extended(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (extendNothingListed.contains(element)) {
      return null;
    }
    for (TypeMirror supertype : supertypes(type, element)) {
      TypeMirror found = listedOrUnknown(supertype);
      if (found != null) {
        return found;
      }
    }
    extendNothingListed.add(element);
    return null;
  }

  /** Javac leaves interfaces that are not known yet out of the direct supertypes. */
  private List<TypeMirror> supertypes(DeclaredType type, TypeElement element) {
    List<TypeMirror> supertypes = new ArrayList<>(types.directSupertypes(type));
    for (TypeMirror written : element.getInterfaces()) {
      if (written.getKind() == TypeKind.ERROR) {
        supertypes.add(written);
      }
    }
    return supertypes;
  }

  private @Nullable TypeMirror listedOrUnknown(TypeMirror supertype) {
    if (supertype.getKind() != TypeKind.DECLARED) {
      return supertype;
    }
    DeclaredType declared = (DeclaredType) supertype;
    if (isObject(declared)) {
      return null;
    }
    return listed.find(declared) == null ? extended(declared) : declared;
  }

  private Result readWrapped(List<? extends TypeMirror> arguments) {
    if (arguments.size() != 1) {
      return Result.UNKNOWN;
    }
    return arguments.get(0) instanceof WildcardType wildcard
        ? readBound(wildcard.getExtendsBound())
        : read(arguments.get(0));
  }
}
