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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;

/** The statuses that are defined around a point of the source. */
final class DefinitionsInView {
  private final MetaAnnotations annotations;
  private final Hierarchy hierarchy;
  private final Map<Element, List<Definition>> own = new HashMap<>();
  private final Map<ExecutableElement, List<Definition>> inherited = new HashMap<>();

  DefinitionsInView(MetaAnnotations annotations, Hierarchy hierarchy) {
    this.annotations = annotations;
    this.hierarchy = hierarchy;
  }

  /**
   * Those on an element, on its annotations, on all that is around it, and on what it overrides.
   */
  List<Definition> of(Element element) {
    List<Definition> definitions = new ArrayList<>(0);
    List<Element> line = line(element);
    for (Element one : line) {
      definitions.addAll(own(one));
    }
    for (Element one : line) {
      if (one instanceof ExecutableElement method && one.getKind() == ElementKind.METHOD) {
        definitions.addAll(inherited(method));
      }
    }
    return definitions;
  }

  private static List<Element> line(Element element) {
    List<Element> line = new ArrayList<>(List.of(element));
    line.addAll(Enclosing.of(element));
    return line;
  }

  private List<Definition> inherited(ExecutableElement method) {
    return inherited.computeIfAbsent(
        method,
        m ->
            hierarchy.overridden(m, Enclosing.type(m)).stream()
                .flatMap(above -> line(above).stream())
                .flatMap(one -> own(one).stream())
                .distinct()
                .toList());
  }

  private List<Definition> own(Element element) {
    List<Definition> found = own.get(element);
    if (found == null) {
      found = read(element);
      if (element instanceof QualifiedNameable) {
        own.put(element, found);
      }
    }
    return found;
  }

  private List<Definition> read(Element element) {
    List<Present> all = annotations.of(element);
    if (all.stream().noneMatch(DefinitionsInView::isDefinition)) {
      return List.of();
    }
    OwnDeclarations.Builder found = new OwnDeclarations.Builder();
    for (Present present : all) {
      if (isDefinition(present)) {
        DefinitionReader.read(element, present.mirror(), found);
      }
    }
    return found.build().definitions().stream().map(DefinedStatus::definition).distinct().toList();
  }

  private static boolean isDefinition(Present present) {
    return present.name().equals(Names.STATUS_DEFINITION);
  }
}
