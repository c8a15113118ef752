package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** What annotations say of the values that a handler gets. */
final class ParameterReader {
  /** By annotation: the member that says false where a request may lack it; empty for none. */
  private final Map<String, String> required =
      DataFile.table(ParameterReader.class, "required.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  /** Says whether a framework answers by itself where a request lacks a parameter. */
  boolean isRequired(VariableElement parameter) {
    List<? extends AnnotationMirror> annotations = parameter.getAnnotationMirrors();
    return annotations.stream().anyMatch(this::isRequired)
        && !Members.isNamed(parameter, "Nullable")
        && !Members.isNamed(parameter.asType(), "Nullable");
  }

  /** Spring takes an empty default for null where a number is wanted. */
  private boolean isRequired(AnnotationMirror annotation) {
    String optional = required.get(Members.qualifiedName(annotation.getAnnotationType()));
    return optional != null
        && !says(annotation, optional, false)
        && !says(annotation, "defaultValue", "");
  }

  private static boolean says(AnnotationMirror annotation, String member, Object value) {
    AnnotationValue written = Members.find(annotation, member);
    return written != null && value.equals(written.getValue());
  }
}
