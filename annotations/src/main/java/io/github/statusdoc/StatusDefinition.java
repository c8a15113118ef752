package io.github.statusdoc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines a status code that IANA's registry does not have, so that {@link Returns} may name it.
 *
 * <pre>{@code
 * @StatusDefinition(code = 499, name = "Client Closed Request", en = "The client hung up.")
 * public final class AcmeStatuses {}
 * }</pre>
 *
 * <p>A definition is in view of the element that carries it and of everything inside that element.
 * The compiler option {@code -Astatusdoc.definitions=com.acme.AcmeStatuses} puts the definitions of
 * a type, from source or from a jar, in view of the whole compilation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE, ElementType.PACKAGE})
@Repeatable(StatusDefinition.List.class)
public @interface StatusDefinition {

  /**
   * The status code.
   *
   * @return a code from 100 to 599 that is not registered with IANA
   */
  int code();

  /**
   * The name, used like a reason phrase.
   *
   * @return a text that is not blank and not the name of another status
   */
  String name();

  /**
   * The description in Korean.
   *
   * @return plain text, empty for none
   */
  String ko() default "";

  /**
   * The description in English.
   *
   * @return plain text, empty for none
   */
  String en() default "";

  /** Holds repeated {@link StatusDefinition} annotations. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE, ElementType.PACKAGE})
  @interface List {

    /**
     * The repeated definitions.
     *
     * @return the definitions in the order of the source
     */
    StatusDefinition[] value();
  }
}
