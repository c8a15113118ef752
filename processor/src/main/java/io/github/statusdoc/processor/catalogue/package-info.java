/** What is true about every status code: facts in one table, texts in one file per language. */
@NullMarked
package io.github.statusdoc.processor.catalogue;

import org.jspecify.annotations.NullMarked;
