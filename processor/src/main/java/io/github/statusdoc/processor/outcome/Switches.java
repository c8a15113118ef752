package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads switches, statements and expressions, with arrows and with colons. */
final class Switches {
  /** A case and what its labels ask; no constants where one of them is not known. */
  private record Label(CaseTree tree, List<Term> constants, CasePattern pattern) {
    /**
     * No way goes around a switch that has it: javac demands so beside patterns (JLS 14.11.1.1).
     */
    boolean isExhaustive() {
      return pattern.isDefault() || pattern.isPresent();
    }

    /** A {@code default} stands for all constants that no case names, wherever it stands. */
    CaseValues values(List<Term> named) {
      if (pattern.isDefault()) {
        return new CaseValues(named, false);
      }
      return constants.isEmpty() ? CaseValues.ANY : new CaseValues(constants, true);
    }
  }

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
      yielded.peek().add(Guards.guard(flow.conditions(), value));
    }
    jumps.yielded();
  }

  void readStatement(ExpressionTree selector, List<? extends CaseTree> cases) {
    Term subject = statements.read(selector);
    List<Condition> others = new ArrayList<>();
    jumps.once(Jumps.Kind.SWITCH, null, () -> others.addAll(readCases(selector, subject, cases)));
    flow.alsoUnder(others);
  }

  Term readExpression(ExpressionTree selector, List<? extends CaseTree> cases) {
    Term subject = statements.read(selector);
    List<Term> values = new ArrayList<>();
    yielded.push(values);
    jumps.once(Jumps.Kind.SWITCH_EXPRESSION, null, () -> readCases(selector, subject, cases));
    yielded.pop();
    return values.isEmpty() ? Leaf.Simple.PLAIN : Term.oneOf(values);
  }

  /** Says whether nothing is left for {@code default}, which the compiler may demand even so. */
  private boolean namesAll(ExpressionTree selector, List<? extends CaseTree> cases) {
    List<? extends ExpressionTree> labels =
        cases.stream().flatMap(one -> one.getExpressions().stream()).toList();
    long constants = statements.reading().attribution().enumConstants(selector);
    return constants > 0
        && labels.size() == constants
        && labels.stream().allMatch(Switches::isName);
  }

  /** Yields what holds behind the switch: by which cases the code gets there. */
  private List<Condition> readCases(
      ExpressionTree selector, Term subject, List<? extends CaseTree> cases) {
    List<Label> labels = cases.stream().map(one -> label(subject, one)).toList();
    boolean namesAll = namesAll(selector, cases);
    Run run = new Run(subject, labels, namesAll);
    labels.forEach(run::read);
    return run.end().asked(subject);
  }

  /** The cases of one switch, in their order. */
  private final class Run {
    private final Term subject;
    private final List<Term> named;
    private final boolean namesAll;
    private final boolean isExhaustive;
    private final List<Condition> outside = flow.conditions();
    private final Knowledge before = flow.known();
    private final List<Condition> otherThanBefore = new ArrayList<>();
    private Knowledge after = before.unreachable();
    private Knowledge fallen = before.unreachable();
    private CaseValues falling = CaseValues.NONE;
    private CaseValues going = CaseValues.NONE;

    Run(Term subject, List<Label> labels, boolean namesAll) {
      this.subject = subject;
      this.named = labels.stream().flatMap(label -> label.constants().stream()).toList();
      this.namesAll = namesAll;
      this.isExhaustive = namesAll || labels.stream().anyMatch(Label::isExhaustive);
    }

    void read(Label label) {
      boolean isLeftOver = namesAll && label.pattern().isDefault();
      flow.know((isLeftOver ? before.unreachable() : before).join(fallen));
      flow.under(outside);
      falling = label.values(named).or(fallen.isReachable() ? falling : CaseValues.NONE);
      flow.alsoUnder(falling.asked(subject));
      if (!fallen.isReachable()) {
        flow.alsoUnder(otherThanBefore);
        otherThanBefore.addAll(readPattern(subject, label.pattern()));
      }
      List<Condition> asked = flow.conditions();
      int left = jumps.left();
      readCase(label.tree());
      leave(label, asked, jumps.left() > left);
    }

    private void leave(Label label, List<Condition> asked, boolean isLeft) {
      boolean isArrow = label.tree().getCaseKind() == CaseTree.CaseKind.RULE;
      going = isLeft || (isArrow && flow.known().isReachable()) ? going.or(falling) : going;
      fallen = isArrow ? before.unreachable() : flow.known();
      after = isArrow ? after.join(flow.known().guarded(asked, before)) : after;
    }

    /** Yields the values with which the code gets behind the switch. */
    CaseValues end() {
      flow.know(after.join(fallen.guarded(flow.conditions(), before)));
      flow.under(outside);
      CaseValues meant = fallen.isReachable() ? going.or(falling) : going;
      return isExhaustive ? meant : meant.or(joinOthers());
    }

    /** Where no case is meant, the code goes on behind the switch. */
    private CaseValues joinOthers() {
      CaseValues others = new CaseValues(named, false);
      Knowledge ended = flow.known();
      flow.know(ended.join(before.guarded(others.asked(subject), jumps.leftWith(ended))));
      return others;
    }
  }

  /** Yields what holds for the cases after it. */
  private List<Condition> readPattern(Term subject, CasePattern pattern) {
    Decision decision = Decision.NONE;
    if (pattern.types().size() == 1) {
      decision = statements.decisions().instance(subject, pattern.types().get(0));
      statements.decisions().bind(pattern.variable(), subject);
      bindComponents(pattern, subject);
    }
    flow.assume(decision.yes());
    if (pattern.guard() != null) {
      flow.assume(statements.decisions().read(pattern.guard()).yes());
    }
    return pattern.isTotal(statements.reading().attribution())
        ? decision.no().conditions()
        : List.of();
  }

  /** The variables of a record pattern are the components of the record (JLS 14.30.2). */
  private void bindComponents(CasePattern pattern, Term subject) {
    Element type = statements.reading().attribution().element(pattern.types().get(0));
    if (!(type instanceof TypeElement record) || !statements.reading().callees().isOwn(record)) {
      return;
    }
    List<? extends RecordComponentElement> all = record.getRecordComponents();
    for (int i = 0; i < Math.min(all.size(), pattern.components().size()); i++) {
      if (pattern.components().get(i) instanceof BindingPatternTree binding) {
        Term component = new Term.Field(subject, all.get(i).getSimpleName().toString());
        statements.decisions().bind(binding.getVariable(), component);
      }
    }
  }

  private Label label(Term subject, CaseTree one) {
    return new Label(one, constants(subject, one), CasePattern.of(one));
  }

  private List<Term> constants(Term subject, CaseTree one) {
    List<Term> constants = new ArrayList<>();
    for (ExpressionTree label : one.getExpressions()) {
      statements.decisions().checkLiteral(subject, label);
      Term constant = isName(label) ? statements.read(label) : number(label);
      if (!Decisions.isConstant(constant)) {
        return List.of();
      }
      statements.reading().keepWord(subject, constant);
      constants.add(constant);
    }
    return constants;
  }

  private static boolean isName(ExpressionTree label) {
    return label instanceof IdentifierTree || label instanceof MemberSelectTree;
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
