package io.github.statusdoc.processor;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.declaration.Declarations;
import io.github.statusdoc.processor.declaration.DefinitionReader;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.rules.InvalidDefinition;
import io.github.statusdoc.processor.rules.InvalidOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The company's definitions: those of the options, and those that stand in the sources. */
final class Definitions {
  private final InvalidDefinition rule = new InvalidDefinition();
  private final Elements elements;
  private final Reporter reporter;
  private final Set<String> loaded = new HashSet<>();
  private boolean isIncomplete;

  Definitions(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /**
   * The catalogue with the definitions of the named types, from source or from a jar; called once,
   * when everything is known that will be.
   */
  Catalogue load(List<String> types, Catalogue registered) {
    Catalogue catalogue = registered;
    for (String name : types) {
      TypeElement type = elements.getTypeElement(name);
      List<DefinedStatus> definitions = type == null ? List.of() : DefinitionReader.read(type);
      if (type != null && DefinitionReader.lacksOne(type)) {
        isIncomplete = true;
      } else if (definitions.isEmpty()) {
        isIncomplete = true;
        reporter.report(missing(name));
      }
      if (loaded.add(name)) {
        catalogue = add(definitions, name, catalogue);
      }
    }
    return catalogue;
  }

  /** Says whether a named type, or a definition on it, was not found. */
  boolean areIncomplete() {
    return isIncomplete;
  }

  /** The same for those who do not report: what cannot be read or clashes is left out. */
  static Catalogue known(Elements elements, List<String> types, Catalogue registered) {
    List<Definition> known = new ArrayList<>();
    for (String name : types) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        known.addAll(DefinedStatus.definitions(DefinitionReader.read(type)));
      }
    }
    return registered.with(known);
  }

  /** The named types that are not there, or define nothing. */
  static List<Finding> missing(Elements elements, List<String> types) {
    return types.stream()
        .filter(name -> definesNothing(elements.getTypeElement(name)))
        .map(Definitions::missing)
        .toList();
  }

  private static boolean definesNothing(@Nullable TypeElement type) {
    return type == null || DefinitionReader.read(type).isEmpty();
  }

  private static Finding missing(String name) {
    return new InvalidOption().of(Options.DEFINITIONS, name, "definitions");
  }

  /** Says whether a definition on a named type is not known yet. */
  static boolean lackOne(Elements elements, List<String> types) {
    return types.stream()
        .map(elements::getTypeElement)
        .anyMatch(type -> type != null && DefinitionReader.lacksOne(type));
  }

  /**
   * Checks the definitions in a type or package of the sources, but for those of the options. What
   * is around an element is in view of it, so a definition may not be given again inside.
   */
  void check(Declarations found, Catalogue catalogue) {
    for (Declarations.Scope scope : found.scopes()) {
      if (!loaded.contains(scope.element().toString())) {
        add(scope.own(), "", catalogue.with(DefinedStatus.definitions(scope.around())));
      }
    }
  }

  /** Checks what is to be shown together, though it comes from different places. */
  void checkTogether(List<DefinedStatus> shown, Catalogue catalogue) {
    Catalogue extended = catalogue;
    for (DefinedStatus defined : shown) {
      if (!isThere(defined, extended)) {
        report(defined, "", extended);
      }
      extended = extended.with(List.of(defined.definition()));
    }
  }

  private Catalogue add(List<DefinedStatus> definitions, String type, Catalogue catalogue) {
    Catalogue extended = catalogue;
    for (DefinedStatus defined : definitions) {
      if (!isSaidElsewhere(defined, extended)) {
        report(defined, type, extended);
      }
      extended = extended.with(List.of(defined.definition()));
    }
    return extended;
  }

  private void report(DefinedStatus defined, String type, Catalogue catalogue) {
    rule.check(defined, type, catalogue).ifPresent(reporter::report);
  }

  /** What annotations bring may come by several ways, and has a place of its own. */
  private static boolean isSaidElsewhere(DefinedStatus defined, Catalogue inView) {
    if (defined.origin() == Origin.WRITTEN) {
      return false;
    }
    boolean isOnlyTwice =
        inView.flaw(defined.definition()).filter(Definition.Flaw.DEFINED_TWICE::equals).isPresent();
    return isThere(defined, inView) || (defined.origin() == Origin.META && !isOnlyTwice);
  }

  private static boolean isThere(DefinedStatus defined, Catalogue inView) {
    return inView
        .definition(defined.definition().code())
        .filter(defined.definition()::equals)
        .isPresent();
  }
}
