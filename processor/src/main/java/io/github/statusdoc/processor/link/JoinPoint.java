package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;

/**
 * A method of a bean, so that aspects may run around it.
 *
 * @param method the method
 * @param bean the qualified name of the class of the object that has it
 * @param framework which framework calls it; empty for none
 * @param declaration what aspects may ask of it
 */
record JoinPoint(MethodKey method, String bean, String framework, Declaration declaration) {
  /** The way from it to what runs around it. */
  Way into(Way around) {
    return new Way(method, Site.NONE, around);
  }

  static JoinPoint of(Endpoint handler) {
    return new JoinPoint(
        handler.method(), handler.type(), handler.framework(), handler.declaration());
  }

  /** A method that another bean calls, of an object of some class. */
  static JoinPoint of(MethodKey method, String bean, Declaration declaration) {
    return new JoinPoint(method, bean, "", declaration);
  }

  /** An exception handler of an object of some class. */
  static JoinPoint of(MethodKey method, String bean, ExceptionHandler handler) {
    Declaration declaration = handler.declaration();
    return new JoinPoint(method, bean, handler.framework(), declaration);
  }
}
