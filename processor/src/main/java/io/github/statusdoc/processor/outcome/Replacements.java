package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What may run in place of a method where its code is not known: what implements an interface
 * elsewhere, and what proxies make of an annotation, which retry, fall back or do not wait.
 *
 * @param callees knows the names of classes
 */
record Replacements(Callees callees) {
  /** Whose annotations change nothing of what a method throws: harmless.tsv. */
  private static final List<String> HARMLESS = DataFile.column(Replacements.class, "harmless.tsv");

  /** Says whether another method, or none, may run where one of one's own is called. */
  boolean mayRunFor(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    TypeElement type = Enclosing.type(method);
    return type.getKind().isInterface()
        || method.getModifiers().contains(Modifier.ABSTRACT)
        || Stream.of(method, type)
            .flatMap(annotated -> annotated.getAnnotationMirrors().stream())
            .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
            .anyMatch(annotation -> !isHarmless(callees.name(annotation)));
  }

  private static boolean isHarmless(String annotation) {
    return HARMLESS.stream().anyMatch(annotation::startsWith);
  }
}
