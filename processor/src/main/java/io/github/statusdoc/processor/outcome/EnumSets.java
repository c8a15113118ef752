package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * The collections that the constants of an enum get by its constructor and keep as they are: {@code
 * EDITOR(Set.of(READ, WRITE))}.
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
    VariableUses uses = VariableUses.of(field, attribution);
    if (uses.values().size() != 1) {
      return Optional.empty();
    }
    Factories factories = new Factories(attribution);
    ExpressionTree value = uses.values().get(0);
    Element given = attribution.element(factories.copied(value));
    boolean isOnlyAsked = uses.others() == 0 && field.getModifiers().contains(Modifier.PRIVATE);
    boolean isSafe = factories.isImmutable(value) || isOnlyAsked;
    boolean isCopy = !value.equals(factories.copied(value));
    return given != null
            && (isSafe || !isCopy)
            && given.getEnclosingElement() instanceof ExecutableElement constructor
            && isNamedOnce(given, attribution)
        ? of(constructor, constructor.getParameters().indexOf(given), isSafe, attribution)
        : Optional.empty();
  }

  /** Only where it is given to the field. */
  private static boolean isNamedOnce(Element parameter, Attribution attribution) {
    VariableUses uses = VariableUses.of(parameter, attribution);
    return uses.values().isEmpty() && uses.others() == 1;
  }

  private static Optional<EnumSets> of(
      ExecutableElement constructor, int index, boolean isSafe, Attribution attribution) {
    Constructions constants = new Constructions(constructor, attribution);
    constants.scan(attribution.unit().getTypeDecls(), null);
    Map<Element, ConstantMap> sets = new LinkedHashMap<>();
    for (Map.Entry<Element, ExpressionTree> constant : constants.made.entrySet()) {
      Optional<ConstantMap> set =
          Optional.of(constant.getValue())
              .filter(made -> constructor.equals(attribution.element(made)))
              .map(made -> ((NewClassTree) made).getArguments())
              .filter(arguments -> index >= 0 && arguments.size() > index)
              .flatMap(arguments -> held(arguments, index, isSafe, attribution));
      if (set.isEmpty()) {
        return Optional.empty();
      }
      sets.put(constant.getKey(), set.get());
    }
    return Optional.of(new EnumSets(sets));
  }

  private static Optional<ConstantMap> held(
      List<? extends ExpressionTree> arguments,
      int index,
      boolean isSafe,
      Attribution attribution) {
    ExpressionTree given = arguments.get(index);
    return isSafe || new Factories(attribution).isImmutable(given)
        ? ConstantMap.madeBy(given, attribution)
        : Optional.empty();
  }

  /** How each constant of the enum is made (JLS 8.9.1). */
  private static final class Constructions extends TreeScanner<Void, Void> {
    private final ExecutableElement constructor;
    private final Attribution attribution;
    private final Map<Element, ExpressionTree> made = new LinkedHashMap<>();

    Constructions(ExecutableElement constructor, Attribution attribution) {
      this.constructor = constructor;
      this.attribution = attribution;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      Element constant = attribution.element(variable);
      if (constant != null
          && constant.getKind() == ElementKind.ENUM_CONSTANT
          && Enclosing.type(constant).equals(Enclosing.type(constructor))) {
        made.put(constant, variable.getInitializer());
      }
      return super.visitVariable(variable, null);
    }
  }
}
