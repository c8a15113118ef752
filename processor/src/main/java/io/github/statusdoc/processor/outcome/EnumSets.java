package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The collections that the constants of an enum get by its constructor: {@code EDITOR(Set.of(READ,
 * WRITE))}.
 *
 * @param sets what each constant gets, by the constant
 */
record EnumSets(Map<Element, ConstantMap> sets) {
  /** Those that a field holds; empty where that is not known of each constant. */
  static Optional<EnumSets> of(Element field, Attribution attribution) {
    if (Enclosing.type(field).getKind() != ElementKind.ENUM
        || !field.getModifiers().contains(Modifier.FINAL)) {
      return Optional.empty();
    }
    List<ExpressionTree> values = AssignedValues.of(field, attribution);
    if (values.size() != 1) {
      return Optional.empty();
    }
    Element given = attribution.element(new Factories(attribution).copied(values.get(0)));
    return given != null && given.getEnclosingElement() instanceof ExecutableElement constructor
        ? of(constructor, constructor.getParameters().indexOf(given), attribution)
        : Optional.empty();
  }

  private static Optional<EnumSets> of(
      ExecutableElement constructor, int index, Attribution attribution) {
    Map<Element, ConstantMap> sets = new LinkedHashMap<>();
    for (Element constant : constants(Enclosing.type(constructor))) {
      Optional<ConstantMap> set =
          AssignedValues.of(constant, attribution).stream()
              .filter(made -> constructor.equals(attribution.element(made)))
              .map(made -> ((NewClassTree) made).getArguments())
              .filter(arguments -> index >= 0 && arguments.size() > index)
              .findFirst()
              .flatMap(arguments -> ConstantMap.madeBy(arguments.get(index), attribution));
      if (set.isEmpty()) {
        return Optional.empty();
      }
      sets.put(constant, set.get());
    }
    return Optional.of(new EnumSets(sets));
  }

  private static List<Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(Element.class::cast)
        .toList();
  }
}
