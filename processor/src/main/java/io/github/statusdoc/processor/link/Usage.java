package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.BitSet;
import java.util.List;

/** What a body uses of its receiver and its arguments: only that tells two calls apart. */
final class Usage {
  private final Parts parts = new Parts();
  private final BitSet arguments = new BitSet();
  private final BitSet asked = new BitSet();
  private final BitSet done = new BitSet();
  private final BitSet steps = new BitSet();
  private boolean usesThis;
  private boolean usesCaught;

  private Usage() {}

  static Usage of(Body body) {
    Usage usage = new Usage();
    usage.add(body);
    return usage;
  }

  boolean usesThis() {
    return usesThis;
  }

  boolean uses(int argument) {
    return arguments.get(argument);
  }

  /** The steps of the body around a function that the function uses. */
  BitSet stepsAround() {
    BitSet around = (BitSet) steps.clone();
    around.andNot(done);
    return around;
  }

  /** Says whether it uses what a clause has caught. */
  boolean usesCaught() {
    return usesCaught;
  }

  /** Says whether the body asks if an argument is null, or passes it on to others that may. */
  boolean mayAskNull(int argument) {
    return asked.get(argument);
  }

  private void add(Body body) {
    for (Step step : body.steps()) {
      for (Condition condition : step.scope().conditions()) {
        addAll(condition.terms());
        ask(List.of(condition.subject()));
      }
      if (step instanceof Step.Assign assign) {
        ask(List.of(assign.value()));
      } else if (step instanceof Step.Evaluate evaluate) {
        done.set(evaluate.number());
      } else if (step instanceof Step.Return end) {
        ask(List.of(end.value()));
      }
      addAll(step.terms());
    }
  }

  private void addAll(List<Term> terms) {
    for (Term term : terms) {
      if (term != Leaf.Simple.PLAIN) {
        add(term);
      }
    }
  }

  private void ask(List<Term> terms) {
    for (Term term : terms) {
      if (term instanceof Leaf.Argument argument && argument.depth() == 0) {
        asked.set(argument.index());
      }
    }
  }

  private void add(Term term) {
    if (term == Leaf.Simple.THIS
        || (term instanceof Term.Typed typed && TypeArguments.isVariable(typed.type()))) {
      usesThis = true;
    } else if (term instanceof Leaf.Argument argument && argument.depth() == 0) {
      arguments.set(argument.index());
    } else if (term instanceof Leaf.Result result) {
      steps.set(result.step());
    } else if (term instanceof Leaf.Written written) {
      steps.set(written.step());
    } else if (term instanceof Leaf.Caught) {
      usesCaught = true;
    } else if (term instanceof Term.Function function) {
      add(function.body());
    } else if (term instanceof ControlTerm.Call call) {
      ask(call.arguments());
    } else if (term instanceof Term.New object) {
      ask(object.arguments());
    } else if (term instanceof ControlTerm.Guarded guarded) {
      ask(List.of(guarded.condition().subject()));
    }
    addAll(term.accept(parts));
  }
}
