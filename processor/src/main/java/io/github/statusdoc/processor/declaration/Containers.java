package io.github.statusdoc.processor.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** What containers of repeated annotations hold (JLS 9.6.3). An instance lives for one round. */
final class Containers {
  private static final String REPEATABLE = "java.lang.annotation.Repeatable";

  private final Map<TypeElement, Boolean> containers = new HashMap<>();

  /** The annotations that were repeated; none if the annotation is no container. */
  List<AnnotationMirror> heldBy(AnnotationMirror annotation, TypeElement type) {
    return containers.computeIfAbsent(type, Containers::isContainer)
        ? Members.annotations(annotation, "value").toList()
        : List.of();
  }

  private static boolean isContainer(TypeElement type) {
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (member.getSimpleName().contentEquals("value")) {
        return member.getReturnType() instanceof ArrayType array
            && array.getComponentType() instanceof DeclaredType held
            && isRepeatedIn(held, type);
      }
    }
    return false;
  }

  private static boolean isRepeatedIn(DeclaredType held, TypeElement container) {
    AnnotationMirror repeatable = Members.find(held.asElement(), REPEATABLE);
    AnnotationValue named = repeatable == null ? null : Members.find(repeatable, "value");
    return named != null
        && named.getValue() instanceof DeclaredType type
        && type.asElement().equals(container);
  }
}
