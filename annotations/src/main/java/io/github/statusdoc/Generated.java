package io.github.statusdoc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Statusdoc has generated.
 *
 * <p>The JDK's own annotation of this name lies in different packages and modules from release to
 * release; this one is the same everywhere. Coverage tools leave out what carries it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

  /**
   * The generator.
   *
   * @return the qualified name of the processor
   */
  String value();
}
