package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.catalogue.Definition;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An element with the statuses that it declares.
 *
 * @param place the element itself
 * @param empty the {@code @Returns} on it that name no code
 * @param statuses what it declares, its own first, then what it inherits
 * @param defined the company's statuses in view of it, nearest first, besides those of the options
 * @param httpMethods the request methods it is mapped to; empty if none or not known
 * @param result what its return type says
 * @param overridden what the methods that it overrides declare
 */
public record DeclaringElement(
    Place place,
    List<Place> empty,
    List<DeclaredStatus> statuses,
    List<DefinedStatus> defined,
    Set<String> httpMethods,
    Result result,
    List<DeclaringElement> overridden) {

  /**
   * The company's statuses in view of it, besides those of the options.
   *
   * @return the nearest first
   */
  public List<Definition> definitions() {
    return DefinedStatus.definitions(defined);
  }

  /**
   * How messages call the element.
   *
   * @return for example {@code find(Long)}
   */
  public String name() {
    return new ErasedName().of(place.element());
  }

  /**
   * Says whether something wrong about an inherited status is said already, where it is inherited
   * from: at a method that this one overrides.
   *
   * @param declared a status of this element
   * @param isWrong whether it is wrong for a method that declares it, too
   * @return false for what this element, its type or its package adds
   */
  public boolean isSaidAbove(DeclaredStatus declared, Predicate<DeclaringElement> isWrong) {
    return declared.isInherited()
        && overridden.stream()
            .filter(above -> above.statuses().stream().anyMatch(s -> s.code() == declared.code()))
            .anyMatch(isWrong);
  }
}
