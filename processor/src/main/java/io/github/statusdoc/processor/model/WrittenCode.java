package io.github.statusdoc.processor.model;

/**
 * A status code that is written as a number in code or in an annotation of others.
 *
 * @param code the number, which may be no status code at all
 * @param place where
 */
public record WrittenCode(int code, Place place) implements Written {}
