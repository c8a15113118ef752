/** The front doors of Statusdoc; the packages below are the stages of the data's way. */
@NullMarked
package io.github.statusdoc.processor;

import org.jspecify.annotations.NullMarked;
