/**
 * What calls of frameworks mean: data, one readable table for each framework, in the language of
 * {@code summary}. Frameworks are known by name only.
 */
@NullMarked
package io.github.statusdoc.processor.framework;

import org.jspecify.annotations.NullMarked;
