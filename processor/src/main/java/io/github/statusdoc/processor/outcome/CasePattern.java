package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the label of a case asks beside constants (JLS 14.11.1). Patterns and guards came with Java
 * 21, after the compiler API that Statusdoc is built with; their trees are found by scanning, and
 * known by the names of their kinds.
 *
 * @param types the classes that patterns ask for
 * @param variable what the pattern binds, or null
 * @param guard what follows {@code when}, or null
 * @param isTotal whether it takes all objects of the class
 * @param isDefault whether it is the default, alone or beside {@code null}
 */
record CasePattern(
    List<Tree> types,
    @Nullable VariableTree variable,
    @Nullable ExpressionTree guard,
    boolean isTotal,
    boolean isDefault) {

  static CasePattern of(CaseTree one) {
    Search search = new Search(one);
    search.scan(one, null);
    boolean isEmpty = one.getExpressions().isEmpty() && search.types.isEmpty();
    boolean isTotal = search.variable != null && search.guard == null;
    return new CasePattern(
        search.types, search.variable, search.guard, isTotal, isEmpty || search.isDefault);
  }

  /** Says whether there is a pattern. */
  boolean isPresent() {
    return !types.isEmpty();
  }

  private static final class Search extends TreeScanner<Void, Void> {
    private final CaseTree one;
    private final List<Tree> types = new ArrayList<>(1);
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
