package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.model.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Reads the annotations on an element: ours, and others that carry ours, to any depth.
 *
 * <p>What an annotation type carries is read once; an instance lives for one round.
 */
final class AnnotationReader {
  private final Mappings mappings;
  private final Predicate<TypeElement> compiledHere;
  private final Containers containers = new Containers();
  private final Map<TypeElement, OwnDeclarations> carried = new HashMap<>();
  private final Map<TypeElement, String> names = new HashMap<>();

  AnnotationReader(Mappings mappings, Predicate<TypeElement> compiledHere) {
    this.mappings = mappings;
    this.compiledHere = compiledHere;
  }

  OwnDeclarations read(Element element) {
    List<? extends AnnotationMirror> annotations = element.getAnnotationMirrors();
    if (annotations.isEmpty()) {
      return OwnDeclarations.NONE;
    }
    OwnDeclarations.Builder into = new OwnDeclarations.Builder();
    for (AnnotationMirror annotation : annotations) {
      read(element, annotation, into);
    }
    return into.build();
  }

  private void read(Element element, AnnotationMirror annotation, OwnDeclarations.Builder into) {
    TypeElement type = type(annotation);
    if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
      into.unresolved();
    }
    if (!readOurs(element, annotation, type, into)) {
      addCarried(element, annotation, type, into);
      for (AnnotationMirror repeated : containers.heldBy(annotation, type)) {
        read(element, repeated, into);
      }
    }
  }

  private static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  private String name(TypeElement type) {
    return names.computeIfAbsent(type, t -> t.getQualifiedName().toString());
  }

  /** Reads what an annotation says itself; false if it is none of ours and may carry some. */
  private boolean readOurs(
      Element element,
      AnnotationMirror annotation,
      TypeElement type,
      OwnDeclarations.Builder into) {
    switch (name(type)) {
      case Names.RETURNS -> ReturnsReader.read(element, annotation, into);
      case Names.RETURNS_LIST -> ReturnsReader.readList(element, annotation, into);
      case Names.STATUS_DEFINITION -> DefinitionReader.read(element, annotation, into);
      case Names.STATUS_DEFINITION_LIST -> DefinitionReader.readList(element, annotation, into);
      default -> {
        mappings.find(name(type)).ifPresent(found -> into.mapping(found.methods(annotation)));
        return false;
      }
    }
    return true;
  }

  private void addCarried(
      Element element,
      AnnotationMirror annotation,
      TypeElement type,
      OwnDeclarations.Builder into) {
    OwnDeclarations carries = carriedBy(type);
    into.addFlags(carries);
    Origin origin = compiledHere.test(type) ? Origin.META : Origin.COMPILED_META;
    Place place = Place.of(element, annotation);
    for (DeclaredStatus status : carries.statuses()) {
      if (!isOn(element, status.place())) {
        into.status(new DeclaredStatus(status.code(), status.when(), place, origin));
      }
    }
    for (DefinedStatus defined : carries.definitions()) {
      if (!isOn(element, defined.place())) {
        into.definition(new DefinedStatus(defined.definition(), place, place, origin));
      }
    }
  }

  /** Annotations may carry each other in a circle, and so give back what is read anyway. */
  private static boolean isOn(Element element, Place carried) {
    return carried.element().equals(element);
  }

  private OwnDeclarations carriedBy(TypeElement type) {
    OwnDeclarations known = carried.get(type);
    if (known == null) {
      known = readCarried(type);
      carried.put(type, known);
    }
    return known;
  }

  /** Near before far, and each annotation type once, however many ways lead to it. */
  private OwnDeclarations readCarried(TypeElement type) {
    OwnDeclarations.Builder into = new OwnDeclarations.Builder();
    Set<TypeElement> seen = new HashSet<>();
    Deque<TypeElement> next = new ArrayDeque<>();
    add(type, seen, next);
    while (!next.isEmpty()) {
      TypeElement carrier = next.remove();
      for (AnnotationMirror annotation : carrier.getAnnotationMirrors()) {
        readCarried(carrier, annotation, into, seen, next);
      }
    }
    return into.build();
  }

  private void readCarried(
      TypeElement carrier,
      AnnotationMirror annotation,
      OwnDeclarations.Builder into,
      Set<TypeElement> seen,
      Deque<TypeElement> next) {
    TypeElement type = type(annotation);
    if (!readOurs(carrier, annotation, type, into)) {
      add(type, seen, next);
      for (AnnotationMirror repeated : containers.heldBy(annotation, type)) {
        readCarried(carrier, repeated, into, seen, next);
      }
    }
  }

  /** The JDK's own annotations carry none of ours. */
  private void add(TypeElement type, Set<TypeElement> seen, Deque<TypeElement> next) {
    if (!name(type).startsWith("java.") && seen.add(type)) {
      next.add(type);
    }
  }
}
