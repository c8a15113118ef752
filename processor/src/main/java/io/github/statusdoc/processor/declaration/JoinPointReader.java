package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.summary.Declaration;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what pointcuts ask of a method that a framework calls. */
final class JoinPointReader {
  /** Nothing can run around such a method in a subclass. */
  private static final Set<Modifier> CALLED_ITSELF =
      Set.of(Modifier.FINAL, Modifier.PRIVATE, Modifier.STATIC);

  private final Elements elements;
  private final ParameterReader parameters;
  private final ErasedName names = new ErasedName();

  JoinPointReader(Elements elements, ParameterReader parameters) {
    this.elements = elements;
    this.parameters = parameters;
  }

  Declaration read(TypeElement type, ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return new Declaration(
        names.of(method.getReturnType()),
        modifiers.contains(Modifier.PUBLIC),
        modifiers.stream().anyMatch(CALLED_ITSELF::contains),
        parameters.annotations(List.of(method)),
        annotationNames(type),
        Enclosing.of(type).stream()
            .filter(TypeElement.class::isInstance)
            .flatMap(around -> annotationNames((TypeElement) around).stream())
            .toList());
  }

  /** Also those that a superclass hands down ({@code @Inherited}). */
  private List<String> annotationNames(TypeElement type) {
    return elements.getAllAnnotationMirrors(type).stream()
        .map(annotation -> Members.qualifiedName(annotation.getAnnotationType()))
        .toList();
  }
}
