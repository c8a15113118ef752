package io.github.statusdoc.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The annotations on an element and those that they carry, to any depth, near before far.
 *
 * <p>They are kept: an instance is for a time when nothing changes, one round or after the last.
 */
final class MetaAnnotations {
  /**
   * An annotation that an element has.
   *
   * @param name its qualified name
   * @param mirror the annotation
   * @param by what brings it to the element, each carried by the one before; none where it stands
   *     there itself
   */
  record Present(String name, AnnotationMirror mirror, List<AnnotationMirror> by) {
    /** What stands on the element. */
    AnnotationMirror written() {
      return by.isEmpty() ? mirror : by.get(0);
    }

    boolean isWritten() {
      return by.isEmpty();
    }
  }

  private record Carried(String name, AnnotationMirror mirror, List<AnnotationMirror> by) {
    List<AnnotationMirror> path() {
      return concat(by, List.of(mirror));
    }
  }

  /** What all annotations of a type have in common. */
  private record Kind(String name, boolean isContainer, List<Carried> carried) {}

  private final Map<TypeElement, Kind> kinds = new HashMap<>();
  private final Map<Element, List<Present>> known = new HashMap<>();

  /** Read once for each element: all readers of declarations ask. */
  List<Present> of(Element element) {
    List<? extends AnnotationMirror> written = element.getAnnotationMirrors();
    if (written.isEmpty()) {
      return List.of();
    }
    List<Present> present = known.get(element);
    if (present == null) {
      present = new ArrayList<>(written.size());
      for (AnnotationMirror mirror : written) {
        addWritten(mirror, present);
      }
      known.put(element, present);
    }
    return present;
  }

  /** An annotation, what a container holds, and what it carries. */
  private void addWritten(AnnotationMirror mirror, List<Present> into) {
    Kind kind = kind(type(mirror));
    into.add(new Present(kind.name(), mirror, List.of()));
    if (kind.isContainer()) {
      for (AnnotationMirror inner : contained(mirror)) {
        addWritten(inner, into);
      }
    }
    for (Carried one : kind.carried()) {
      into.add(new Present(one.name(), one.mirror(), concat(List.of(mirror), one.by())));
    }
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  private Kind kind(TypeElement type) {
    Kind kind = kinds.get(type);
    if (kind == null) {
      String name = type.getQualifiedName().toString();
      kind = new Kind(name, isContainer(type), carriedBy(type));
      kinds.put(type, kind);
    }
    return kind;
  }

  /** Says whether the {@code value} of a type holds annotations. */
  private static boolean isContainer(TypeElement type) {
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (member.getSimpleName().contentEquals("value")) {
        TypeMirror held =
            member.getReturnType() instanceof ArrayType array
                ? array.getComponentType()
                : member.getReturnType();
        return held instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.ANNOTATION_TYPE;
      }
    }
    return false;
  }

  /** The annotations in the {@code value} of a container (JLS 9.6.3). */
  private static List<AnnotationMirror> contained(AnnotationMirror mirror) {
    return Members.annotations(mirror, "value").toList();
  }

  Optional<Present> find(Element element, String name) {
    for (Present present : of(element)) {
      if (present.name().equals(name)) {
        return Optional.of(present);
      }
    }
    return Optional.empty();
  }

  private static List<Carried> carriedBy(TypeElement type) {
    List<Carried> carried = new ArrayList<>();
    Set<TypeElement> seen = new HashSet<>(Set.of(type));
    addCarried(type, List.of(), carried);
    for (int next = 0; next < carried.size(); next++) { // those that are added meanwhile, too
      Carried one = carried.get(next);
      if (seen.add(type(one.mirror()))) {
        addCarried(type(one.mirror()), one.path(), carried);
      }
    }
    return carried;
  }

  private static void addCarried(TypeElement type, List<AnnotationMirror> by, List<Carried> into) {
    type.getAnnotationMirrors().forEach(mirror -> addCarried(mirror, by, into));
  }

  private static void addCarried(
      AnnotationMirror mirror, List<AnnotationMirror> by, List<Carried> into) {
    String name = type(mirror).getQualifiedName().toString();
    if (!name.startsWith("java.")) {
      Carried one = new Carried(name, mirror, by);
      into.add(one);
      contained(mirror).forEach(inner -> addCarried(inner, one.path(), into));
    }
  }

  private static List<AnnotationMirror> concat(
      List<AnnotationMirror> first, List<AnnotationMirror> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
