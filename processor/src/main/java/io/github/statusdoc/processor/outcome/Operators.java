package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import org.jspecify.annotations.Nullable;

/**
 * What operators yield, never null: a constant, or the name of a view.
 *
 * @param reading what the readers share
 */
record Operators(Reading reading) {
  /** What a binary operator yields, given what is known of it if it is a question. */
  Term read(BinaryTree binary, Decision decision) {
    Object whole = reading.constants().value(binary);
    String begins = beginning(binary);
    if (whole != null) {
      return Variables.constant(whole);
    } else if (begins != null) {
      return Variables.beginning(begins);
    }
    Leaf untold = reading.untold(binary);
    return untold == Leaf.Simple.PLAIN ? decision.value() : Presence.certain(untold);
  }

  /** What a concatenation begins with: of the name of a view, that is what counts. */
  private @Nullable String beginning(BinaryTree binary) {
    ExpressionTree first = binary;
    while (first instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      first = sum.getLeftOperand();
    }
    return reading.constants().value(first) instanceof String text && Variables.isTold(text)
        ? text
        : null;
  }
}
