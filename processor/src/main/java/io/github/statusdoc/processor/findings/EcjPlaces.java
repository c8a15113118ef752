package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What ECJ cannot point at: packages, records, and the accessors that it gives to records. The text
 * names them instead, and a record inside another type is pointed at there, so that the file is
 * right.
 *
 * <p>Inside an annotation it finds the whole value of a member, not one value in an array.
 */
final class EcjPlaces {
  private EcjPlaces() {}

  /** What to point at in place of an element. */
  static Element around(Element element) {
    return element.getKind() == ElementKind.RECORD ? around(Enclosing.of(element).get(0)) : element;
  }

  /** The name of what may have no position, for the text; empty for all else. */
  static String where(Element element) {
    return switch (element.getKind()) {
      case PACKAGE, RECORD -> name(element) + ": ";
      case METHOD ->
          isAccessor((ExecutableElement) element)
              ? name(Enclosing.type(element)) + "." + name(element) + ": "
              : "";
      default -> "";
    };
  }

  private static String name(Element element) {
    return new ErasedName().of(element);
  }

  /**
   * ECJ does not tell an accessor that is written, whose position it knows, from one that is not.
   */
  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && ElementFilter.recordComponentsIn(Enclosing.type(method).getEnclosedElements()).stream()
            .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
  }
}
