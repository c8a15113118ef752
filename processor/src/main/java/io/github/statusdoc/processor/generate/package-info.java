/** From the model to Java sources and HTML snippets. */
@NullMarked
package io.github.statusdoc.processor.generate;

import org.jspecify.annotations.NullMarked;
