package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Tells a response that a statement builds and drops from a builder that it changes. */
final class Discarded {
  private Discarded() {}

  static boolean isBuiltIn(ExpressionTree expression, Reading reading) {
    ExpressionTree first = expression;
    while (first instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof MethodInvocationTree inner) {
      first = inner;
    }
    if (first instanceof MethodInvocationTree call) {
      Element method = reading.attribution().element(call.getMethodSelect());
      return method != null && method.getModifiers().contains(Modifier.STATIC);
    }
    return first instanceof NewClassTree;
  }
}
