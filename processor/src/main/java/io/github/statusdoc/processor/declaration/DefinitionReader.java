package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @StatusDefinition} and its container. */
public final class DefinitionReader {
  private DefinitionReader() {}

  /**
   * A definition and where it stands.
   *
   * @param definition what is defined
   * @param place the annotation
   */
  public record Placed(Definition definition, Place place) {}

  /**
   * Reads all definitions on an element.
   *
   * @param element a type or a package, from source or compiled
   * @return its definitions in the order of the source; those whose code is not known yet are
   *     missing
   */
  public static List<Placed> read(Element element) {
    List<Placed> definitions = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      definitions.addAll(read(element, annotation));
    }
    return definitions;
  }

  static List<Placed> read(Element element, AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    List<Placed> definitions = new ArrayList<>(1);
    if (type.getQualifiedName().contentEquals(Names.STATUS_DEFINITION)) {
      readOne(element, annotation, definitions);
    } else if (type.getQualifiedName().contentEquals(Names.STATUS_DEFINITION_LIST)) {
      for (AnnotationValue value : Members.array(Members.find(annotation, "value"))) {
        if (value.getValue() instanceof AnnotationMirror one) {
          readOne(element, one, definitions);
        }
      }
    }
    return definitions;
  }

  private static void readOne(Element element, AnnotationMirror one, List<Placed> into) {
    AnnotationValue code = Members.find(one, "code");
    if (code != null && code.getValue() instanceof Integer number) {
      Definition definition =
          new Definition(
              number, Members.text(one, "name"), Members.text(one, "ko"), Members.text(one, "en"));
      into.add(new Placed(definition, new Place(element, one, code, code)));
    }
  }
}
