package io.github.statusdoc.processor.model;

/**
 * A text that names no status: no number, no range such as {@code 4XX}, and not {@code default}.
 *
 * @param text the text
 * @param place where
 */
public record WrittenText(String text, Place place) implements Written {}
