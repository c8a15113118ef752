package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads switches, statements and expressions, with arrows and with colons. */
final class Switches {
  private final StatementReader statements;
  private final Flow flow;
  private final Jumps jumps;
  private final Deque<List<Term>> yielded = new ArrayDeque<>();

  Switches(StatementReader statements, Jumps jumps) {
    this.statements = statements;
    this.flow = statements.flow();
    this.jumps = jumps;
  }

  void yieldValue(Term value) {
    if (!yielded.isEmpty() && flow.known().isReachable()) {
      yielded.peek().add(Decision.guard(flow.conditions(), value));
    }
    jumps.yielded();
  }

  void readStatement(ExpressionTree selector, List<? extends CaseTree> cases) {
    Term subject = statements.read(selector);
    jumps.once(Jumps.Kind.SWITCH, null, () -> readCases(subject, cases));
  }

  Term readExpression(ExpressionTree selector, List<? extends CaseTree> cases) {
    Term subject = statements.read(selector);
    List<Term> values = new ArrayList<>();
    yielded.push(values);
    jumps.once(Jumps.Kind.SWITCH_EXPRESSION, null, () -> readCases(subject, cases));
    yielded.pop();
    return values.isEmpty() ? Leaf.Simple.PLAIN : Term.oneOf(values);
  }

  private void readCases(Term subject, List<? extends CaseTree> cases) {
    List<Condition> outside = flow.conditions();
    Knowledge before = flow.known();
    Knowledge after = before.unreachable();
    Knowledge fallen = before.unreachable();
    List<Term> named = new ArrayList<>();
    List<Condition> otherThanBefore = new ArrayList<>();
    boolean isComplete = false;
    for (CaseTree one : cases) {
      List<Term> constants = constants(subject, one);
      CasePattern pattern = CasePattern.of(one);
      boolean isDefault = one.getExpressions().isEmpty() && !pattern.isPresent();
      named.addAll(constants);
      isComplete |= isDefault || pattern.isPresent();
      flow.know(before.join(fallen));
      flow.under(outside);
      if (!fallen.isReachable()) {
        flow.alsoUnder(asked(subject, isDefault ? named : constants, isDefault));
        flow.alsoUnder(otherThanBefore);
        otherThanBefore.addAll(readPattern(subject, pattern));
      }
      List<Condition> asked = flow.conditions();
      readCase(one);
      boolean isArrow = one.getCaseKind() == CaseTree.CaseKind.RULE;
      fallen = isArrow ? before.unreachable() : flow.known();
      after = isArrow ? after.join(flow.known().under(asked, before)) : after;
    }
    flow.know(after.join(fallen).join(isComplete ? before.unreachable() : before));
    flow.under(outside);
  }

  /** Yields what holds for the cases after it. */
  private List<Condition> readPattern(Term subject, CasePattern pattern) {
    Decision decision = Decision.NONE;
    if (pattern.types().size() == 1) {
      decision = statements.decisions().instance(subject, pattern.types().get(0));
      statements.decisions().bind(pattern.variable(), subject);
    }
    flow.alsoUnder(decision.yes());
    if (pattern.guard() == null) {
      return decision.no();
    }
    flow.alsoUnder(statements.decisions().read(pattern.guard()).yes());
    return List.of();
  }

  /** A {@code default} stands for all constants that no other case names. */
  private static List<Condition> asked(Term subject, List<Term> constants, boolean isDefault) {
    if (constants.isEmpty()) {
      return List.of();
    }
    Decision decision = Decision.of(subject, new Condition.Equals(List.copyOf(constants)));
    return isDefault ? decision.no() : decision.yes();
  }

  private List<Term> constants(Term subject, CaseTree one) {
    List<Term> constants = new ArrayList<>();
    for (ExpressionTree label : one.getExpressions()) {
      statements.decisions().checkLiteral(subject, label);
      Term constant = label instanceof IdentifierTree ? statements.read(label) : number(label);
      if (!Decisions.isConstant(constant)) {
        return List.of();
      }
      constants.add(constant);
    }
    return constants;
  }

  private Term number(ExpressionTree label) {
    return Variables.constant(statements.reading().constants().value(label));
  }

  private void readCase(CaseTree one) {
    if (one.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      one.getStatements().forEach(statements::read);
      return;
    }
    Tree body = one.getBody();
    if (body instanceof ExpressionTree expression) {
      yieldValue(statements.read(expression));
    } else {
      statements.read(body);
    }
  }
}
