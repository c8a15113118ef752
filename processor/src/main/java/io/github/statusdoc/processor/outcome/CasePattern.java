package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What the label of a case asks beside constants (JLS 14.11.1). Patterns and guards came with Java
 * 21, after the compiler API that Statusdoc is built with; their trees are found by scanning, and
 * known by the names of their kinds.
 *
 * @param types the classes that patterns ask for
 * @param variable what the pattern binds, or null
 * @param guard what follows {@code when}, or null
 * @param components the patterns of the components of a record, none for another class
 * @param isDefault whether it is the default, alone or beside {@code null}
 */
record CasePattern(
    List<Tree> types,
    @Nullable VariableTree variable,
    @Nullable ExpressionTree guard,
    List<Tree> components,
    boolean isDefault) {

  static CasePattern of(CaseTree one) {
    Search search = new Search(one);
    search.scan(one, null);
    boolean isEmpty = one.getExpressions().isEmpty() && search.types.isEmpty();
    return new CasePattern(
        search.types,
        search.variable,
        search.guard,
        search.components,
        isEmpty || search.isDefault);
  }

  /** Says whether it takes all objects of its class, as far as one can tell (JLS 14.30.3). */
  boolean isTotal(Attribution attribution) {
    if (guard != null || types.size() != 1) {
      return false;
    }
    List<? extends RecordComponentElement> wanted =
        components.isEmpty() || !(attribution.element(types.get(0)) instanceof TypeElement type)
            ? List.of()
            : type.getRecordComponents();
    return wanted.size() == components.size()
        && IntStream.range(0, wanted.size())
            .allMatch(i -> takesAll(components.get(i), wanted.get(i), attribution));
  }

  private static boolean takesAll(
      Tree pattern, RecordComponentElement component, Attribution attribution) {
    return pattern instanceof BindingPatternTree binding
        && attribution.element(binding.getVariable()) instanceof VariableElement bound
        && bound.asType().toString().equals(component.asType().toString());
  }

  /** Says whether there is a pattern. */
  boolean isPresent() {
    return !types.isEmpty();
  }

  private static final class Search extends TreeScanner<Void, Void> {
    private final CaseTree one;
    private final List<Tree> types = new ArrayList<>(1);
    private final List<Tree> components = new ArrayList<>(0);
    private @Nullable VariableTree variable;
    private @Nullable ExpressionTree guard;
    private boolean isDefault;

    Search(CaseTree one) {
      this.one = one;
    }

    @Override
    public Void scan(@Nullable Tree tree, Void unused) {
      if (tree == null) {
        return null;
      }
      switch (tree.getKind().name()) {
        case "CASE", "PATTERN_CASE_LABEL" -> super.scan(tree, null);
        case "BINDING_PATTERN" -> bind(((BindingPatternTree) tree).getVariable());
        case "DECONSTRUCTION_PATTERN" -> deconstruct(tree);
        case "DEFAULT_CASE_LABEL" -> isDefault = true;
        default -> keepGuard(tree);
      }
      return null;
    }

    private void bind(VariableTree bound) {
      variable = bound;
      types.add(bound.getType());
    }

    /** The record comes first, then the patterns of its components. */
    private void deconstruct(Tree pattern) {
      List<Tree> parts = new ArrayList<>();
      pattern.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree part, Void unused) {
              parts.add(part);
              return null;
            }
          },
          null);
      types.add(parts.get(0));
      components.addAll(parts.subList(1, parts.size()));
    }

    private void keepGuard(Tree tree) {
      if (tree instanceof ExpressionTree expression
          && tree != one.getBody()
          && !one.getExpressions().contains(expression)) {
        guard = expression;
      }
    }
  }
}
