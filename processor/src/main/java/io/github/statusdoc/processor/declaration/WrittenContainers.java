package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatuses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;

/**
 * The containers that the source writes around annotations that declare statuses. More of those
 * have to go inside: repeated ones cannot stand beside their container (JLS 9.7.5).
 */
final class WrittenContainers {
  private final Elements elements;
  private final VocabularyReader vocabularies;

  WrittenContainers(Elements elements, VocabularyReader vocabularies) {
    this.elements = elements;
    this.vocabularies = vocabularies;
  }

  /**
   * Where the nearest vocabulary's next declaration has to go.
   *
   * @param line a method and those that it overrides, nearest first
   * @param declared what they declare
   * @return the container on the nearest of them that uses the vocabulary; empty if there is none
   */
  String find(List<? extends Element> line, DeclaredStatuses declared) {
    return declared.vocabularies().stream()
        .limit(1)
        .flatMap(
            nearest ->
                line.stream()
                    .filter(one -> vocabularies.claims(one, nearest))
                    .limit(1)
                    .flatMap(one -> find(one, nearest).stream()))
        .findFirst()
        .orElse("");
  }

  private Optional<String> find(Element element, String vocabulary) {
    return element.getAnnotationMirrors().stream()
        .filter(annotation -> isWritten(element, annotation))
        .flatMap(annotation -> vocabularies.holder(annotation, vocabulary).stream())
        .findFirst();
  }

  /** The compiler itself puts repeated annotations into their container. */
  private boolean isWritten(Element element, AnnotationMirror annotation) {
    return elements.getOrigin(element, annotation) != Origin.MANDATED;
  }
}
