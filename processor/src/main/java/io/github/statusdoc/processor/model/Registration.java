package io.github.statusdoc.processor.model;

import java.util.OptionalInt;

/**
 * How Spring comes to know a class or what a method makes.
 *
 * @param isBean whether an annotation makes a bean of it
 * @param isAlwaysThere whether no environment is without it
 * @param isPrimary whether an annotation prefers it to other beans of its types
 * @param order what an annotation says of when it is asked; those with less are asked before
 */
public record Registration(
    boolean isBean, boolean isAlwaysThere, boolean isPrimary, OptionalInt order) {}
