package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TypeCastTree;
import io.github.statusdoc.processor.summary.Term;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/** Tells a response that a statement builds and drops from a builder that it changes. */
final class Discarded {
  private Discarded() {}

  static boolean is(ExpressionTree statement, Term result, Reading reading) {
    return (result instanceof Term.Response && isBuiltIn(statement, reading))
        || isBuiltByVariable(statement, reading)
        || isMadeByItsType(statement, reading);
  }

  /** One of several responses, as {@code ResponseEntity.of(Optional)} makes. */
  private static boolean isMadeByItsType(ExpressionTree statement, Reading reading) {
    return statement instanceof MethodInvocationTree call
        && reading.attribution().type(statement) instanceof DeclaredType made
        && reading.types().isResponse(made)
        && reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement maker
        && maker.getModifiers().contains(Modifier.STATIC)
        && made.asElement().equals(maker.getEnclosingElement())
        && reading.callees().of(maker) instanceof Callee.Listed;
  }

  /** A builder makes an object of the class that it is nested in. */
  private static boolean isBuiltByVariable(ExpressionTree statement, Reading reading) {
    return statement instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree variable
        && reading.attribution().type(statement) instanceof DeclaredType made
        && reading.types().isResponse(made)
        && reading.attribution().type(variable) instanceof DeclaredType builder
        && made.asElement().equals(builder.asElement().getEnclosingElement());
  }

  private static boolean isBuiltIn(ExpressionTree expression, Reading reading) {
    ExpressionTree first = expression;
    while (first instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && bare(select.getExpression()) instanceof MethodInvocationTree inner) {
      first = inner;
    }
    if (first instanceof MethodInvocationTree call) {
      Element method = reading.attribution().element(call.getMethodSelect());
      return method != null && method.getModifiers().contains(Modifier.STATIC);
    }
    return first instanceof NewClassTree;
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    ExpressionTree inner = Bare.of(tree);
    return inner instanceof TypeCastTree cast ? bare(cast.getExpression()) : inner;
  }
}
