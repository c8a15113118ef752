package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.model.DeclaredStatuses.Reference;
import io.github.statusdoc.processor.summary.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A method whose declarations are compared with what its body answers.
 *
 * @param endpoint the method
 * @param place the method at its name
 * @param declared what it declares, itself or by inheritance
 * @param contracts the contracts of the methods that it implements
 * @param isHandler whether requests are mapped to it
 * @param returnsNothing whether its answers have no content: {@code void}, {@code
 *     ResponseEntity<Void>}
 */
public record CheckedMethod(
    Endpoint endpoint,
    Place place,
    DeclaredStatuses declared,
    List<Contract> contracts,
    boolean isHandler,
    boolean returnsNothing) {

  /**
   * The {@code @Returns} of a method that others implement.
   *
   * @param method how messages call it, {@code UserApi.find(long)}
   * @param declared what it allows
   */
  public record Contract(String method, DeclaredStatuses declared) {}

  /**
   * Says whether the method's own {@code @Returns} is a contract with the methods that call it.
   *
   * @return true if no requests are mapped to it
   */
  public boolean isContract() {
    return !isHandler && declared.vocabularies().contains(DeclaredStatuses.OURS);
  }

  /**
   * How messages call the method.
   *
   * @return for example {@code find(Long)}
   */
  public String name() {
    return new ErasedName().of(place.element());
  }

  /**
   * What stands on the method itself, not on what is around or above it.
   *
   * @return each status code with its place
   */
  public Map<Integer, Place> declaredItself() {
    Map<Integer, Place> itself = new LinkedHashMap<>();
    declared
        .codes()
        .forEach(
            (code, where) -> {
              if (where.element().equals(place.element())) {
                itself.put(code, where);
              }
            });
    return itself;
  }

  /**
   * The same with other places for what stands on the method itself.
   *
   * @param places gives the new place for each
   * @return the method
   */
  public CheckedMethod at(UnaryOperator<Place> places) {
    Map<Integer, Place> moved = new LinkedHashMap<>(declared.codes());
    declaredItself().forEach((code, where) -> moved.put(code, places.apply(where)));
    return new CheckedMethod(
        endpoint, places.apply(place), declared.at(moved), contracts, isHandler, returnsNothing);
  }

  /**
   * The same with the statuses that references in its declarations stand for.
   *
   * @param statuses gives those of one reference, empty if they are not known
   * @return the method
   */
  public CheckedMethod resolved(Function<Reference, Optional<Set<Integer>>> statuses) {
    return declared.references().isEmpty()
        ? this
        : new CheckedMethod(
            endpoint, place, declared.resolved(statuses), contracts, isHandler, returnsNothing);
  }
}
