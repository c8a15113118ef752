package io.github.statusdoc.processor.outcome;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations on an element and those that they carry, to any depth, by their names. */
final class Carried {
  private final Set<String> names = new HashSet<>();

  private Carried() {}

  static Set<String> by(Element element) {
    Carried carried = new Carried();
    carried.add(element);
    return carried.names;
  }

  private void add(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      if (names.add(type.getQualifiedName().toString())) {
        add(type);
      }
    }
  }
}
