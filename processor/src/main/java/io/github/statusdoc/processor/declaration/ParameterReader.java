package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What annotations say of the values that a method gets. */
final class ParameterReader {
  /** By annotation: the member that says false where a request may lack it; empty for none. */
  private final Map<String, String> required =
      DataFile.table(ParameterReader.class, "required.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  /** Says whether a framework answers by itself where a request lacks a parameter. */
  boolean isRequired(VariableElement parameter) {
    List<? extends AnnotationMirror> annotations = parameter.getAnnotationMirrors();
    return annotations.stream().anyMatch(this::isRequired)
        && Stream.of(parameter, parameter.asType())
            .noneMatch(annotated -> isAnnotated(annotated, "Nullable"));
  }

  private boolean isRequired(AnnotationMirror annotation) {
    String optional = required.get(annotation.getAnnotationType().toString());
    return optional != null
        && annotation.getElementValues().entrySet().stream()
            .noneMatch(
                entry -> isMember(entry, optional, false) || isMember(entry, "defaultValue", ""));
  }

  /** Spring takes an empty default for null where a number is wanted. */
  private static boolean isMember(
      Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry,
      String name,
      Object value) {
    return entry.getKey().getSimpleName().contentEquals(name)
        && value.equals(entry.getValue().getValue());
  }

  /** Says whether a tool wrote a class: there is an annotation for that in several packages. */
  boolean isGenerated(TypeElement type) {
    return isAnnotated(type, "Generated");
  }

  private static boolean isAnnotated(AnnotatedConstruct annotated, String simpleName) {
    return annotated.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().asElement().getSimpleName())
        .anyMatch(name -> name.contentEquals(simpleName));
  }
}
