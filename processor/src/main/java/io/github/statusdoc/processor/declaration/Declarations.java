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
    see(own);
    reader.declaring(element, own, this::see).ifPresent(elements::add);
  }

  /** Takes note of declarations that something here has or inherits. */
  void see(OwnDeclarations declarations) {
    isUnresolved |= declarations.isUnresolved();
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
