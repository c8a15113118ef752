package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/** The statuses that are defined around a point of the source. */
public final class DefinitionsInView {
  private final MetaAnnotations annotations = new MetaAnnotations();
  private final Map<Element, List<Definition>> known = new HashMap<>();

  /** None known yet. */
  public DefinitionsInView() {}

  /**
   * The definitions in view of an element.
   *
   * @param element any element
   * @return those on it, on its annotations, and on all that is around it
   */
  public List<Definition> of(Element element) {
    List<Definition> definitions = new ArrayList<>(own(element));
    Enclosing.of(element).forEach(around -> definitions.addAll(own(around)));
    return definitions;
  }

  private List<Definition> own(Element element) {
    List<Definition> found = known.get(element);
    if (found == null) {
      found = read(element);
      if (element instanceof QualifiedNameable) {
        known.put(element, found);
      }
    }
    return found;
  }

  private List<Definition> read(Element element) {
    OwnDeclarations.Builder found = new OwnDeclarations.Builder();
    for (Present present : annotations.of(element)) {
      if (present.name().equals(Names.STATUS_DEFINITION)) {
        DefinitionReader.read(element, present.mirror(), found);
      }
    }
    return found.build().definitions().stream().map(DefinedStatus::definition).distinct().toList();
  }
}
