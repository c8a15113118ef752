/**
 * Closes summaries over their calls: what each method yields and throws in the end, and the way
 * there. Needs no compiler.
 */
@NullMarked
package io.github.statusdoc.processor.link;

import org.jspecify.annotations.NullMarked;
