package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** What was read from one type or package. */
public final class Declarations {
  private final List<DeclaringElement> elements = new ArrayList<>();

  Declarations() {}

  void add(Element element, OwnDeclarations own, DeclarationReader reader) {
    reader.declaring(element, own).ifPresent(elements::add);
  }

  /**
   * Who declares something.
   *
   * @return in the order of the source
   */
  public List<DeclaringElement> elements() {
    return elements;
  }
}
