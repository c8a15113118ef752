package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;

/** Expressions without the parentheses around them (JLS 15.8.5). */
final class Bare {
  private Bare() {}

  static ExpressionTree of(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree around ? of(around.getExpression()) : tree;
  }
}
