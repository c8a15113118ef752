package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** What was read from one type or package. */
public final class Declarations {
  private final List<DeclaringElement> elements = new ArrayList<>();
  private boolean isUnresolved;

  Declarations() {}

  void add(Element element, OwnDeclarations own, DeclarationReader reader) {
    isUnresolved |= own.isUnresolved();
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

  /**
   * Says whether a value is not known yet, since it names something that a processor may still
   * generate. Such a value is missing from {@link #elements}.
   *
   * @return true if reading again in the next round may find more
   */
  public boolean isUnresolved() {
    return isUnresolved;
  }
}
