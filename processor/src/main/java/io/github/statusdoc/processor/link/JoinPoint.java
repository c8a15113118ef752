package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.MethodKey;

/**
 * A method that a framework calls, so that aspects may run around it.
 *
 * @param method the method
 * @param framework which framework calls it
 * @param declaration what aspects may ask of it
 */
record JoinPoint(MethodKey method, String framework, Declaration declaration) {
  static JoinPoint of(Endpoint handler) {
    return new JoinPoint(handler.method(), handler.framework(), handler.declaration());
  }

  static JoinPoint of(MethodKey method, ExceptionHandler handler) {
    return new JoinPoint(method, handler.framework(), handler.declaration());
  }
}
