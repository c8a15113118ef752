/** One rule a file: from the model and the catalogue to findings. */
@NullMarked
package io.github.statusdoc.processor.rules;

import org.jspecify.annotations.NullMarked;
