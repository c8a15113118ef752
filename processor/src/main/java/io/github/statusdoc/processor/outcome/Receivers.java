package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** What methods are called on (JLS 15.12.1). */
final class Receivers {
  private Receivers() {}

  /** The expression or type before the name; null where there is none, and for other trees. */
  static @Nullable ExpressionTree of(Tree call) {
    return call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }
}
