package io.github.statusdoc.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source. Rules carry it to their findings and never look inside.
 *
 * @param element the annotated element
 * @param annotation the annotation on it, or null for the element itself
 * @param member the value of the annotation's member as a whole, or null for the annotation itself
 * @param value the one value inside {@code member}, or {@code member} itself
 */
public record Place(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue member,
    @Nullable AnnotationValue value) {

  /**
   * The element itself, at its name.
   *
   * @param element any element
   * @return its place
   */
  public static Place of(Element element) {
    return new Place(element, null, null, null);
  }

  /**
   * An annotation on an element.
   *
   * @param element any element
   * @param annotation an annotation that is present on it
   * @return the place of the annotation
   */
  public static Place of(Element element, AnnotationMirror annotation) {
    return new Place(element, annotation, null, null);
  }
}
