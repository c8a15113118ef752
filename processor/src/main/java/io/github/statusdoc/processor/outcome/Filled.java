package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variable that gets a value where it has none: {@code if (x == null) { x = …; }}.
 *
 * @param name its name
 * @param value what it gets
 */
record Filled(IdentifierTree name, ExpressionTree value) {
  static Optional<Filled> by(IfTree tree) {
    return tree.getElseStatement() == null
            && Bare.of(tree.getCondition()) instanceof BinaryTree asked
            && asked.getKind() == Tree.Kind.EQUAL_TO
            && asksNull(asked)
            && onlyIn(tree.getThenStatement()) instanceof AssignmentTree assignment
            && assignment.getVariable() instanceof IdentifierTree name
            && asked.getLeftOperand() instanceof IdentifierTree variable
            && name.getName().equals(variable.getName())
        ? Optional.of(new Filled(name, assignment.getExpression()))
        : Optional.empty();
  }

  /** Says whether a variable is compared with null. */
  static boolean asksNull(BinaryTree tree) {
    return tree.getLeftOperand() instanceof IdentifierTree
        && tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
  }

  private static @Nullable ExpressionTree onlyIn(StatementTree tree) {
    if (tree instanceof BlockTree block && block.getStatements().size() == 1) {
      return onlyIn(block.getStatements().get(0));
    }
    return tree instanceof ExpressionStatementTree statement ? statement.getExpression() : null;
  }
}
