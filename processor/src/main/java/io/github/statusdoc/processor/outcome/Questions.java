package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calls that ask something of an object: its class, an annotation of that, whether a
 * collection holds it, or what the table of its framework says.
 *
 * @param reading what the readers share
 * @param flow the body
 * @param expressions reads the objects
 */
record Questions(Reading reading, Flow flow, ExpressionReader expressions) {

  /** What a call asks; empty for other calls, of which nothing is read. */
  Optional<Decision> read(MethodInvocationTree call) {
    if (!(reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method)
        || method.getReturnType().getKind() != TypeKind.BOOLEAN) {
      return Optional.empty();
    }
    return classOf(call)
        .or(() -> annotation(call, method))
        .or(() -> new Lookups(reading, flow, expressions).asked(call, method))
        .or(() -> listed(call, method))
        .or(() -> new TextQuestions(reading, expressions).read(call, method));
  }

  private Optional<Decision> classOf(MethodInvocationTree call) {
    Tree type =
        call.getMethodSelect() instanceof MemberSelectTree select && call.getArguments().size() == 1
            ? askedType(select.getExpression(), select.getIdentifier())
            : null;
    return Optional.ofNullable(type)
        .map(asked -> decisions().patterns().instance(expressions.read(object(call)), asked));
  }

  private static ExpressionTree object(MethodInvocationTree call) {
    ExpressionTree given = call.getArguments().get(0);
    boolean isOfClass =
        call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("isAssignableFrom");
    return isOfClass ? Decisions.subject(given) : given;
  }

  /**
   * {@code X.class.isInstance(e)} and {@code X.class.isAssignableFrom(e.getClass())} ask as {@code
   * e instanceof X} does; null for other methods.
   */
  static @Nullable Tree askedType(ExpressionTree receiver, Name method) {
    return (method.contentEquals("isInstance") || method.contentEquals("isAssignableFrom"))
            && ClassLiterals.isOne(receiver)
        ? ((MemberSelectTree) receiver).getExpression()
        : null;
  }

  private Optional<Decision> annotation(MethodInvocationTree call, ExecutableElement method) {
    return new AnnotationLookups(reading, expressions)
        .read(call, method)
        .map(annotation -> Decision.of(annotation, Condition.Equals.NULL).negated());
  }

  private Optional<Decision> listed(MethodInvocationTree call, ExecutableElement method) {
    return call.getMethodSelect() instanceof MemberSelectTree select
            && reading.callees().of(method) instanceof Callee.Listed listed
            && listed.call().effect() == Effect.ASKS
            && listed.call().term() instanceof ControlTerm.Guarded asked
        ? Optional.of(
            Decision.of(expressions.read(select.getExpression()), asked.condition().test()))
        : Optional.empty();
  }

  private Decisions decisions() {
    return expressions.decisions();
  }
}
