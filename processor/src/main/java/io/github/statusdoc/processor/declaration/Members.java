package io.github.statusdoc.processor.declaration;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads annotations and their written members; a member that is left out is null. */
final class Members {
  private Members() {}

  static @Nullable AnnotationValue find(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  static String qualifiedName(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  static @Nullable TypeElement superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        ? (TypeElement) above.asElement()
        : null;
  }

  static @Nullable AnnotationMirror find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror.getAnnotationType()).equals(annotation)) {
        return mirror;
      }
    }
    return null;
  }

  static boolean isPresent(Element element, String annotation) {
    return find(element, annotation) != null;
  }

  static String text(AnnotationMirror annotation, String member) {
    AnnotationValue value = find(annotation, member);
    return value != null && value.getValue() instanceof String text ? text : "";
  }

  /** The values of an array; a single value counts as an array of one (JLS 9.7.1). */
  static List<? extends AnnotationValue> array(@Nullable AnnotationValue value) {
    if (value == null) {
      return List.of();
    }
    return value.getValue() instanceof List<?> list ? values(list) : List.of(value);
  }

  private static List<AnnotationValue> values(List<?> list) {
    return list.stream().map(AnnotationValue.class::cast).toList();
  }
}
