package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.summary.Site;
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
 * @param site a point in the body of the element, its tree if there is an annotation, or null
 */
public record Place(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue member,
    @Nullable AnnotationValue value,
    @Nullable Site site) {

  /**
   * A value of an annotation on an element.
   *
   * @param element the annotated element
   * @param annotation the annotation on it
   * @param member the value of the annotation's member as a whole
   * @param value the one value inside {@code member}, or {@code member} itself
   */
  public Place(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue member,
      @Nullable AnnotationValue value) {
    this(element, annotation, member, value, null);
  }

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

  /**
   * The same place where its element's tree is known.
   *
   * @param tree the site of the element's tree
   * @return the place, which is found when the compiler has forgotten its trees
   */
  public Place in(Site tree) {
    return new Place(element, annotation, member, value, tree);
  }

  /**
   * A point in a body.
   *
   * @param element the innermost declaration around it
   * @param site the point
   * @return its place
   */
  public static Place of(Element element, Site site) {
    return new Place(element, null, null, null, site);
  }

  /**
   * Says whether two places are of one element.
   *
   * @param other another place
   * @return true if both are in the same method, field or type
   */
  public boolean isOfSameElement(Place other) {
    return element.equals(other.element);
  }
}
