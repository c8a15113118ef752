package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the label of a case asks beside constants (JLS 14.11.1). Patterns and guards came with Java
 * 21, after the compiler API that Statusdoc is built with; their trees are found by scanning, and
 * known by the names of their kinds.
 *
 * @param patterns its patterns, of which one is to match
 * @param guard what follows {@code when}, or null
 * @param isNull whether it is {@code null} alone
 * @param isDefault whether it is the default, alone or beside {@code null}
 */
record CasePattern(
    List<Tree> patterns, @Nullable ExpressionTree guard, boolean isNull, boolean isDefault) {

  static CasePattern of(CaseTree one) {
    Search search = new Search(one);
    search.scan(one, null);
    boolean isEmpty = one.getExpressions().isEmpty() && search.patterns.isEmpty();
    boolean isNull =
        one.getExpressions().stream().anyMatch(label -> label.getKind() == Tree.Kind.NULL_LITERAL);
    return new CasePattern(
        search.patterns, search.guard, isNull && !search.isDefault, isEmpty || search.isDefault);
  }

  /** Says whether there is a pattern. */
  boolean isPresent() {
    return !patterns.isEmpty();
  }

  private static final class Search extends TreeScanner<Void, Void> {
    private final CaseTree one;
    private final List<Tree> patterns = new ArrayList<>(1);
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
        case "BINDING_PATTERN", "DECONSTRUCTION_PATTERN" -> patterns.add(tree);
        case "DEFAULT_CASE_LABEL" -> isDefault = true;
        default -> keepGuard(tree);
      }
      return null;
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
