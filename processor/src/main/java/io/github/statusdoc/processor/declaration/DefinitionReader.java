package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.model.Place;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @StatusDefinition} and its container. */
public final class DefinitionReader {
  private DefinitionReader() {}

  /**
   * Reads all definitions that stand on an element itself.
   *
   * @param element a type or a package, from source or compiled
   * @return its definitions in the order of the source; those that are not known yet are missing
   */
  public static List<DefinedStatus> read(Element element) {
    return all(element).definitions();
  }

  /**
   * Says whether a definition is not known yet, since it names something that a processor may still
   * generate.
   *
   * @param element a type or a package
   * @return true if {@link #read} may find more in the next round
   */
  public static boolean lacksOne(Element element) {
    return all(element).lacksDefinitions();
  }

  private static OwnDeclarations all(Element element) {
    OwnDeclarations.Builder into = new OwnDeclarations.Builder();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      switch (Members.qualifiedName(annotation.getAnnotationType())) {
        case Names.STATUS_DEFINITION -> read(element, annotation, into);
        case Names.STATUS_DEFINITION_LIST -> readList(element, annotation, into);
        default -> {}
      }
    }
    return into.build();
  }

  static void readList(Element element, AnnotationMirror list, OwnDeclarations.Builder into) {
    Members.annotations(list, "value").forEach(one -> read(element, one, into));
  }

  static void read(Element element, AnnotationMirror one, OwnDeclarations.Builder into) {
    AnnotationValue code = Members.find(one, "code");
    if (code != null
        && code.getValue() instanceof Integer number
        && !Members.hasErrorIn(one, "name", "ko", "en")) {
      Definition definition =
          new Definition(
              number, Members.text(one, "name"), Members.text(one, "ko"), Members.text(one, "en"));
      Place place = new Place(element, one, code, code);
      AnnotationValue name = Members.find(one, "name");
      Place named = new Place(element, one, name, name);
      into.definition(new DefinedStatus(definition, place, named, Origin.WRITTEN));
    } else {
      into.lacksDefinition();
    }
  }
}
