package io.github.statusdoc.processor.benchmark;

import java.nio.file.Path;

/**
 * One way to run javac.
 *
 * @param name for the table
 * @param sources what to compile
 * @param processor the jar of the processor to run
 */
record Variant(String name, Project sources, Path processor) {}
