package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls that a statement of a block makes for sure. What the block does after one that cannot
 * complete normally is not reached (JLS 14.1, 15.6); whether one can, is known when all classes
 * are.
 */
final class SureCalls {
  private final List<Step> steps;
  private final Set<Tree> expected = Collections.newSetFromMap(new IdentityHashMap<>(4));

  /** The places of their steps, where the block goes on. */
  private final List<Integer> made = new ArrayList<>(0);

  /**
   * Those of one body.
   *
   * @param steps its steps so far
   */
  SureCalls(List<Step> steps) {
    this.steps = steps;
  }

  /** Reads a block. */
  void inBlock(Runnable reading) {
    int first = made.size();
    reading.run();
    List<Integer> here = made.subList(first, made.size());
    for (int place : here) {
      steps.set(place, ((Step.Evaluate) steps.get(place)).ahead(steps.size() - place - 1));
    }
    here.clear();
  }

  /** A statement of the block comes next. */
  void expect(StatementTree statement) {
    if (statement instanceof ExpressionStatementTree one) {
      expectIn(one.getExpression());
    } else if (statement instanceof VariableTree variable) {
      expectIn(variable.getInitializer());
    } else if (statement instanceof ReturnTree end) {
      expectIn(end.getExpression());
    } else if (statement instanceof ThrowTree end) {
      expectIn(end.getExpression());
    }
  }

  private void expectIn(@Nullable ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      expected.add(call);
      expectIn(call.getMethodSelect());
      call.getArguments().forEach(this::expectIn);
    } else if (tree instanceof NewClassTree construction) {
      construction.getArguments().forEach(this::expectIn);
    } else if (tree instanceof MemberSelectTree select) {
      expectIn(select.getExpression());
    } else if (tree instanceof AssignmentTree assignment) {
      expectIn(assignment.getExpression());
    } else if (tree instanceof ParenthesizedTree inner) {
      expectIn(inner.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      expectIn(cast.getExpression());
    }
  }

  /** A call was read, and is the last step, if it is reached at all. */
  void made(Tree call, Term result) {
    int last = steps.size() - 1;
    if (expected.remove(call)
        && last >= 0
        && steps.get(last) instanceof Step.Evaluate step
        && result.equals(new Leaf.Result(step.number()))) {
      made.add(last);
    }
  }
}
