package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds out whether a private field may change once its object is made. */
final class Reassigned extends TreeScanner<Void, Void> {
  private final Element field;
  private final Attribution attribution;
  private final Set<Tree> beginnings = new HashSet<>();
  private boolean isBeginning;
  private boolean isFound;

  private Reassigned(Element field, Attribution attribution) {
    this.field = field;
    this.attribution = attribution;
  }

  /** Looks where a private field can be named: in the top-level class around it. */
  static boolean in(Element field, Attribution attribution) {
    Reassigned search = new Reassigned(field, attribution);
    TypeElement outermost = outermost(Enclosing.type(field));
    for (Tree type : attribution.unit().getTypeDecls()) {
      if (outermost.equals(attribution.element(type))) {
        search.scan(type, null);
      }
    }
    return search.isFound;
  }

  private static TypeElement outermost(TypeElement type) {
    Element outside = type.getEnclosingElement();
    return outside == null || outside.getKind() == ElementKind.PACKAGE
        ? type
        : outermost(Enclosing.type(outside));
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    if (Enclosing.type(field).equals(attribution.element(type))) {
      type.getMembers().stream().filter(Reassigned::isBeginning).forEach(beginnings::add);
    }
    return super.visitClass(type, null);
  }

  private static boolean isBeginning(Tree member) {
    return member instanceof BlockTree
        || (member instanceof MethodTree method && method.getReturnType() == null);
  }

  /** What is written inside a function or a class runs later. */
  @Override
  public Void scan(Tree tree, Void unused) {
    boolean isAround = isBeginning;
    isBeginning &= !(tree instanceof LambdaExpressionTree || tree instanceof ClassTree);
    isBeginning |= beginnings.contains(tree);
    super.scan(tree, null);
    isBeginning = isAround;
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    if (!isBeginning || !Assignments.isOfThis(assignment.getVariable())) {
      check(assignment.getVariable());
    }
    return super.visitAssignment(assignment, null);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
    check(assignment.getVariable());
    return super.visitCompoundAssignment(assignment, null);
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void unused) {
    check(unary.getExpression());
    return super.visitUnary(unary, null);
  }

  /** What an operator is applied to counts as changed: few ask a status for its complement. */
  private void check(ExpressionTree variable) {
    isFound |= field.equals(attribution.element(variable));
  }
}
