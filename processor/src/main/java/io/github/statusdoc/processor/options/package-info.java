/** The {@code -Astatusdoc.…} options. */
@NullMarked
package io.github.statusdoc.processor.options;

import org.jspecify.annotations.NullMarked;
