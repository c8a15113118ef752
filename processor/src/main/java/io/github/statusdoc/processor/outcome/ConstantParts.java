package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.MethodKey;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * What code asks a constant of an enum for to compare it: {@code
 * code.equals(ErrorCode.USER_NOT_FOUND.getCode())}.
 *
 * @param reading what the readers share
 */
record ConstantParts(Reading reading) {
  /**
   * Says whether an expression is one, of the type of what it is compared with: then all that the
   * constant got is something with which code compares.
   */
  boolean takes(ExpressionTree tree, ExpressionTree other) {
    if (tree instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && reading.attribution().element(select.getExpression()) instanceof VariableElement constant
        && constant.getKind() == ElementKind.ENUM_CONSTANT
        && isOfOneType(tree, other)) {
      String type = reading.callees().name(Enclosing.type(constant));
      reading.words().add(new MethodKey(type, constant.getSimpleName().toString()).toString());
      return true;
    }
    return false;
  }

  private boolean isOfOneType(ExpressionTree tree, ExpressionTree other) {
    return reading
        .types()
        .valueClass(reading.attribution().type(tree))
        .equals(reading.types().valueClass(reading.attribution().type(other)));
  }
}
