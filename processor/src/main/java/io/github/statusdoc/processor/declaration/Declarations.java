package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.DefinedStatus;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** What was read from one type or package. */
public final class Declarations {
  /**
   * An element with definitions on it.
   *
   * @param element a type, a package, a method or a constructor
   * @param own its definitions, in the order of the source
   * @param around what is in view of it anyway
   */
  public record Scope(Element element, List<DefinedStatus> own, List<DefinedStatus> around) {}

  private final List<DeclaringElement> elements = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>(0);

  Declarations() {}

  void add(Element element, OwnDeclarations own, DeclarationReader reader) {
    reader.declaring(element, own).ifPresent(elements::add);
    if (!own.definitions().isEmpty()) {
      scopes.add(new Scope(element, own.definitions(), reader.definitionsAround(element)));
    }
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
   * Who defines something.
   *
   * @return in the order of the source
   */
  public List<Scope> scopes() {
    return scopes;
  }
}
