package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A method whose outcomes are asked for.
 *
 * @param method the method
 * @param type the qualified name of the class that it is called on, its own or a subclass
 * @param framework whose handler it is; empty if it is none
 * @param implicit what it answers where it names no status
 * @param parameters its parameters, in their order; empty where nobody asks for them
 * @param declaration what aspects may ask of it
 * @param route how requests reach it; read when it is asked for, as few do
 */
public record Endpoint(
    MethodKey method,
    String type,
    String framework,
    Implicit implicit,
    List<Parameter> parameters,
    Declaration declaration,
    Supplier<Route> route) {
  /**
   * A parameter of a handler.
   *
   * @param type its erased type
   * @param annotations the members of each of its annotations, by the qualified name of that;
   *     arrays, other annotations and long texts are left out, as nothing is asked of these
   * @param filled the fields of what it gets that are never null, as that has been validated
   */
  public record Parameter(
      String type, Map<String, Map<String, Leaf>> annotations, Set<String> filled) {}

  /**
   * The same method, called on an object of a subclass, by which other requests may reach it.
   *
   * @param subclass the qualified name of the class
   * @return the endpoint there
   */
  public Endpoint calledOn(String subclass) {
    return new Endpoint(
        method,
        subclass,
        framework,
        implicit,
        parameters,
        declaration,
        subclass.equals(type) ? route : () -> Route.NONE);
  }
}
