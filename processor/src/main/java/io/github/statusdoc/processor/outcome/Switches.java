package io.github.statusdoc.processor.outcome;

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
import javax.lang.model.type.TypeMirror;

/** Reads switches, statements and expressions, with arrows and with colons. */
final class Switches {
  /** A case and what its labels ask; no constants where one of them is not known. */
  private record Label(CaseTree tree, List<Term> constants, CasePattern pattern) {
    /**
     * No way goes around a switch that has it: javac demands so beside patterns and null (JLS
     * 14.11.1.1).
     */
    boolean isExhaustive() {
      return pattern.isDefault() || pattern.isPresent() || pattern.isNull();
    }

    /** A {@code default} stands for all constants that no case names, wherever it stands. */
    CaseValues values(List<Term> named, List<Term> before) {
      if (pattern.isDefault()) {
        return new CaseValues(named, false);
      } else if (pattern.isPresent()) {
        return new CaseValues(before, false);
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
    Run run = new Run(selector, subject, labels, namesAll(selector, cases));
    labels.forEach(run::read);
    List<Condition> behind = new ArrayList<>(run.end().asked(subject));
    behind.addAll(run.told());
    return behind;
  }

  /** The cases of one switch, in their order. */
  private final class Run {
    private final ExpressionTree selector;
    private final Term subject;
    private final List<Term> named;
    private final List<Term> namedBefore = new ArrayList<>();
    private final boolean namesAll;
    private final boolean isExhaustive;
    private final List<Condition> outside = flow.conditions();
    private final Knowledge before = flow.known();
    private final List<Condition> otherThanBefore = new ArrayList<>();
    private final List<List<Condition>> goingOn = new ArrayList<>();
    private Knowledge others = before;
    private Knowledge after = before.unreachable();
    private Knowledge fallen = before.unreachable();
    private List<Condition> matched = List.of();
    private CaseValues falling = CaseValues.NONE;
    private CaseValues going = CaseValues.NONE;

    Run(ExpressionTree selector, Term subject, List<Label> labels, boolean namesAll) {
      this.selector = selector;
      this.subject = subject;
      this.named = labels.stream().flatMap(label -> label.constants().stream()).toList();
      this.namesAll = namesAll;
      this.isExhaustive = namesAll || labels.stream().anyMatch(Label::isExhaustive);
    }

    void read(Label label) {
      boolean isFallen = fallen.isReachable();
      falling = label.values(named, namedBefore).or(isFallen ? falling : CaseValues.NONE);
      namedBefore.addAll(label.constants());
      Assumed meant = askPattern(label.pattern());
      enter(namesAll && label.pattern().isDefault(), meant);
      matched = isFallen ? List.of() : meant.conditions();
      flow.under(outside);
      flow.alsoUnder(falling.asked(subject));
      flow.alsoUnder(matched);
      int left = jumps.left();
      readCase(label.tree());
      leave(label, jumps.left() > left);
    }

    /** Yields what holds where the case is meant, and none before it. */
    private Assumed askPattern(CasePattern pattern) {
      flow.know(others);
      flow.under(outside);
      flow.alsoUnder(otherThanBefore);
      Assumed noneBefore = Assumed.of(List.copyOf(otherThanBefore));
      Decision decision = ask(selector, subject, pattern);
      otherThanBefore.addAll(decision.no().conditions());
      others = flow.known().under(decision.no());
      return noneBefore.and(decision.yes());
    }

    private void enter(boolean isLeftOver, Assumed meant) {
      Knowledge known = flow.known().under(meant);
      flow.know((isLeftOver ? known.unreachable() : known).join(fallen));
    }

    private void leave(Label label, boolean isLeft) {
      boolean isArrow = label.tree().getCaseKind() == CaseTree.CaseKind.RULE;
      if (isLeft || (isArrow && flow.known().isReachable())) {
        goOn();
      }
      fallen = isArrow ? before.unreachable() : flow.known();
      after = isArrow ? after.join(flow.known().guarded(asked(), before)) : after;
    }

    private List<Condition> asked() {
      return Together.since(outside, flow.conditions());
    }

    /** Yields the values with which the code gets behind the switch. */
    CaseValues end() {
      flow.know(after.join(fallen.guarded(flow.conditions(), before)));
      flow.under(outside);
      if (fallen.isReachable()) {
        goOn();
      }
      return isExhaustive ? going : going.or(joinOthers());
    }

    private void goOn() {
      going = going.or(falling);
      goingOn.add(matched);
    }

    /** What patterns say of it: that one of those cases is meant. */
    List<Condition> told() {
      return Cases.anyOf(goingOn).conditions();
    }

    /** Where no case is meant, the code goes on behind the switch. */
    private CaseValues joinOthers() {
      CaseValues others = new CaseValues(named, false);
      Knowledge ended = flow.known();
      flow.know(ended.join(before.guarded(others.asked(subject), jumps.leftWith(ended))));
      return others;
    }
  }

  /** What a pattern asks; of several, which have no variables, one is to match. */
  private Decision ask(ExpressionTree selector, Term subject, CasePattern pattern) {
    if (!pattern.isPresent()) {
      return pattern.isNull() ? Decision.of(subject, Condition.Equals.NULL) : Decision.NONE;
    }
    TypeMirror type = statements.reading().attribution().type(selector);
    Patterns patterns = statements.decisions().patterns();
    Decision matched =
        pattern.patterns().stream()
            .map(one -> patterns.read(one, subject, type))
            .reduce((one, another) -> one.or(another, null))
            .orElse(Decision.NONE);
    return pattern.guard() == null
        ? matched
        : statements.decisions().both(matched, pattern.guard());
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
