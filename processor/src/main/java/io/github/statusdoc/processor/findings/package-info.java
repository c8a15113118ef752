/**
 * Identity, severity, suppression and wording of findings, and the one door to the compiler's log.
 */
@NullMarked
package io.github.statusdoc.processor.findings;

import org.jspecify.annotations.NullMarked;
