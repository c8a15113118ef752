package io.github.statusdoc.processor;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.declaration.DefinitionReader;
import io.github.statusdoc.processor.declaration.DefinitionReader.Placed;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.rules.InvalidDefinition;
import io.github.statusdoc.processor.rules.InvalidOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The company's definitions: those of the options, and those that stand in the sources. */
final class Definitions {
  private final InvalidDefinition rule = new InvalidDefinition();
  private final Elements elements;
  private final Reporter reporter;
  private final Set<String> loaded = new HashSet<>();

  Definitions(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /** The catalogue with the definitions of the named types, from source or from a jar. */
  Catalogue load(List<String> types, Catalogue registered) {
    Catalogue catalogue = registered;
    for (String name : types) {
      TypeElement type = elements.getTypeElement(name);
      List<Placed> definitions = type == null ? List.of() : DefinitionReader.read(type);
      if (definitions.isEmpty()) {
        reporter.report(new InvalidOption().of(Options.DEFINITIONS, name, "definitions"));
      } else if (loaded.add(name)) {
        catalogue = add(definitions, catalogue);
      }
    }
    return catalogue;
  }

  /** The same for those who do not report: what cannot be read or clashes is left out. */
  static Catalogue known(Elements elements, List<String> types, Catalogue registered) {
    List<Definition> known = new ArrayList<>();
    for (String name : types) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        known.addAll(definitions(type));
      }
    }
    return registered.with(known);
  }

  private Catalogue add(List<Placed> definitions, Catalogue catalogue) {
    Catalogue extended = catalogue;
    for (Placed placed : definitions) {
      rule.check(placed.definition(), placed.place(), extended).ifPresent(reporter::report);
      extended = extended.with(List.of(placed.definition()));
    }
    return extended;
  }

  /**
   * Checks the definitions in a type or package of the sources, but for those of the options. What
   * is around an element is in view of it, so a definition may not be given again inside.
   */
  void check(Element root, Catalogue catalogue) {
    Catalogue inView = catalogue;
    for (Element around : Enclosing.of(root)) {
      inView = inView.with(definitions(around));
    }
    checkInside(root, inView);
  }

  private static List<Definition> definitions(Element element) {
    return DefinitionReader.read(element).stream().map(Placed::definition).toList();
  }

  private void checkInside(Element element, Catalogue around) {
    boolean isLoaded = loaded.contains(element.toString());
    Catalogue inView = isLoaded ? around : add(DefinitionReader.read(element), around);
    if (element.getKind() == ElementKind.PACKAGE) {
      return;
    }
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind().isClass() || member.getKind().isInterface()) {
        checkInside(member, inView);
      }
    }
  }
}
