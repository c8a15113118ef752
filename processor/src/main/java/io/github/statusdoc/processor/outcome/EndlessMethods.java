package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one source file that never return, as {@code private void fail() { throw new
 * Failed(); }}: what comes after a call is not reached. Only those count in whose place no other
 * method can run. What {@link SureCalls} leaves to the end of the compilation is known of these
 * while a body is read, so that a branch that ends with one takes no part in what comes after it.
 */
final class EndlessMethods {
  private static final Set<Modifier> FIXED =
      Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

  private final Attribution attribution;
  private final Map<ExecutableElement, Boolean> known = new HashMap<>();

  EndlessMethods(Attribution attribution) {
    this.attribution = attribution;
  }

  /** Says whether an expression is a call of such a method. */
  boolean isCallOfOne(ExpressionTree expression) {
    return expression instanceof MethodInvocationTree call
        && attribution.element(call.getMethodSelect()) instanceof ExecutableElement method
        && method.getReturnType().getKind() == TypeKind.VOID
        && method.getModifiers().stream().anyMatch(FIXED::contains)
        && known.computeIfAbsent(method, one -> neverReturns(attribution.declaration(one)));
  }

  /** A return in a lambda is taken for one of the method: then nothing is claimed. */
  private static boolean neverReturns(@Nullable MethodTree method) {
    if (method == null || method.getBody() == null) {
      return false;
    }
    List<? extends StatementTree> statements = method.getBody().getStatements();
    return !statements.isEmpty()
        && statements.get(statements.size() - 1) instanceof ThrowTree
        && !TreeSearch.has(method.getBody(), ReturnTree.class::isInstance);
  }
}
