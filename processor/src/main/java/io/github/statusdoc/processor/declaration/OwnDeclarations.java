package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the annotations on one element say, without what it inherits.
 *
 * @param statuses declared statuses, in the order of the source
 * @param empty declarations that name no code
 * @param definitions statuses defined on the element or on its annotations
 * @param isMapped whether it carries a request mapping of a known framework
 * @param httpMethods the request methods of that mapping; empty for any
 * @param isUnresolved whether a value is not known yet
 * @param lacksDefinitions whether a definition is not known yet
 */
record OwnDeclarations(
    List<DeclaredStatus> statuses,
    List<Place> empty,
    List<DefinedStatus> definitions,
    boolean isMapped,
    Set<String> httpMethods,
    boolean isUnresolved,
    boolean lacksDefinitions) {

  static final OwnDeclarations NONE = new Builder().build();

  boolean isHandler() {
    return isMapped || isUnresolved || !statuses.isEmpty();
  }

  /** Nothing declared, mapped, empty or unresolved; there may be definitions. */
  boolean declaresNothing() {
    return !isHandler() && empty.isEmpty();
  }

  /** Collects what the annotations say. */
  static final class Builder {
    private final List<DeclaredStatus> statuses = new ArrayList<>(4);
    private final List<Place> empty = new ArrayList<>(0);
    private final List<DefinedStatus> definitions = new ArrayList<>(0);
    private final Set<String> httpMethods = new LinkedHashSet<>(2);
    private boolean isMapped;
    private boolean isUnresolved;
    private boolean lacksDefinitions;

    void status(DeclaredStatus status) {
      statuses.add(status);
    }

    void empty(Place place) {
      empty.add(place);
    }

    void definition(DefinedStatus definition) {
      definitions.add(definition);
    }

    void mapping(Set<String> methods) {
      isMapped = true;
      httpMethods.addAll(methods);
    }

    void unresolved() {
      isUnresolved = true;
    }

    void lacksDefinition() {
      lacksDefinitions = true;
    }

    /** Adds what another says, but for statuses and definitions. */
    void addFlags(OwnDeclarations other) {
      isMapped |= other.isMapped;
      httpMethods.addAll(other.httpMethods);
      isUnresolved |= other.isUnresolved;
      lacksDefinitions |= other.lacksDefinitions;
    }

    OwnDeclarations build() {
      return new OwnDeclarations(
          List.copyOf(statuses),
          List.copyOf(empty),
          List.copyOf(definitions),
          isMapped,
          Collections.unmodifiableSet(new LinkedHashSet<>(httpMethods)),
          isUnresolved,
          lacksDefinitions);
    }
  }
}
