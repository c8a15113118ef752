package io.github.statusdoc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the HTTP status codes with which the annotated element answers.
 *
 * <pre>{@code
 * @Returns(200)
 * @Returns(value = 404, when = "the user does not exist")
 * User find(long id) { ... }
 * }</pre>
 *
 * <p>On a method or a constructor it speaks of that one. On a type or a package it holds for every
 * handler inside, and on a type for those of its subtypes. On an annotation type it makes that
 * annotation a shorthand, to any depth. A method inherits the declarations of the methods that it
 * overrides.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15">RFC 9110, Section 15</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE,
  ElementType.ANNOTATION_TYPE,
  ElementType.PACKAGE
})
@Repeatable(Returns.List.class)
public @interface Returns {

  /**
   * The declared status codes.
   *
   * @return codes from 100 to 599, each of them registered with IANA or defined by {@link
   *     StatusDefinition}
   */
  int[] value();

  /**
   * The condition of this API under which the codes are answered; documents show it.
   *
   * @return plain text in any language, empty for none
   */
  String when() default "";

  /** Holds repeated {@link Returns} annotations. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({
    ElementType.METHOD,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.PACKAGE
  })
  @interface List {

    /**
     * The repeated declarations.
     *
     * @return the declarations in the order of the source
     */
    Returns[] value();
  }
}
