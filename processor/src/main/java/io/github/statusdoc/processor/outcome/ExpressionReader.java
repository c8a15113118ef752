package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads expressions: each yields a term, and adds its calls to the body as steps. */
abstract class ExpressionReader extends TermScanner {
  private final Reading reading;
  private final Flow flow;
  private final Variables variables;
  private final Assignments assignments;
  private final Invocations invocations;
  private final Decisions decisions;

  ExpressionReader(Reading reading, Flow flow) {
    this.reading = reading;
    this.flow = flow;
    this.variables = new Variables(reading, flow);
    this.assignments = new Assignments(reading, flow);
    this.invocations = new Invocations(reading, flow, this);
    this.decisions = new Decisions(reading, flow, this);
  }

  final Reading reading() {
    return reading;
  }

  final Flow flow() {
    return flow;
  }

  final Decisions decisions() {
    return decisions;
  }

  /** Reads a tree; nothing is plain. */
  final Term read(@Nullable Tree tree) {
    return tree == null ? Leaf.Simple.PLAIN : scan(tree, null);
  }

  final List<Term> readAll(List<? extends ExpressionTree> trees) {
    if (trees.isEmpty()) {
      return List.of();
    }
    List<Term> terms = new ArrayList<>(trees.size());
    for (ExpressionTree tree : trees) {
      terms.add(read(tree));
    }
    return List.copyOf(terms);
  }

  /** A reader for the body of a function that is written here. */
  abstract ExpressionReader ofFunction(Flow inner);

  /** Reads the body of a function, an expression or a block. */
  abstract void readBody(Tree body);

  @Override
  public Term visitLiteral(LiteralTree literal, Void unused) {
    return literal.getKind() == Tree.Kind.NULL_LITERAL
        ? Leaf.Simple.ABSENT
        : Variables.constant(literal.getValue());
  }

  @Override
  public Term visitIdentifier(IdentifierTree name, Void unused) {
    Element element = reading.attribution().element(name);
    return isKeyword(element, name.getName(), "this") || isKeyword(element, name.getName(), "super")
        ? Leaf.Simple.THIS
        : variables.read(element, () -> reading.owner(element));
  }

  @Override
  public Term visitMemberSelect(MemberSelectTree select, Void unused) {
    Element element = reading.attribution().element(select);
    if (isKeyword(element, select.getIdentifier(), "class")) {
      return new ClassLiterals(reading).read(select);
    }
    Element of = reading.attribution().element(select.getExpression());
    if (isKeyword(element, select.getIdentifier(), "this")
        || isKeyword(element, select.getIdentifier(), "super")) {
      return reading.self(of);
    }
    if (of instanceof QualifiedNameable) {
      return variables.read(element, () -> Leaf.Simple.PLAIN); // of a type or a package
    }
    Term object = read(select.getExpression());
    return variables.read(element, () -> object);
  }

  /** To javac these are fields; to compare the text of every name costs much more. */
  private static boolean isKeyword(@Nullable Element element, Name name, String keyword) {
    return (element == null || element.getKind() == ElementKind.FIELD)
        && name.contentEquals(keyword);
  }

  /** The first part of a text that begins with a status is that status. */
  @Override
  public Term visitArrayAccess(ArrayAccessTree access, Void unused) {
    Term array = read(access.getExpression());
    read(access.getIndex());
    boolean isFirst = Integer.valueOf(0).equals(reading.constants().number(access.getIndex()));
    return isFirst && Presence.unasked(array) instanceof Term.StatusOf
        ? array
        : new Held(reading).in(array, access.getExpression());
  }

  /** An array holds what may be called of its initializer. */
  @Override
  public Term visitNewArray(NewArrayTree array, Void unused) {
    List<? extends ExpressionTree> initializers = array.getInitializers();
    return initializers == null
        ? super.visitNewArray(array, null)
        : new Held(reading).inArray(readAll(initializers), initializers);
  }

  @Override
  public Term visitParenthesized(ParenthesizedTree tree, Void unused) {
    return read(tree.getExpression());
  }

  @Override
  public Term visitTypeCast(TypeCastTree cast, Void unused) {
    return new Casts(reading).read(cast, read(cast.getExpression()));
  }

