package io.github.statusdoc.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations on an element and those that they carry, to any depth, near before far. */
final class MetaAnnotations {
  /**
   * An annotation that an element has.
   *
   * @param name its qualified name
   * @param mirror the annotation
   * @param written what brings it to the element; the annotation itself where it stands there
   */
  record Present(String name, AnnotationMirror mirror, AnnotationMirror written) {}

  private record Carried(String name, AnnotationMirror mirror) {}

  private final Map<TypeElement, List<Carried>> carried = new HashMap<>();

  List<Present> of(Element element) {
    List<? extends AnnotationMirror> written = element.getAnnotationMirrors();
    if (written.isEmpty()) {
      return List.of();
    }
    List<Present> present = new ArrayList<>();
    for (AnnotationMirror mirror : written) {
      addWritten(mirror, present);
    }
    return present;
  }

  /** An annotation, what a container holds, and what it carries. */
  private void addWritten(AnnotationMirror mirror, List<Present> into) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    into.add(new Present(type.getQualifiedName().toString(), mirror, mirror));
    for (AnnotationMirror inner : contained(mirror)) {
      addWritten(inner, into);
    }
    for (Carried one : carriedBy(type)) {
      into.add(new Present(one.name(), one.mirror(), mirror));
    }
  }

  /** The annotations in the {@code value} of a container (JLS 9.6.3). */
  private static List<AnnotationMirror> contained(AnnotationMirror mirror) {
    return Members.array(Members.find(mirror, "value")).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }

  Optional<Present> find(Element element, String name) {
    return of(element).stream().filter(present -> present.name().equals(name)).findFirst();
  }

  private List<Carried> carriedBy(TypeElement type) {
    List<Carried> known = carried.get(type);
    if (known == null) {
      known = new ArrayList<>();
      Set<TypeElement> seen = new HashSet<>(Set.of(type));
      List<TypeElement> level = List.of(type);
      while (!level.isEmpty()) {
        List<TypeElement> next = new ArrayList<>();
        for (TypeElement one : level) {
          addCarried(one, known, seen, next);
        }
        level = next;
      }
      carried.put(type, known);
    }
    return known;
  }

  private static void addCarried(
      TypeElement type, List<Carried> into, Set<TypeElement> seen, List<TypeElement> next) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      addCarried(mirror, into, seen, next);
    }
  }

  private static void addCarried(
      AnnotationMirror mirror, List<Carried> into, Set<TypeElement> seen, List<TypeElement> next) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = type.getQualifiedName().toString();
    if (!name.startsWith("java.")) {
      into.add(new Carried(name, mirror));
      if (seen.add(type)) {
        next.add(type);
      }
      contained(mirror).forEach(inner -> addCarried(inner, into, seen, next));
    }
  }
}
