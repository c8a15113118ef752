package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Getters that one body calls more than once: {@code if (e.getCode() != null) use(e.getCode());}
 * asks of the value that it uses. Those of records always yield the same, others as long as nothing
 * is called that may change their object.
 */
final class Getters {
  private static final Pattern GETTER =
      Pattern.compile("(get|is|has)(?!Next|And|More)\\p{Lu}.*\\(\\)");

  /** A value is asked for and used a few steps later, or not at all. */
  private static final int NEAR = 32;

  private Getters() {}

  static boolean isOne(ControlTerm.Call call) {
    String signature = call.method().signature();
    return signature.endsWith("()") && GETTER.matcher(signature).matches();
  }

  /** What a call yielded before, on each way to it; empty if it may yield something else now. */
  static Optional<Term> before(ControlTerm.Call call, ExecutableElement method, Flow flow) {
    Term object = object(call.receiver());
    if (!call.arguments().isEmpty() || !Condition.isFixed(object)) {
      return Optional.empty();
    }
    boolean isOfRecord = isOfRecord(method);
    if (!isOfRecord && !isOne(call)) {
      return Optional.empty();
    }
    List<Step> steps = flow.past().sinceChange();
    for (int i = steps.size() - 1; i >= Math.max(0, steps.size() - NEAR); i--) {
      if (steps.get(i) instanceof Step.Evaluate step) {
        if (isSame(step.term(), call)
            && wentThrough(flow, step.scope())
            && !tellsMoreOf(object, flow, step.scope())) {
          return Optional.of(new Leaf.Result(step.number()));
        } else if (!isOfRecord
            && mayChange(step.term(), object)
            && !isOnOtherWay(flow, step.scope())) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Says whether nothing between two calls on an object may have changed it. */
  static boolean isStill(Past past, Leaf.Result first, Leaf.Result second, Term receiver) {
    boolean isBetween = false;
    for (Step step : past.sinceChange()) {
      int number = step instanceof Step.Evaluate evaluate ? evaluate.number() : -1;
      if (isBetween && number == second.step()) {
        return true;
      }
      isBetween |= number == first.step();
      if (isBetween && number != first.step() && changes(step, object(receiver))) {
        return false;
      }
    }
    return false;
  }

  private static boolean changes(Step step, Term object) {
    return step instanceof Step.Evaluate evaluate && mayChange(evaluate.term(), object);
  }

  /** Says whether each way to here went through a scope. */
  private static boolean wentThrough(Flow flow, Step.Scope scope) {
    return (scope.region() == flow.region() || scope.region() == Step.NO_REGION)
        && flow.conditions().containsAll(scope.conditions());
  }

  /** What a getter yields for the objects that get here, may be less than for all of them. */
  private static boolean tellsMoreOf(Term object, Flow flow, Step.Scope scope) {
    return flow.conditions().stream()
        .anyMatch(
            condition ->
                condition.subject().equals(object)
                    && !condition.test().equals(Condition.Equals.NULL)
                    && !scope.conditions().contains(condition));
  }

  private static boolean isOnOtherWay(Flow flow, Step.Scope scope) {
    return scope.conditions().stream()
        .anyMatch(condition -> flow.conditions().stream().anyMatch(condition::excludes));
  }

  private static Term object(Term receiver) {
    return Presence.unasked(Term.Typed.bare(receiver));
  }

  private static boolean isOfRecord(ExecutableElement method) {
    return Enclosing.type(method).getKind() == ElementKind.RECORD
        && Enclosing.type(method).getRecordComponents().stream()
            .anyMatch(component -> component.getAccessor().equals(method));
  }

  private static boolean isSame(Term term, ControlTerm.Call call) {
    return term instanceof ControlTerm.Call known
        && known.method().equals(call.method())
        && known.isVirtual() == call.isVirtual()
        && object(known.receiver()).equals(object(call.receiver()));
  }

  private static boolean mayChange(Term term, Term object) {
    return term instanceof ControlTerm.Apply
        || (term instanceof ControlTerm.Call call && !isOne(call))
        || (term instanceof Term.New made
            && made.arguments().stream().anyMatch(one -> object(one).equals(object)));
  }
}
