package io.github.statusdoc.processor.model;

import java.util.OptionalInt;

/**
 * How Spring comes to know a class or what a method makes.
 *
 * @param isBean whether an annotation makes a bean of it
 * @param isAlwaysThere whether no environment is without it
 * @param isPreferred whether an annotation prefers it to other beans of its types
 * @param isNamed whether an annotation says which of several beans a field or a parameter gets
 * @param order what an annotation says of when it is asked; those with less are asked before
 */
public record Registration(
    boolean isBean,
    boolean isAlwaysThere,
    boolean isPreferred,
    boolean isNamed,
    OptionalInt order) {}
