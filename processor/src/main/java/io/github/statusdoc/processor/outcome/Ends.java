package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads what bodies end with. Each of two choices is an end of its own, by what happened on the way
 * to it; so are the two answers to a question.
 *
 * @param expressions reads expressions
 * @param reading what the readers share
 * @param flow the body
 */
record Ends(ExpressionReader expressions, Reading reading, Flow flow) {
  private static final Set<Tree.Kind> QUESTIONS =
      EnumSet.of(
          Tree.Kind.LOGICAL_COMPLEMENT,
          Tree.Kind.CONDITIONAL_AND,
          Tree.Kind.CONDITIONAL_OR,
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO,
          Tree.Kind.INSTANCE_OF);

  void read(ExpressionTree value) {
    if (value instanceof ParenthesizedTree inner) {
      read(inner.getExpression());
    } else if (value instanceof ConditionalExpressionTree choice) {
      choose(choice);
    } else if (QUESTIONS.contains(value.getKind()) && reading.constants().value(value) == null) {
      answer(value);
    } else {
      Term term = expressions.read(value);
      flow.end(typed(term, value), reading.site(value));
    }
  }

  private Term typed(Term term, ExpressionTree value) {
    return flow.isOfMethod() && reading.element() instanceof ExecutableElement method
        ? new StaticTypes(reading).returned(term, method, value)
        : term;
  }

  private void choose(ConditionalExpressionTree choice) {
    ExpressionTree condition = choice.getCondition();
    Decision decision = expressions.decisions().read(condition);
    under(
        decision.yes(),
        expressions.isAlways(false, condition),
        () -> read(choice.getTrueExpression()));
    under(
        decision.no(),
        expressions.isAlways(true, condition),
        () -> read(choice.getFalseExpression()));
  }

  private void answer(ExpressionTree question) {
    Decision decision = expressions.decisions().read(question);
    Site site = reading.site(question);
    if (decision.equals(Decision.NONE)) {
      flow.end(Leaf.Simple.PLAIN, site);
    } else {
      answer(Leaf.Simple.TRUE, decision.yes(), decision.cases().yes(), site);
      answer(Leaf.Simple.FALSE, decision.no(), decision.cases().no(), site);
    }
  }

  private void answer(Leaf answer, Assumed always, List<List<Condition>> cases, Site site) {
    for (List<Condition> one : cases) {
      under(always.and(Assumed.of(one)), false, () -> flow.end(answer, site));
    }
  }

  private void under(Assumed assumed, boolean isNever, Runnable end) {
    List<Condition> outside = flow.conditions();
    Knowledge before = flow.known();
    flow.assume(assumed);
    if (isNever) {
      flow.leave();
    }
    end.run();
    flow.under(outside);
    flow.know(before);
  }
}
