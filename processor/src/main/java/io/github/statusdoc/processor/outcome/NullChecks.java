package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The checks that Lombok writes for {@code @NonNull} and {@code @Singular}. They guard against
 * defects, which are no answers.
 *
 * @param reading what the readers share
 */
record NullChecks(Reading reading) {
  /** Says whether a statement that nobody wrote throws a {@code NullPointerException}. */
  boolean isOne(IfTree tree) {
    return tree.getElseStatement() == null
        && Bare.of(tree.getCondition()) instanceof BinaryTree compared
        && compared.getKind() == Tree.Kind.EQUAL_TO
        && compared.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
        && isParameter(compared.getLeftOperand())
        && reading.attribution().areAtOnePlace(tree, tree.getThenStatement())
        && throwsNullPointer(tree.getThenStatement());
  }

  private boolean isParameter(ExpressionTree tree) {
    Element element = reading.attribution().element(tree);
    return element != null && element.getKind() == ElementKind.PARAMETER;
  }

  private boolean throwsNullPointer(StatementTree tree) {
    if (tree instanceof BlockTree block && block.getStatements().size() == 1) {
      return throwsNullPointer(block.getStatements().get(0));
    }
    return tree instanceof ThrowTree thrown
        && thrown.getExpression() instanceof NewClassTree made
        && reading.attribution().element(made.getIdentifier()) instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.NullPointerException");
  }
}
