/**
 * What bodies do, in records: the way from {@code outcome} to {@code link}, and the language in
 * which the models of frameworks and the stored classes are written.
 */
@NullMarked
package io.github.statusdoc.processor.summary;

import org.jspecify.annotations.NullMarked;
