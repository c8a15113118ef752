package io.github.statusdoc.processor.summary;

/**
 * A method of an aspect that runs where others are called.
 *
 * @param signature the method
 * @param pointcut which methods it runs for
 * @param argument the index of the parameter that takes the call, or what the call gave; -1 for
 *     none
 */
public record Advice(String signature, Pointcut pointcut, int argument) {}
