package io.github.statusdoc.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What is around an element. */
public final class Enclosing {
  private Enclosing() {}

  /**
   * The type that an element is, or is a member of.
   *
   * @param element a type or a member of a type
   * @return the type itself, or the type of the member
   */
  public static TypeElement type(Element element) {
    return element instanceof TypeElement type
        ? type
        : (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
  }

  /**
   * The top-level type that an element is inside of.
   *
   * @param element a type or a member of one
   * @return the type that is inside of no other
   */
  public static TypeElement outermost(Element element) {
    TypeElement outermost = type(element);
    for (Element around : of(outermost)) {
      outermost = around instanceof TypeElement type ? type : outermost;
    }
    return outermost;
  }

  /**
   * Everything around an element, from the inside out.
   *
   * @param element any element
   * @return the types, the package and the module around it, without the element itself
   */
  public static List<Element> of(Element element) {
    List<Element> around = new ArrayList<>(3);
    for (@Nullable Element e = element.getEnclosingElement();
        e != null;
        e = e.getEnclosingElement()) {
      around.add(e);
    }
    return around;
  }
}
