package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts that {@code +} joins (JLS 15.18.1). Of the name of a view, or of a text that begins with a
 * status, the beginning is what counts.
 *
 * @param reading what the readers share
 * @param reader reads the operands
 */
record Concatenations(Reading reading, Function<ExpressionTree, Term> reader) {
  private static final int STATUS_DIGITS = 3;

  boolean isOne(BinaryTree binary) {
    return binary.getKind() == Tree.Kind.PLUS
        && reading.types().is(reading.attribution().type(binary), Role.VIEW);
  }

  Term read(BinaryTree binary) {
    Deque<ExpressionTree> operands = operands(binary);
    @Nullable Term first = null;
    for (ExpressionTree operand : operands) {
      Term term = reader.apply(operand);
      first = first == null && !isEmpty(operand) ? term : first;
    }
    Object whole = reading.constants().value(binary);
    if (whole != null || first == null) {
      return Variables.constant(whole);
    }
    operands.removeIf(this::isEmpty);
    Object constant = constant(operands.removeFirst());
    boolean isApart = operands.isEmpty() || isApart(constant(operands.getFirst()));
    Leaf untold = reading.untold(binary);
    if (constant instanceof String text && Variables.isTold(text)) {
      return beginning(text, isApart);
    }
    boolean isTold = constant == null && isApart && untold == Leaf.Simple.PLAIN;
    return isTold ? Presence.beginning(first) : Presence.certain(untold);
  }

  private static Term beginning(String text, boolean isApart) {
    boolean isStatus = Leaf.Text.status(text) != 0 && (isApart || text.length() > STATUS_DIGITS);
    return isStatus ? new Leaf.Text(text + Leaf.Text.OPEN) : Variables.beginning(text);
  }

  /** Says whether what follows does not go on with digits of a number. */
  private static boolean isApart(@Nullable Object following) {
    return following instanceof String text && !Character.isDigit(text.charAt(0));
  }

  /** Long ones nest to the left. */
  private Deque<ExpressionTree> operands(BinaryTree binary) {
    Deque<ExpressionTree> operands = new ArrayDeque<>();
    ExpressionTree left = binary;
    while (left instanceof BinaryTree sum && isOne(sum)) {
      operands.addFirst(sum.getRightOperand());
      left = sum.getLeftOperand();
    }
    operands.addFirst(left);
    return operands;
  }

  private boolean isEmpty(ExpressionTree operand) {
    return "".equals(constant(operand));
  }

  private @Nullable Object constant(ExpressionTree operand) {
    return reading.constants().value(operand);
  }
}