  /** What is computed from a status is not known; a text begins as before. */
  @Override
  public Term visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
    Term before = read(assignment.getVariable());
    read(assignment.getExpression());
    boolean isText = reading.types().is(reading.attribution().type(assignment), Role.VIEW);
    Term after = isText ? Presence.beginning(before) : Leaf.Simple.PLAIN;
    assignments.assign(assignment.getVariable(), after, assignment);
    return after;
  }

  @Override
  public Term visitUnary(UnaryTree unary, Void unused) {
    Decision decision = decisions.read(unary);
    switch (unary.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          assignments.assign(unary.getExpression(), Leaf.Simple.PLAIN, unary);
      default -> {}
    }
    return decisions.value(unary, decision);
  }

  @Override
  public Term visitBinary(BinaryTree binary, Void unused) {
    Concatenations concatenations = new Concatenations(reading, this::read);
    return concatenations.isOne(binary)
        ? concatenations.read(binary)
        : new Operators(reading).read(binary, decisions.read(binary));
  }

  /** A condition that the compiler knows (JLS 15.29). */
  final boolean isAlways(boolean value, ExpressionTree condition) {
    return Boolean.valueOf(value).equals(reading.constants().value(condition));
  }

  @Override
  public Term visitInstanceOf(InstanceOfTree tree, Void unused) {
    return decisions.read(tree).value();
  }

  @Override
  public Term visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    Decision decision = decisions.read(tree.getCondition());
    Knowledge before = flow.known();
    Term yes = readUnder(decision.yes(), tree.getTrueExpression());
    Knowledge after = flow.known();
    flow.know(before);
    Term no = readUnder(decision.no(), tree.getFalseExpression());
    flow.know(after.join(flow.known()));
    if (isAlways(true, tree.getCondition())) {
      return yes;
    }
    return isAlways(false, tree.getCondition()) ? no : Term.oneOf(List.of(yes, no));
  }

  private Term readUnder(Assumed assumed, ExpressionTree tree) {
    List<Condition> outside = flow.conditions();
    flow.assume(assumed);
    Term term = Guards.guard(assumed.conditions(), read(tree));
    flow.under(outside);
    return term;
  }

  /** What is assigned to is evaluated first, as far as it is no name (JLS 15.26.1). */
  @Override
  public Term visitAssignment(AssignmentTree assignment, Void unused) {
    ExpressionTree target = assignment.getVariable();
    while (target instanceof ParenthesizedTree inner) {
      target = inner.getExpression();
    }
    if (target instanceof MemberSelectTree select) {
      read(select.getExpression());
    } else if (target instanceof ArrayAccessTree part) {
      read(part);
    }
    Term value = read(assignment.getExpression());
    assignments.assign(assignment.getVariable(), value, assignment);
    assignments.check(assignment);
    return value;
  }

  @Override
  public Term visitVariable(VariableTree tree, Void unused) {
    Element variable = reading.attribution().element(tree);
    Term value = reading.sites().inside(variable, () -> initial(variable, tree.getInitializer()));
    if (variable != null && tree.getInitializer() != null) {
      assignments.declare(variable, value, tree.getInitializer());
    }
    return Leaf.Simple.PLAIN;
  }

  private Term initial(@Nullable Element declared, @Nullable ExpressionTree initializer) {
    return declared instanceof VariableElement variable && initializer != null
        ? decisions.declare(variable, initializer)
        : read(initializer);
  }

  @Override
  public Term visitMethodInvocation(MethodInvocationTree call, Void unused) {
    return invocations.read(call);
  }

  @Override
  public Term visitNewClass(NewClassTree construction, Void unused) {
    return invocations.read(construction);
  }

  @Override
  public Term visitMemberReference(MemberReferenceTree reference, Void unused) {
    return invocations.read(reference);
  }

  @Override
  public Term visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return readFunction(lambda.getParameters(), lambda.getBody());
  }

  final Term readFunction(List<? extends VariableTree> parameters, Tree body) {
    Flow inner = flow.ofFunction();
    int index = 0;
    for (VariableTree parameter : parameters) {
      Element variable = reading.attribution().element(parameter);
      if (variable != null) {
        inner.know(inner.known().with(variable, new Leaf.Argument(inner.depth(), index)));
        if (reading.types().takesAnswers(variable.asType())) {
          inner.watch();
        }
      }
      index++;
    }
    ofFunction(inner).readBody(body);
    return new Term.Function(inner.depth(), inner.body());
  }

  /** A local or anonymous class is a class of its own. */
  @Override
  public Term visitClass(ClassTree type, Void unused) {
    reading.inner().accept(type);
    new OutOfSight(reading, flow).capturedBy(type);
    return Leaf.Simple.PLAIN;
  }
}
