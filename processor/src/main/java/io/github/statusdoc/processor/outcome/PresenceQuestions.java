package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Questions whether a variable holds something: comparisons with null, {@code isPresent()}. Of a
 * field that is only asked: it may change after the question.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record PresenceQuestions(Reading reading, Flow flow) {
  /** Of {@code left == right}. */
  Decision isNull(ExpressionTree left, ExpressionTree right) {
    if (right.getKind() == Tree.Kind.NULL_LITERAL) {
      return isNotNull(left).negated();
    }
    return left.getKind() == Tree.Kind.NULL_LITERAL ? isNotNull(right).negated() : Decision.NONE;
  }

  /** An {@code Optional} that is not null may be empty. */
  private Decision isNotNull(ExpressionTree tree) {
    return variable(tree)
        .filter(variable -> !reading.types().is(variable.asType(), Role.CONTAINER))
        .map(variable -> Decision.isNotNull(variable, flow.known().variable(variable)))
        .orElse(Decision.NONE);
  }

  /** Of a field of the object itself; comparisons have read what they compare. */
  private Decision isFieldNotNull(ExpressionTree tree) {
    Element element = reading.attribution().element(tree);
    return Assignments.isOfThis(tree)
            && new Variables(reading, flow).read(element, () -> reading.owner(element))
                instanceof Term.Field field
            && reading.isAsked(field)
        ? Decision.of(field, Condition.Equals.NULL).negated()
        : Decision.NONE;
  }

  /** What may come from several ways is asked as one value: that costs less. */
  private Decision isPresent(VariableElement variable, Tree call) {
    Term held = flow.known().variable(variable);
    Term asked = held instanceof Leaf ? held : flow.evaluate(held, reading.site(call));
    return Decision.isPresent(variable, held)
        .also(Decision.of(asked, new Condition.Missing()).negated());
  }

  /** Of a call that yields a boolean. */
  Decision of(MethodInvocationTree call) {
    return reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
            && reading.callees().of(method) instanceof Callee.Listed listed
        ? of(listed.call(), call)
        : Decision.NONE;
  }

  private Decision of(FrameworkCall listed, MethodInvocationTree call) {
    return switch (listed.effect()) {
      case FINDS -> isThere(listed, call);
      case LACKS -> isThere(listed, call).negated();
      case TELLS -> isWritten();
      case VALUE, WRITES, ANSWERS, READS, LIMITS, HOLDS, EMITS, ASKS, BEGINS -> Decision.NONE;
    };
  }

  /** Once the call is read. */
  private Decision isWritten() {
    return Decision.of(Assumed.after(Map.of(), flow.known().lastWritten()), Assumed.NOTHING);
  }

  private Decision isThere(FrameworkCall listed, MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (listed.term() instanceof Leaf.Argument argument) {
      ExpressionTree asked = arguments.get(argument.index());
      return isNotNull(asked).also(isFieldNotNull(asked));
    }
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? variable(select.getExpression())
            .map(variable -> isPresent(variable, call))
            .orElse(Decision.NONE)
        : Decision.NONE;
  }

  /** The variable that holds the value of an expression, once that is read. */
  private Optional<VariableElement> variable(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree around) {
      return variable(around.getExpression());
    } else if (tree instanceof AssignmentTree assignment) {
      return variable(assignment.getVariable());
    }
    return tree instanceof IdentifierTree
            && reading.attribution().element(tree) instanceof VariableElement variable
            && !variable.getKind().isField()
        ? Optional.of(variable)
        : Optional.empty();
  }
}
