package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Calls of {@code initCause}: an exception gets its cause after it was made.
 *
 * @param reading what the readers share
 */
record GivenCauses(Reading reading) {
  boolean isOne(ExecutableElement method) {
    return method.getSimpleName().contentEquals("initCause")
        && reading.callees().key(method).equals(MethodKey.INIT_CAUSE);
  }

  /** The exception with its cause, as the variables have it from then on. */
  Term read(MethodInvocationTree call, Term exception, Term cause, Flow flow) {
    Site site = reading.site(call);
    if (exception == Leaf.Simple.THIS) {
      if (flow.isOfMethod() && reading.types().isThrowable(Enclosing.type(reading.element()))) {
        flow.assign(FieldKey.CAUSE, cause, site);
      }
      return exception;
    }
    Term given =
        flow.evaluate(
            new ControlTerm.Call(MethodKey.INIT_CAUSE, true, exception, List.of(cause), site),
            site);
    if (!Leaf.isPlain(exception)) {
      flow.change(exception, given, site);
    }
    return given;
  }

  /** Says whether a statement gives a cause to this object. */
  boolean isOfThis(Tree statement) {
    MethodInvocationTree call = call(statement);
    return call != null && isOfThis(call.getMethodSelect());
  }

  private static boolean isOfThis(ExpressionTree select) {
    return select instanceof IdentifierTree
        || (select instanceof MemberSelectTree member
            && member.getExpression() instanceof IdentifierTree name
            && (name.getName().contentEquals("this") || name.getName().contentEquals("super")));
  }

  /** Says whether a cause is given unless it is null: an exception without one has null, too. */
  boolean isGuarded(IfTree tree) {
    MethodInvocationTree call =
        tree.getElseStatement() == null ? call(tree.getThenStatement()) : null;
    return call != null
        && Bare.of(tree.getCondition()) instanceof BinaryTree compared
        && compared.getKind() == Tree.Kind.NOT_EQUAL_TO
        && compared.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
        && isSame(compared.getLeftOperand(), call.getArguments().get(0))
        && isNamed(call.getMethodSelect());
  }

  /** What another call gives, that call may throw. */
  private static boolean isNamed(ExpressionTree select) {
    return select instanceof IdentifierTree
        || ((MemberSelectTree) select).getExpression() instanceof IdentifierTree;
  }

  private boolean isSame(ExpressionTree one, ExpressionTree other) {
    Element element = one instanceof IdentifierTree ? reading.attribution().element(one) : null;
    return element != null && element.equals(reading.attribution().element(other));
  }

  private @Nullable MethodInvocationTree call(Tree statement) {
    if (statement instanceof BlockTree block && block.getStatements().size() == 1) {
      return call(block.getStatements().get(0));
    }
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
            && reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement m
            && isOne(m)
        ? call
        : null;
  }
}
