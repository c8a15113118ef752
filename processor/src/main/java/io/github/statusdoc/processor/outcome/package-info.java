/** Attributed trees to summaries: what each body does. The only stage that walks trees. */
@NullMarked
package io.github.statusdoc.processor.outcome;

import org.jspecify.annotations.NullMarked;
