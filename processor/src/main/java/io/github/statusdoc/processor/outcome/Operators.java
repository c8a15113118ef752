package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;

/**
 * What operators yield, never null: a constant, or the answer to a question.
 *
 * @param reading what the readers share
 */
record Operators(Reading reading) {
  /** What a binary operator yields, given what is known of it if it is a question. */
  Term read(BinaryTree binary, Decision decision) {
    Object whole = reading.constants().value(binary);
    if (whole != null) {
      return Variables.constant(whole);
    }
    Leaf untold = reading.untold(binary);
    return untold == Leaf.Simple.PLAIN ? decision.value() : Presence.certain(untold);
  }
}
