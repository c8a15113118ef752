package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.outcome.AskedCalls.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what a method asks of a request or its handler that no declaration tells: the path, the
 * name of a method. What is only logged or put into an exception is not asked.
 */
final class OpenQuestions extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Reading reading;
  private final AskedCalls calls;
  private final Set<Element> open = new HashSet<>();
  private int line;
  private boolean looksUp;
  private int assignment;

  private OpenQuestions(Reading reading) {
    this.reading = reading;
    this.calls = new AskedCalls(reading, new HashSet<>());
  }

  /**
   * The line where a method that gets a request or a handler, or is of an object that keeps one,
   * asks such a question, or 0.
   */
  static int line(MethodTree tree, ExecutableElement method, boolean isKept, Reading reading) {
    OpenQuestions questions = new OpenQuestions(reading);
    if (tree.getBody() == null || !(isKept || questions.calls.takesAsked(method))) {
      return 0;
    }
    questions.scan(tree.getBody(), null);
    return questions.line == 0 && questions.looksUp ? questions.assignment : questions.line;
  }

  private void openIf(boolean isOpen, Tree part) {
    if (isOpen && line == 0) {
      line = reading.site(part).line();
    }
  }

  /** Who keeps an answer asks where it is used. */
  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    Element variable = element(tree);
    if (variable != null && tree.getInitializer() != null) {
      if (calls.kind(tree.getInitializer()) == Kind.METHOD) {
        calls.methods().add(variable);
      } else if (asks(tree.getInitializer())) {
        open.add(variable);
      }
    }
    return null;
  }

  private boolean asks(Tree part) {
    int before = line;
    line = 0;
    scan(part, null);
    boolean asks = line > 0;
    line = before;
    return asks;
  }

  /** What others are told and give no answer to, is not asked. */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void none) {
    return tree.getExpression() instanceof MethodInvocationTree call && calls.isTold(call)
        ? scan(call.getMethodSelect(), null)
        : super.visitExpressionStatement(tree, null);
  }

  /** An exception may be told a text; what else it gets may be its status. */
  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
    return tree.getExpression() instanceof NewClassTree made
        ? scan(calls.otherThanTexts(made.getArguments()), null)
        : super.visitThrow(tree, null);
  }

  /** What is missing gets what is looked up elsewhere. */
  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
    Optional<Filled> filled = Filled.by(tree);
    return filled.isPresent() ? scan(filled.get().value(), null) : super.visitIf(tree, null);
  }

  /** What is set on one way only may be either. */
  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    assignment = reading.site(tree).line();
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    openIf(
        element(tree) instanceof ExecutableElement made
            && calls.givesAway(tree.getArguments(), made),
        tree);
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    return calls.isHandler(tree.getExpression()) ? null : super.visitInstanceOf(tree, null);
  }

  /** Spring gives both. */
  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
    boolean isNull =
        tree.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
            || tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
    boolean isOfHandler =
        calls.isHandler(tree.getLeftOperand()) || calls.isHandler(tree.getRightOperand());
    return isNull && isOfHandler ? null : super.visitBinary(tree, null);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    return calls.isHandler(tree.getExpression()) ? null : super.visitTypeCast(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    openIf(
        open.contains(element(tree))
            || calls.kind(tree) == Kind.METHOD
            || calls.isHandler(tree)
            || calls.namesAttribute(tree),
        tree);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    openIf(calls.namesAttribute(tree), tree);
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    openIf(element(tree) instanceof ExecutableElement method && AskedCalls.isListed(method), tree);
    ExpressionTree of = tree.getQualifierExpression();
    return element(of) instanceof VariableElement ? super.visitMemberReference(tree, null) : null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
    if (element(call.getMethodSelect()) instanceof ExecutableElement method) {
      looksUp |= AnnotationLookups.isOne(method);
      openIf(
          calls.kind(call) != Kind.NONE
              || AskedCalls.isBlindLookup(call, method)
              || calls.givesAway(call.getArguments(), method),
          call);
      scan(calls.open(call, method), null);
    }
    return null;
  }

  private @Nullable Element element(Tree tree) {
    return reading.attribution().element(tree);
  }
}
