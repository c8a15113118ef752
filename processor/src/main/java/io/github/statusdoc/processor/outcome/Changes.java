package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ControlTerm.Guarded;
import io.github.statusdoc.processor.summary.ControlTerm.OneOf;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * What a call changes in objects that variables hold: a builder gets another status, an object that
 * takes the answer goes out of sight.
 */
record Changes(Reading reading, Flow flow) {

  void by(MethodInvocationTree call, ExecutableElement method, Term receiver, Term result) {
    Callee callee = reading.callees().of(method);
    if (callee instanceof Callee.Listed listed) {
      if (changesReceiver(listed, method, result)) {
        Term changed = isOf(method, Role.VIEW) ? named(receiver, result) : result;
        change(call.getMethodSelect(), receiver, changed, reading.site(call));
      }
      if (isOf(method, Role.ROUTES)) {
        flow.answer(result, reading.site(call)); // lambdas and methods drop it
      }
      if (listed.call().effect() == Effect.HOLDS) {
        new OutOfSight(reading, flow).given(call.getArguments());
      }
    } else if (callee instanceof Callee.Own own) {
      new OutOfSight(reading, flow).givenTo(own, receiver, call.getArguments());
    } else {
      new OutOfSight(reading, flow).given(call.getArguments());
    }
  }

  private boolean changesReceiver(Callee.Listed listed, ExecutableElement method, Term result) {
    Term term = listed.call().term();
    boolean isSetter =
        method.getReturnType().getKind() == TypeKind.VOID
            && listed.call().effect() == Effect.VALUE
            && (term instanceof Leaf.Argument || term instanceof Term.Response);
    return !method.getModifiers().contains(Modifier.STATIC)
        && (isSetter || (result instanceof Term.Response && isOf(method, Role.RESPONSE)));
  }

  private boolean isOf(ExecutableElement method, Role role) {
    return reading.types().is(Enclosing.type(method).asType(), role);
  }

  /** Where a status was set, it stays, whatever view is named after it. */
  private static Term named(Term before, Term view) {
    if (before instanceof OneOf one) {
      return Term.oneOf(one.terms().stream().map(term -> named(term, view)).toList());
    } else if (before instanceof Guarded guarded) {
      return new Guarded(guarded.condition(), named(guarded.of(), view));
    }
    return before instanceof Term.Response && !(view instanceof Term.Response) ? before : view;
  }

  /** What the caller of this method gave it is changed for the caller, who does not see it. */
  private void change(ExpressionTree select, Term receiver, Term result, Site site) {
    if (receiver instanceof Term.Response) {
      flow.change(receiver, result, site);
    } else if (select instanceof MemberSelectTree member
        && reading.attribution().element(member.getExpression()) instanceof VariableElement kept
        && kept.getKind() != ElementKind.FIELD) {
      flow.assign(kept, result);
      if (receiver instanceof Leaf.Argument) {
        flow.answer(new Leaf.Unknown(site), site);
      }
    }
  }
}
