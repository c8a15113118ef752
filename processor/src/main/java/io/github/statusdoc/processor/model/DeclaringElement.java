package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.catalogue.Definition;
import java.util.List;
import java.util.Set;

/**
 * An element with the statuses that it declares.
 *
 * @param place the element itself
 * @param empty the {@code @Returns} on it that name no code
 * @param statuses what it declares, its own first, then what it inherits
 * @param definitions the company's statuses in view of it, besides those of the options
 * @param httpMethods the request methods it is mapped to; empty if none or not known
 * @param result what its return type says
 */
public record DeclaringElement(
    Place place,
    List<Place> empty,
    List<DeclaredStatus> statuses,
    List<Definition> definitions,
    Set<String> httpMethods,
    Result result) {

  /**
   * How messages call the element.
   *
   * @return for example {@code find(Long)}
   */
  public String name() {
    return new ErasedName().of(place.element());
  }
}
