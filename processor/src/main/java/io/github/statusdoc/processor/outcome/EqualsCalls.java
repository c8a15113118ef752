package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Which calls compare two values: {@code a.equals(b)}, {@code Objects.equals(a, b)}.
 *
 * @param reading what the readers share
 */
record EqualsCalls(Reading reading) {
  boolean isOne(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("equals")
        && (call.getArguments().size() == 1 || isOfObjects(call));
  }

  private boolean isOfObjects(MethodInvocationTree call) {
    return call.getArguments().size() == 2
        && reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
        && Enclosing.type(method).getQualifiedName().contentEquals("java.util.Objects");
  }

  /** What such a call compares. */
  static List<? extends ExpressionTree> compared(MethodInvocationTree call) {
    List<? extends ExpressionTree> given = call.getArguments();
    return given.size() == 2
        ? given
        : List.of(((MemberSelectTree) call.getMethodSelect()).getExpression(), given.get(0));
  }

  /** Says whether the answer may be known: one is a constant, or both are constants of enums. */
  boolean isTold(MethodInvocationTree call) {
    return isOne(call)
        && (compared(call).stream().anyMatch(this::isConstant)
            || compared(call).stream().allMatch(reading.attribution()::isEnum));
  }

  private boolean isConstant(ExpressionTree tree) {
    return reading.constants().value(tree) != null
        || ClassLiterals.isOne(tree)
        || (reading.attribution().element(tree) instanceof VariableElement variable
            && variable.getKind() == ElementKind.ENUM_CONSTANT);
  }
}
