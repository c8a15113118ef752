package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads boolean expressions, each part once, and keeps what they ask of values. */
final class Decisions {
  /** Says whether what compares as equal to a constant is that constant. */
  private interface Comparison {
    boolean tells(Term constant, ExpressionTree tree, ExpressionTree other);
  }

  private final Reading reading;
  private final Flow flow;
  private final ExpressionReader expressions;
  private final PresenceQuestions presence;
  private final Repeated repeated;

  Decisions(Reading reading, Flow flow, ExpressionReader expressions) {
    this.reading = reading;
    this.flow = flow;
    this.expressions = expressions;
    this.presence = new PresenceQuestions(reading, flow);
    this.repeated = new Repeated(flow);
  }

  Decision read(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return read(parenthesized.getExpression());
    } else if (tree instanceof UnaryTree unary) {
      return read(unary);
    } else if (tree instanceof BinaryTree binary) {
      return read(binary);
    } else if (tree instanceof InstanceOfTree instance) {
      return read(instance);
    } else if (tree instanceof MethodInvocationTree call && equalsCalls().isOne(call)) {
      return readEquals(call);
    } else if (tree instanceof MethodInvocationTree call) {
      return readCall(call);
    }
    Term subject = expressions.read(tree);
    return reading.attribution().element(tree) instanceof VariableElement variable
            && isKnown(variable)
        ? Decision.isOne(subject, Leaf.Simple.TRUE).also(flow.decided(variable))
        : Decision.NONE;
  }

  /** A field may be set by others, unless it is final or private. */
  private static boolean isKnown(VariableElement variable) {
    return !variable.getKind().isField()
        || variable.getModifiers().contains(Modifier.FINAL)
        || variable.getModifiers().contains(Modifier.PRIVATE);
  }

  /** What a variable holds from its declaration on; a boolean also keeps what was asked. */
  Term declare(VariableElement variable, ExpressionTree initializer) {
    if (variable.asType().getKind() != TypeKind.BOOLEAN
        || variable.getKind().isField()
        || reading.reassignments().has(variable)) {
      return expressions.read(initializer);
    } else if (initializer instanceof MethodInvocationTree call && !equalsCalls().isOne(call)) {
      Optional<Decision> asked = asked(call);
      Term answer = asked.isEmpty() ? expressions.read(call) : asked.get().value();
      flow.decide(variable, asked.orElseGet(() -> decided(answer, call)).kept());
      return answer;
    } else if (!isQuestion(initializer)) {
      return expressions.read(initializer);
    }
    Decision decision = read(initializer);
    flow.decide(variable, decision.kept());
    return value(initializer, decision);
  }

  private boolean isQuestion(ExpressionTree tree) {
    return tree instanceof UnaryTree
        || tree instanceof BinaryTree
        || tree instanceof InstanceOfTree
        || (tree instanceof MethodInvocationTree call && equalsCalls().isOne(call));
  }

  /** What a question yields, which may be a constant. */
  Term value(ExpressionTree question, Decision decision) {
    Object constant = reading.constants().value(question);
    return constant == null ? decision.value() : Variables.constant(constant);
  }

  private Decision readCall(MethodInvocationTree call) {
    Optional<Decision> asked = asked(call);
    return asked.isEmpty() ? decided(expressions.read(call), call) : asked.get();
  }

  /** What a call asks; empty for other calls. */
  Optional<Decision> asked(MethodInvocationTree call) {
    return equalsCalls().isTold(call)
        ? Optional.of(readEquals(call))
        : new Questions(reading, flow, expressions).read(call);
  }

  private Decision decided(Term answer, MethodInvocationTree call) {
    return Decision.isOne(answer, Leaf.Simple.TRUE).also(presence.of(call));
  }

  private Decision read(UnaryTree unary) {
    if (unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return read(unary.getExpression()).negated();
    }
    expressions.read(unary.getExpression());
    return Decision.NONE;
  }

  private Decision read(BinaryTree binary) {
    ExpressionTree left = binary.getLeftOperand();
    ExpressionTree right = binary.getRightOperand();
    return switch (binary.getKind()) {
      case CONDITIONAL_AND -> both(read(left), right);
      case CONDITIONAL_OR -> {
        Decision first = read(left);
        Term before = flow.known().written();
        yield first.or(repeated.second(first, readUnder(first.no(), right)), before);
      }
      case EQUAL_TO -> same(left, right);
      case NOT_EQUAL_TO -> same(left, right).negated();
      case LESS_THAN, GREATER_THAN_EQUAL, GREATER_THAN, LESS_THAN_EQUAL ->
          new Limits(reading, expressions).read(binary);
      default -> {
        readOperands(binary);
        yield Decision.NONE;
      }
    };
  }

  /** Long concatenations nest to the left; each of their operands is read once. */
  private void readOperands(BinaryTree binary) {
    ExpressionTree left = binary.getLeftOperand();
    if (left instanceof BinaryTree inner && inner.getKind() == binary.getKind()) {
      readOperands(inner);
    } else {
      expressions.read(left);
    }
    expressions.read(binary.getRightOperand());
  }

  private Decision same(ExpressionTree left, ExpressionTree right) {
    return compare(left, right, (constant, tree, other) -> true).also(presence.isNull(left, right));
  }

  private Decision compare(ExpressionTree left, ExpressionTree right, Comparison comparison) {
    Term first = expressions.read(subject(left));
    Term second = expressions.read(subject(right));
    checkLiteral(first, right);
    checkLiteral(second, left);
    if ((isConstant(second) && comparison.tells(second, right, left))
        || isNull(second, first, left)) {
      return isOne(first, second);
    }
    return (isConstant(first) && comparison.tells(first, left, right))
            || isNull(first, second, right)
        ? isOne(second, first)
        : isGiven(first, left, second, right);
  }

  /** Whether a constant of an enum is the one that the method gets, or what one has. */
  private Decision isGiven(Term first, ExpressionTree left, Term second, ExpressionTree right) {
    ConstantParts parts = new ConstantParts(reading);
    if (parts.takes(right, left)) {
      return Decision.isOne(first, second);
    } else if (parts.takes(left, right)) {
      return Decision.isOne(second, first);
    }
    if (!reading.attribution().isEnum(left) || !reading.attribution().isEnum(right)) {
      return Decision.NONE;
    } else if (second instanceof Leaf.Argument) {
      return first.equals(second)
          ? Decision.isOne(Leaf.Simple.TRUE, Leaf.Simple.TRUE)
          : Decision.isOne(first, second);
    }
    return first instanceof Leaf.Argument ? Decision.isOne(second, first) : Decision.NONE;
  }

  private Decision isOne(Term subject, Term constant) {
    reading.keepWord(subject, constant);
    return Decision.isOne(subject, constant);
  }

  /** Who asks for the class of a variable, asks what object it holds. */
  static ExpressionTree subject(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree variable
            && select.getIdentifier().contentEquals("getClass")
        ? variable
        : tree;
  }

  /** Null is asked of calls, of fields, and of a number that may stand for no status. */
  private boolean isNull(Term constant, Term asked, ExpressionTree compared) {
    return constant == Leaf.Simple.ABSENT
        && ((asked instanceof Leaf.Result && compared instanceof MethodInvocationTree)
            || (asked instanceof Term.Field field && reading.isAsked(field))
            || reading.types().is(reading.attribution().type(compared), Role.STATUS));
  }

  /** What is compared with a status is meant as one. */
  void checkLiteral(Term subject, ExpressionTree compared) {
    new WrittenStatuses(reading, flow).comparedWith(subject, compared);
  }

  static boolean isConstant(Term term) {
    return term != Leaf.Simple.ABSENT && term instanceof Leaf leaf && Leaf.isConstant(leaf);
  }

  private Decision read(InstanceOfTree instance) {
    Term subject = expressions.read(instance.getExpression());
    if (instance.getPattern() != null) {
      return patterns().read(instance.getPattern(), subject);
    }
    return instance.getType() == null
        ? Decision.NONE
        : patterns().instance(subject, instance.getType());
  }

  Patterns patterns() {
    return new Patterns(reading, flow);
  }

  /**
   * What is asked first, and then, where that is so: the operands of {@code &&}, a case's guard.
   */
  Decision both(Decision first, ExpressionTree second) {
    Term before = flow.known().written();
    return first.and(repeated.second(first, readUnder(first.yes(), second)), before);
  }

  /** What is read only if the first operand does not decide; assignments in it may not happen. */
  private Decision readUnder(Assumed assumed, ExpressionTree tree) {
    Knowledge before = flow.known();
    List<Condition> outside = flow.conditions();
    flow.assume(assumed);
    List<Decision> decision = new ArrayList<>(1);
    Recorded recorded = flow.recording(() -> decision.add(read(tree)));
    flow.under(outside);
    Knowledge after = flow.known().unassumed(before, recorded);
    flow.know(after.perhaps(recorded, before));
    return recorded.isEmpty() ? decision.get(0) : decision.get(0).after(after.surely(recorded));
  }

  private EqualsCalls equalsCalls() {
    return new EqualsCalls(reading);
  }

  private Decision readEquals(MethodInvocationTree call) {
    List<? extends ExpressionTree> both = EqualsCalls.compared(call);
    return compare(both.get(0), both.get(1), reading::isIdentity);
  }
}
