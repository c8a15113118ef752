package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads statements: follows the ways through a body and joins what is known where they meet. */
final class StatementReader extends ExpressionReader {
  private final Jumps jumps;
  private final Switches switches;
  private final Ends ends;

  StatementReader(Reading reading, Flow flow) {
    super(reading, flow);
    this.jumps = new Jumps(flow, reading);
    this.switches = new Switches(this, jumps);
    this.ends = new Ends(this, reading, flow);
  }

  @Override
  ExpressionReader ofFunction(Flow inner) {
    return new StatementReader(reading(), inner);
  }

  @Override
  void readBody(Tree body) {
    if (body instanceof ExpressionTree expression) {
      ends.read(expression);
    } else if (body instanceof BlockTree block) {
      flow().sureCalls().inBlock(() -> readToTheEnd(block));
    }
  }

  private void readToTheEnd(BlockTree block) {
    readStatements(block);
    flow().end(Leaf.Simple.PLAIN, Site.NONE);
  }

  @Override
  public Term visitBlock(BlockTree block, Void unused) {
    flow().sureCalls().inBlock(() -> readStatements(block));
    return Leaf.Simple.PLAIN;
  }

  private void readStatements(BlockTree block) {
    for (StatementTree statement : block.getStatements()) {
      if (statement instanceof BlockTree inner) {
        readStatements(inner);
      } else if (statement instanceof SynchronizedTree locked) {
        read(locked.getExpression());
        flow().past().mayHaveChanged(); // by who had the lock
        readStatements(locked.getBlock());
      } else {
        flow().sureCalls().expect(statement);
        read(statement);
      }
    }
  }

  @Override
  public Term visitExpressionStatement(ExpressionStatementTree statement, Void unused) {
    ExpressionTree expression = statement.getExpression();
    Term result = read(expression);
    if (Discarded.is(expression, result, reading())) {
      reading().literals().addDiscarded(expression, reading().site(expression));
    } else if (result instanceof Leaf.Result) {
      keepInVariable(expression, result);
      if (reading().endless().isCallOfOne(expression)) {
        flow().leave();
      }
    }
    return Leaf.Simple.PLAIN;
  }

  /** Who drops what a chain of calls on an object yields means the object, changed. */
  private void keepInVariable(ExpressionTree chain, Term result) {
    ExpressionTree first = chain;
    while (first instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      first = select.getExpression();
    }
    Attribution attribution = reading().attribution();
    if (attribution.element(first) instanceof VariableElement variable
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && attribution.isOfClass(chain, variable.asType())) {
      flow().assign(variable, result);
    }
  }

  @Override
  public Term visitReturn(ReturnTree end, Void unused) {
    if (end.getExpression() == null) {
      flow().end(Leaf.Simple.PLAIN, reading().site(end));
    } else {
      ends.read(end.getExpression());
    }
    flow().leave();
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitThrow(ThrowTree tree, Void unused) {
    Term exception = read(tree.getExpression());
    Site site = reading().site(tree);
    flow().evaluate(new ControlTerm.Thrown(exception, site), site);
    flow().leave();
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitIf(IfTree tree, Void unused) {
    if (new NullChecks(reading()).isOne(tree)) {
      return Leaf.Simple.PLAIN;
    }
    if (new GivenCauses(reading()).isGuarded(tree)) {
      return read(tree.getThenStatement());
    }
    ExpressionTree condition = tree.getCondition();
    Decision decision = decisions().read(condition);
    List<Condition> outside = flow().conditions();
    Knowledge before = flow().known();
    Knowledge then =
        readBranch(isAlways(false, condition), decision.yes(), tree.getThenStatement());
    List<Condition> afterThen = flow().conditions();
    flow().know(before);
    flow().under(outside);
    Knowledge otherwise =
        readBranch(isAlways(true, condition), decision.no(), tree.getElseStatement());
    List<Condition> afterElse = flow().conditions();
    List<Condition> yes = Together.since(outside, afterThen);
    List<Condition> no = Together.since(outside, afterElse);
    flow().know(then.guarded(yes, otherwise).join(otherwise.guarded(no, then)));
    flow().under(outside);
    if (!then.isReachable()) {
      flow().under(afterElse);
    } else if (!otherwise.isReachable()) {
      flow().under(afterThen);
    }
    Filled.by(tree).ifPresent(new Assignments(reading(), flow())::fill);
    return Leaf.Simple.PLAIN;
  }

  private Knowledge readBranch(boolean isNever, Assumed assumed, @Nullable StatementTree branch) {
    flow().assume(assumed);
    if (isNever) {
      flow().leave();
    }
    read(branch);
    return flow().known();
  }

  @Override
  public Term visitTry(TryTree tree, Void unused) {
    new Tries(this, reading(), flow(), jumps).read(tree);
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitWhileLoop(WhileLoopTree loop, Void unused) {
    readLoop(loop.getCondition(), loop.getStatement(), List.of());
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitForLoop(ForLoopTree loop, Void unused) {
    loop.getInitializer().forEach(this::read);
    readLoop(loop.getCondition(), loop.getStatement(), loop.getUpdate());
    return Leaf.Simple.PLAIN;
  }

  private void readLoop(
      @Nullable ExpressionTree condition, StatementTree body, List<? extends Tree> update) {
    jumps.loop(
        () -> {
          Decision decision = condition == null ? Decision.NONE : decisions().read(condition);
          Knowledge end = end(condition, decision.no());
          flow().assume(decision.yes());
          readBody(body);
          update.forEach(this::read);
          return end;
        });
  }

  private void readBody(StatementTree body) {
    List<Condition> before = flow().conditions();
    read(body);
    jumps.endBody(before);
  }

  /** What is known where a condition ends a loop. */
  private Knowledge end(@Nullable ExpressionTree condition, Assumed assumed) {
    boolean isEndless = condition == null || isAlways(true, condition);
    Knowledge known = flow().known();
    return isEndless ? known.unreachable() : known.under(assumed);
  }

  @Override
  public Term visitDoWhileLoop(DoWhileLoopTree loop, Void unused) {
    jumps.loop(
        () -> {
          readBody(loop.getStatement());
          Decision decision = decisions().read(loop.getCondition());
          Knowledge end = end(loop.getCondition(), decision.no());
          flow().assume(decision.yes());
          return end;
        });
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    Term all = read(loop.getExpression());
    Term each = new Held(reading()).in(all, loop.getExpression());
    Element variable = reading().attribution().element(loop.getVariable());
    jumps.loop(
        () -> {
          Knowledge end = flow().known();
          if (variable != null && !Leaf.isPlain(each)) {
            flow().know(flow().known().with(variable, each));
          }
          readBody(loop.getStatement());
          return end;
        });
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitLabeledStatement(LabeledStatementTree labelled, Void unused) {
    Runnable body = () -> read(labelled.getStatement());
    jumps.once(Jumps.Kind.LABELLED, labelled.getLabel(), body);
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitBreak(BreakTree jump, Void unused) {
    jumps.exit(jump.getLabel());
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitContinue(ContinueTree jump, Void unused) {
    jumps.next(jump.getLabel());
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitSwitch(SwitchTree tree, Void unused) {
    switches.readStatement(tree.getExpression(), tree.getCases());
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return switches.readExpression(tree.getExpression(), tree.getCases());
  }

  @Override
  public Term visitYield(YieldTree tree, Void unused) {
    switches.yieldValue(read(tree.getValue()));
    return Leaf.Simple.PLAIN;
  }
}
