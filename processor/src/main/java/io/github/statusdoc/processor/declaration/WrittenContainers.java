package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.DeclaredStatuses.Container;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.model.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;

/**
 * The containers that the source writes around annotations that declare statuses. More of those
 * have to go inside: repeated ones cannot stand beside their container (JLS 9.7.5).
 */
final class WrittenContainers {
  private static final String GENERATED = "Generated";

  private final Elements elements;
  private final VocabularyReader vocabularies;
  private final ErasedName names = new ErasedName();

  WrittenContainers(Elements elements, VocabularyReader vocabularies) {
    this.elements = elements;
    this.vocabularies = vocabularies;
  }

  /**
   * Where the nearest vocabulary's next declaration has to go.
   *
   * @param line a method and those that it overrides, nearest first
   * @param declared what they declare
   * @return the container on the nearest of them that uses the vocabulary, or none
   */
  Container find(List<ExecutableElement> line, DeclaredStatuses declared) {
    List<String> vocabularies = declared.vocabularies();
    return vocabularies.isEmpty() ? Container.NONE : find(line, vocabularies.get(0));
  }

  private Container find(List<ExecutableElement> line, String vocabulary) {
    for (ExecutableElement method : line) {
      if (vocabularies.claims(method, vocabulary)) {
        String annotation = find(method, vocabulary).orElse("");
        return method.equals(line.get(0))
            ? new Container(annotation, "", null, generated(method))
            : new Container(
                annotation, names.ofMember(method), Place.of(method), generated(method));
      }
    }
    return Container.NONE;
  }

  /** Tools mark what they write by annotations of several packages, all of this name. */
  private static String generated(ExecutableElement method) {
    boolean isGenerated =
        Members.isNamed(method, GENERATED)
            || Enclosing.of(method).stream().anyMatch(one -> Members.isNamed(one, GENERATED));
    return isGenerated ? Enclosing.type(method).getSimpleName().toString() : "";
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
