package io.github.statusdoc.processor.outcome;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.statusdoc.processor.catalogue.DataFile;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The annotations of fields that containers fill, whatever they had before, and of classes whose
 * fields they fill: injected.tsv.
 */
final class InjectedFields {
  private enum Gift {
    BEAN,
    SETTING,
    /** All fields of the class. */
    SETTINGS
  }

  private static final Map<String, Gift> GIVEN =
      DataFile.table(InjectedFields.class, "injected.tsv").stream()
          .collect(
              toUnmodifiableMap(
                  row -> row.text("annotation"), row -> row.constant(Gift.class, "gives")));

  private InjectedFields() {}

  static boolean has(Element field) {
    return gives(field, Gift.BEAN) || isSetting(field);
  }

  /** Says whether it is filled from what whoever runs the application has written for it. */
  static boolean isSetting(Element field) {
    return gives(field, Gift.SETTING);
  }

  /** Says whether the fields of a class are filled so, as one or as part of one. */
  static boolean areSettings(TypeElement type) {
    return gives(type, Gift.SETTINGS)
        || (type.getEnclosingElement() instanceof TypeElement around
            && areSettings(around)
            && ElementFilter.fieldsIn(around.getEnclosedElements()).stream()
                .anyMatch(field -> isOf(field, type)));
  }

  private static boolean isOf(VariableElement field, TypeElement type) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && field.asType() instanceof DeclaredType declared
        && declared.asElement().equals(type);
  }

  private static boolean gives(Element element, Gift gift) {
    return element.getAnnotationMirrors().stream()
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .anyMatch(type -> GIVEN.get(type.getQualifiedName().toString()) == gift);
  }
}
