package io.github.statusdoc.processor.outcome;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of fields that containers fill, whatever they had before, and of classes whose
 * fields they fill: injected.tsv.
 */
final class InjectedFields {
  private static final Map<String, String> GIVEN =
      DataFile.table(InjectedFields.class, "injected.tsv").stream()
          .collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

  private InjectedFields() {}

  static boolean has(Element field) {
    return gives(field, "bean") || isSetting(field);
  }

  /** Says whether it is filled from what whoever runs the application has written for it. */
  static boolean isSetting(Element field) {
    return gives(field, "setting");
  }

  /** Says whether all fields of a class, and of those inside it, are filled so. */
  static boolean areSettings(TypeElement type) {
    return gives(type, "settings")
        || Enclosing.of(type).stream().anyMatch(around -> gives(around, "settings"));
  }

  private static boolean gives(Element element, String kind) {
    return element.getAnnotationMirrors().stream()
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .anyMatch(type -> kind.equals(GIVEN.get(type.getQualifiedName().toString())));
  }
}
