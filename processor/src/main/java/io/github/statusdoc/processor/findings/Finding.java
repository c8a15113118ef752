package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule has to say.
 *
 * @param rule the id of the rule
 * @param severity what the rule finds right; an option may change it
 * @param place where, or null if it concerns the compilation as a whole
 * @param message what
 */
public record Finding(String rule, Severity severity, @Nullable Place place, Message message) {}
