/** The {@code {@responses}} tag of the javadoc tool. */
@NullMarked
package io.github.statusdoc.processor.taglet;

import org.jspecify.annotations.NullMarked;
