package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads the annotations on an element: ours, and others that carry ours, to any depth.
 *
 * <p>What an annotation type carries is read once; an instance lives for one round.
 */
final class AnnotationReader {
  private final Mappings mappings;
  private final Predicate<TypeElement> compiledHere;
  private final Map<TypeElement, OwnDeclarations> carried = new HashMap<>();
  private final Map<TypeElement, String> names = new HashMap<>();
  private final Set<TypeElement> reading = new HashSet<>();

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
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    String name = names.computeIfAbsent(type, t -> t.getQualifiedName().toString());
    switch (name) {
      case Names.RETURNS -> ReturnsReader.read(element, annotation, into);
      case Names.RETURNS_LIST -> ReturnsReader.readList(element, annotation, into);
      case Names.STATUS_DEFINITION, Names.STATUS_DEFINITION_LIST ->
          DefinitionReader.read(element, annotation).forEach(d -> into.definition(d.definition()));
      default -> readOther(element, annotation, type, name, into);
    }
  }

  private void readOther(
      Element element,
      AnnotationMirror annotation,
      TypeElement type,
      String name,
      OwnDeclarations.Builder into) {
    mappings.find(name).ifPresent(mapping -> into.mapping(mapping.methods(annotation)));
    OwnDeclarations carries = carriedBy(type, name);
    if (carries.isMapped()) {
      into.mapping(carries.httpMethods());
    }
    carries.definitions().forEach(into::definition);
    if (carries.isUnresolved()) {
      into.unresolved();
    }
    if (!carries.statuses().isEmpty()) {
      Origin origin = compiledHere.test(type) ? Origin.META : Origin.COMPILED_META;
      Place place = Place.of(element, annotation);
      for (DeclaredStatus status : carries.statuses()) {
        into.status(new DeclaredStatus(status.code(), status.when(), place, origin));
      }
    }
  }

  /**
   * Annotations may carry each other in a circle; what was read inside one lacks the rest of it.
   */
  private OwnDeclarations carriedBy(TypeElement type, String name) {
    OwnDeclarations known = carried.get(type);
    if (known != null) {
      return known;
    }
    if (name.startsWith("java.") || !reading.add(type)) {
      return OwnDeclarations.NONE;
    }
    OwnDeclarations read = read(type);
    reading.remove(type);
    if (reading.isEmpty()) {
      carried.put(type, read);
    }
    return read;
  }
}
