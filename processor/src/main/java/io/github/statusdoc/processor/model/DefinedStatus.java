package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import java.util.Collection;
import java.util.List;

/**
 * A status code that a company defines, where it meets an element.
 *
 * @param definition what is defined
 * @param place the code, or the annotation that brings the definition to the element
 * @param name where its name stands, or the same annotation
 * @param origin how the element comes by it
 */
public record DefinedStatus(Definition definition, Place place, Place name, Origin origin) {

  /**
   * What is defined, without the places.
   *
   * @param defined statuses with their places
   * @return their definitions in the same order
   */
  public static List<Definition> definitions(Collection<DefinedStatus> defined) {
    return defined.stream().map(DefinedStatus::definition).toList();
  }
}
