package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions that one may stand for: the arms of conditional and switch expressions. */
final class Alternatives extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final List<ExpressionTree> found = new ArrayList<>();

  private Alternatives() {}

  static List<ExpressionTree> of(ExpressionTree whole) {
    Alternatives alternatives = new Alternatives();
    alternatives.add(whole);
    return alternatives.found;
  }

  private void add(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inside) {
      add(inside.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      add(cast.getExpression());
    } else if (tree instanceof ConditionalExpressionTree conditional) {
      add(conditional.getTrueExpression());
      add(conditional.getFalseExpression());
    } else if (tree instanceof SwitchExpressionTree choice) {
      choice.getCases().forEach(this::add);
    } else {
      found.add(tree);
    }
  }

  private void add(CaseTree choice) {
    if (choice.getBody() instanceof ExpressionTree value) {
      add(value);
    } else if (choice.getBody() != null) {
      scan(choice.getBody(), null);
    } else {
      scan(choice.getStatements(), null);
    }
  }

  @Override
  public @Nullable Void visitYield(YieldTree yield, @Nullable Void unused) {
    add(yield.getValue());
    return null;
  }

  /** What yields in here yields to another. */
  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree inner, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree inner, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree inner, @Nullable Void unused) {
    return null;
  }
}
