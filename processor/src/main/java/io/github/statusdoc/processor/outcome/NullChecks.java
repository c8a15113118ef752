package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The checks that Lombok writes for {@code @NonNull}. As with {@code requireNonNull}, where an
 * advice handles {@code Exception}, each would be a 500.
 *
 * @param reading what the readers share
 */
record NullChecks(Reading reading) {
  /** Says whether a statement throws a {@code NullPointerException} for a checked parameter. */
  boolean isOne(IfTree tree) {
    return tree.getElseStatement() == null
        && plain(tree.getCondition()) instanceof BinaryTree compared
        && compared.getKind() == Tree.Kind.EQUAL_TO
        && compared.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
        && isChecked(compared.getLeftOperand())
        && throwsNullPointer(tree.getThenStatement());
  }

  private static ExpressionTree plain(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree around ? plain(around.getExpression()) : tree;
  }

  private boolean isChecked(ExpressionTree tree) {
    Element element = reading.attribution().element(tree);
    return element != null
        && element.getKind() == ElementKind.PARAMETER
        && element.getAnnotationMirrors().stream()
            .anyMatch(a -> reading.types().is(a.getAnnotationType(), Role.CHECKED));
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
