/**
 * What a compilation declares, in records; the way from {@code declaration} to rules and
 * generators.
 */
@NullMarked
package io.github.statusdoc.processor.model;

import org.jspecify.annotations.NullMarked;
