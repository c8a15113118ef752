/** Elements and annotations to the model. The only stage that walks them. */
@NullMarked
package io.github.statusdoc.processor.declaration;

import org.jspecify.annotations.NullMarked;
