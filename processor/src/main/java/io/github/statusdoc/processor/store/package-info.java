/**
 * Summaries under {@code META-INF/statusdoc/} beside the class files, for other modules and for
 * compilations of a part: compile each by itself, link over all.
 */
@NullMarked
package io.github.statusdoc.processor.store;

import org.jspecify.annotations.NullMarked;
