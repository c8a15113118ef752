package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.summary.Endpoint;
import java.util.List;

/**
 * A method whose declarations are compared with what its body answers.
 *
 * @param endpoint the method
 * @param place the method at its name
 * @param declared what it declares, itself or by inheritance
 * @param contracts the contracts of the methods that it implements
 * @param isHandler whether requests are mapped to it
 */
public record CheckedMethod(
    Endpoint endpoint,
    Place place,
    DeclaredStatuses declared,
    List<Contract> contracts,
    boolean isHandler) {

  /**
   * The {@code @Returns} of a method that others implement.
   *
   * @param method how messages call it, {@code UserApi.find(long)}
   * @param declared what it allows
   */
  public record Contract(String method, DeclaredStatuses declared) {}

  /**
   * How messages call the method.
   *
   * @return for example {@code find(Long)}
   */
  public String name() {
    return new ErasedName().of(place.element());
  }
}
